import Gazetteer

/// Capitalized words that belong together, and what they name.
extension NameFinder {
  /// Capitalized words that belong together, with small articles and "-on-" between them.
  func run(from index: Int) -> Range<Int> {
    var last = index
    var next = index + 1
    if isLowerArticle(index) {
      last = words.isHyphen(index + 1) ? index + 2 : index + 1
      next = last + 1
    }
    while next < words.count, next - index < 24 {
      if words.tokens[last].isPossessive { break }
      if words.isHyphen(next), words.tokens[next].isJoined {
        let after = next + 1
        guard after < words.count, words.tokens[after].isWord, words.tokens[after].isJoined else { break }
        if words.tokens[after].isCapitalized {
          last = after
          next = after + 1
          continue
        }
        // "Rostov-on-Don", "Deir ez-Zor" and "Abu-al-Hasan".
        if words.isHyphen(after + 1), after + 2 < words.count, words.tokens[after + 2].isCapitalized {
          last = after + 2
          next = last + 1
          continue
        }
        break
      }
      guard words.tokens[next].isWord else { break }
      if words.tokens[next].isCapitalized, !words.has(next, .calendar),
        !isFunctionWord(next) || isInsideTitle(next)
      {
        last = next
        next += 1
      } else if isLowerArticle(next) {
        last = words.isHyphen(next + 1) ? next + 2 : next + 1
        next = last + 1
      } else if next + 1 < words.count,
        words.isWord(next, "ibn") || words.isWord(next, "bin") || isParticle(next)
      {
        last = next + 1
        next = last + 1
      } else {
        break
      }
    }
    return index..<min(last + 1, words.count)
  }

  /// "Mocimboa da Praia", "Rio de Janeiro": a small word of other languages between capitals.
  private func isParticle(_ index: Int) -> Bool {
    guard words.tokens[index].end - words.tokens[index].start <= 3, words.tokens[index].word < 0,
      words.tokens[index + 1].isWord, words.tokens[index + 1].isCapitalized
    else { return false }
    return words.lexicon.nameParticles.contains(words.folded(index))
  }

  /// "Raqqa Is Being …": a form of "be" with capitals on both sides is part of a name.
  func isInsideTitle(_ index: Int) -> Bool {
    words.has(index, .be) && index + 1 < words.count && words.tokens[index + 1].isWord
      && words.tokens[index + 1].isCapitalized
  }

  /// What a run of capitalized words names.
  func classify(_ run: Range<Int>) -> FoundName {
    let match = gazetteerMatch(at: run.lowerBound).flatMap { isOrdinary($0.tokens) ? nil : $0 }
    if isPerson(run) { return FoundName(tokens: run, kind: .other) }
    if let match, match.tokens.upperBound >= run.upperBound {
      return FoundName(tokens: match.tokens, kind: .place, names: match.names)
    }
    let last = run.upperBound - 1
    if let match, isOfOffice(match.tokens.upperBound, in: run) {
      return FoundName(tokens: match.tokens, kind: .place, names: match.names)
    }
    if run.count > 1 {
      let head = lastClasses(last)
      // "Al-Bab Military Council", "Army Group South"
      let isForce =
        head.contains(.forceHead)
        || run.count > 2
          && (words.length(of: .forceHead, at: last - 1) == 2
            || words.length(of: .forceHead, at: run.lowerBound) == 2)
      if isForce { return FoundName(tokens: run, kind: .actor) }
      if head.contains(.otherHead) { return FoundName(tokens: run, kind: .other) }
      // An actor at the end: "Kurdish YPG", "Operation X SDF"; "Fort Wagner" is none.
      for index in run.dropFirst() where lastClasses(index - 1).isDisjoint(with: [.feature, .settlement]) {
        if let actor = actor(at: index), actor.tokens.upperBound == run.upperBound,
          let folded = words.tokens[index].folded.first, !sentence.folded.tokens[folded].isArticle
        {
          let rest = run.lowerBound..<index
          return rest.isEmpty ? actor : classify(trimmed(rest))
        }
      }
    }
    if let match {
      let rest = match.tokens.upperBound..<run.upperBound
      if rest.allSatisfy({ !words.tokens[$0].isWord || words.has($0, [.settlement, .admin]) }) {
        return FoundName(tokens: run, kind: .place, names: match.names)
      }
    }
    if let acronym = acronym(run) { return acronym }
    return FoundName(tokens: run, kind: .unknown)
  }

  /// "RSF", "STC": capitals alone are an armed side where the lexicon does not say that they are another.
  private func acronym(_ run: Range<Int>) -> FoundName? {
    let token = words.tokens[run.lowerBound]
    guard run.count == 1, token.isUpper, token.end - token.start <= 6, !sentence.isTitle,
      sentence.scalars[token.start..<token.end].allSatisfy({ $0.value < 0x80 && $0.isCapital })
    else { return nil }
    return FoundName(tokens: run, kind: lastClasses(run.lowerBound).contains(.otherHead) ? .other : .actor)
  }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while range.count > 1, !words.tokens[range.upperBound - 1].isWord {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    return range
  }

  func lastClasses(_ index: Int) -> WordClass {
    words.classes(index)
  }

  /// A name behind a title or beginning with a given name.
  func isPerson(_ run: Range<Int>) -> Bool {
    var before = run.lowerBound - 1
    if words.mark(before) == ".", isAbbreviatedTitle(before - 1) || isInitial(before - 1) { return true }
    if isAged(run) { return true }
    if words.mark(before) == ",", words.has(before - 1, .title) { before -= 1 }
    if words.has(before, .title),
      words.tokens[before].isCapitalized || run.count > 1 || !words.isWord(before, "general")
    {
      return true
    }
    if run.count > 1 {
      let length = words.length(of: .givenName, at: run.lowerBound)
      if length > 0, length < run.count, words.tokens[run.lowerBound].isCapitalized,
        gazetteerMatch(at: run.lowerBound).map({ $0.tokens.upperBound < run.upperBound }) ?? true
      {
        return words.classes(run.upperBound - 1).isDisjoint(with: [.forceHead, .feature, .settlement, .admin])
      }
    }
    return false
  }

  /// "Dr. Moll", "Gen. Homs".
  private func isAbbreviatedTitle(_ index: Int) -> Bool {
    words.has(index, .title) && words.tokens[index].isCapitalized
  }

  /// The letter of "Michael J. Dillon".
  private func isInitial(_ index: Int) -> Bool {
    guard index > 0, words.tokens[index].isCapitalized, words.tokens[index - 1].isWord else { return false }
    return words.tokens[index].end - words.tokens[index].start == 1 && words.tokens[index - 1].isCapitalized
  }

  /// "Campbell, 42, was": only people have their age told so.
  private func isAged(_ run: Range<Int>) -> Bool {
    let age = run.upperBound + 1
    guard words.mark(run.upperBound) == ",", age < words.count, words.tokens[age].isNumber,
      words.tokens[age].end - words.tokens[age].start <= 2, !words.has(run.lowerBound - 1, .placeCue)
    else { return false }
    return words.mark(age + 1) == "," || words.mark(age + 1) == "."
  }

  /// The longest letters of a designation: "MiG-29".
  private static let designation = 3

  /// "B-1B Lancers", "T-72s": letters and a number name a machine, with the name it may have behind them; before a noun of
  /// place they name that.
  func equipment(at index: Int) -> FoundName? {
    let token = words.tokens[index]
    guard token.end - token.start <= Self.designation, index + 2 < words.count, words.isHyphen(index + 1),
      words.tokens[index + 1].isJoined, words.tokens[index + 2].isWord, words.tokens[index + 2].isJoined,
      ("0"..."9").contains(sentence.scalars[words.tokens[index + 2].start]), gazetteerMatch(at: index) == nil
    else { return nil }
    var end = index + 3
    if words.length(of: [.feature, .area, .settlement, .axis], at: end) > 0 { return nil }
    if end < words.count, words.tokens[end].isWord, words.tokens[end].isCapitalized,
      words.classes(end).isEmpty
    {
      end = run(from: end).upperBound
      if words.length(of: [.feature, .area, .settlement, .axis], at: end) > 0 { return nil }
    }
    return FoundName(tokens: index..<end, kind: .other)
  }

  /// Whether an office follows inside a run, whose country or town the name before it tells: "Indiana Governor Mike Pence",
  /// "California Department of Public Health".
  func isOfOffice(_ index: Int, in run: Range<Int>) -> Bool {
    guard index < run.upperBound, !words.tokens[index - 1].isPossessive else { return false }
    return words.has(index, [.title, .stateOrgan])
  }

  /// "University of Rouen", "Voice of America": named for a place, but no place.
  func institution(at index: Int) -> FoundName? {
    guard words.tokens[index].isCapitalized else { return nil }
    let run = run(from: index)
    guard words.has(run.upperBound - 1, .institution), words.isWord(run.upperBound, "of"),
      !(gazetteerMatch(at: index).map { isOfOffice($0.tokens.upperBound, in: run) } ?? false)
    else { return nil }
    var next = run.upperBound + 1
    if words.isWord(next, "the") { next += 1 }
    guard next < words.count, words.tokens[next].isWord, words.tokens[next].isCapitalized else { return nil }
    return FoundName(tokens: index..<self.run(from: next).upperBound, kind: .other)
  }
}
