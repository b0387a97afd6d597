import Gazetteer

/// Finds the names that are known in an Arabic sentence, with and without the particles attached to them.
struct ArabicNameFinder {
  let words: ArabicWords
  let gazetteer: Gazetteer
  let actors: ActorTable

  /// Names by their first token, without overlaps.
  func find() -> [Int: ArabicName] {
    var found: [Int: ArabicName] = [:]
    var index = 0
    while index < words.count {
      if words.tokens[index].isWord, !words.tokens[index].isNumber, let name = name(at: index) {
        found[index] = name
        index = name.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private typealias Reading = (
    skipped: Int, significant: Int, hasConjunction: Bool, preposition: ArabicPreposition?
  )

  /// The ways to read a word: whole first, then with ever more particles taken off.
  private func readings(_ index: Int) -> [Reading] {
    let units = words.units(index)
    var readings: [Reading] = [(0, 0, false, nil)]
    guard let first = units.first, units.count > 3 else { return readings }
    func add(_ from: Int, _ hasConjunction: Bool) {
      let rest = units.dropFirst(from)
      guard let letter = rest.first, rest.count > 3, let preposition = ArabicPreposition(attached: letter)
      else { return }
      readings.append((from + 1, from + 1, hasConjunction, preposition))
      let after = rest.dropFirst()
      if preposition == .of, after.first == 0x644, rest.count > 4 {
        readings.append((from + 1, from + 2, hasConjunction, preposition))
      }
    }
    if first == 0x648 || first == 0x641 {
      readings.append((1, 1, true, nil))
      add(1, true)
    } else {
      add(0, false)
    }
    return readings
  }

  private func name(at index: Int) -> ArabicName? {
    let folded = words.tokens[index].folded
    let readings = readings(index)
    for reading in readings {
      if let match = actors.longestMatch(
        in: words.folded, scalars: words.scalars, from: folded, skipping: reading.significant),
        let tokens = tokens(index, match.tokenCount)
      {
        return ArabicName(
          tokens: tokens, kind: .actor, skipped: reading.skipped, hasConjunction: reading.hasConjunction,
          preposition: reading.preposition, actor: match.actor)
      }
    }
    var best: ArabicName?
    for reading in readings {
      guard
        let match = gazetteer.longestMatch(
          in: words.folded, from: folded, skipping: reading.significant),
        let tokens = tokens(index, match.tokenCount), tokens.count > best?.tokens.count ?? 0
      else { continue }
      best = ArabicName(
        tokens: tokens, kind: .place, skipped: reading.skipped, hasConjunction: reading.hasConjunction,
        preposition: reading.preposition, names: match.names)
    }
    let listed = listed(at: index)
    guard let name = best, listed?.tokens.count ?? 0 <= name.tokens.count, isName(name) else { return listed }
    // "حمام التركمان": a word that begins names is none by itself where one may follow.
    if name.tokens.count == 1, words.has(index, .nameOpener), index + 1 < words.count,
      words.tokens[index + 1].isWord, !words.tokens[index + 1].isKnown, !words.tokens[index].isDefinite
    {
      return nil
    }
    // "مخيم الهول": the class word is no part of the name; the rest is found by itself.
    if name.tokens.count > 1, words.has(index, [.settlement, .quarter, .admin, .countryside, .part]),
      !words.has(index, .nameOpener)
    {
      return nil
    }
    return name
  }

  /// The name of a place in the lexicon's list.
  private func listed(at index: Int) -> ArabicName? {
    let token = words.tokens[index]
    if let match = words.matches(index).first(where: { $0.entry.classes.contains(.knownPlace) }) {
      // A word of several meanings is a place behind a noun of places only.
      if match.length == 1, !match.entry.classes.subtracting([.knownPlace, .state]).isEmpty,
        !words.has(index - 1, ArabicWordClass.placeNouns) || words.tokens[index - 1].isDefinite
      {
        return nil
      }
      return ArabicName(
        tokens: index..<index + match.length, kind: .place,
        skipped: token.hasConjunction ? 1 : 0, hasConjunction: token.hasConjunction)
    }
    guard token.isKnown, words.has(index, .knownPlace), token.pronoun == .none else { return nil }
    // "الحدود السورية": with the article it is an adjective.
    if token.isDefinite, words.has(index, .demonym) { return nil }
    return ArabicName(
      tokens: index..<index + 1, kind: .place, skipped: token.skipped, hasConjunction: token.hasConjunction,
      preposition: token.preposition)
  }

  /// Whether what the gazetteer has is a name here, and no word of the language.
  private func isName(_ name: ArabicName) -> Bool {
    let index = name.tokens.lowerBound
    let token = words.tokens[index]
    if name.tokens.count > 1 {
      // "في الحسكة" is no name though a name may begin with the word.
      return words.entry(index).preposition == nil || token.skipped > 0
    }
    guard token.isKnown else { return true }
    let entry = words.entry(index)
    // "وتدمر آليتين": a verb with its object, and no Palmyra.
    if name.hasConjunction, entry.classes.contains(.otherVerb),
      words.entry(index + 1).number != nil || words.has(index + 1, [.force, .thing, .ground])
    {
      return false
    }
    // "القوات السورية": with the article it is an adjective.
    if token.isDefinite, entry.classes.contains(.demonym) { return false }
    if entry.classes.contains(.knownPlace) { return true }
    // Behind "town of" a word that is also a noun or an adjective is a name; particles never are.
    let before = index - 1
    guard words.has(before, ArabicWordClass.placeNouns), !words.tokens[before].isDefinite,
      words.tokens[before].pronoun == .none, name.skipped == 0
    else { return false }
    return entry.preposition == nil && entry.direction == nil
      && entry.classes.isDisjoint(with: ArabicWordClass.grammatical.union(.adjective))
  }

  private func tokens(_ index: Int, _ count: Int) -> Range<Int>? {
    let end = words.tokens[index].folded + count
    var last = index
    while last + 1 < words.count {
      let next = words.tokens[last + 1]
      // Quotation marks and hyphens lie inside names, commas do not.
      if next.isWord ? next.folded >= end : Self.ends(next.mark) { break }
      last += 1
    }
    while last > index, !words.tokens[last].isWord { last -= 1 }
    guard words.tokens[last].folded == end - 1 else { return nil }
    // A closing quotation mark of a name that has the opening one.
    let marks = (index...last).compactMap { words.tokens[$0].mark }
    if let mark = words.mark(last + 1),
      marks.contains("«") && mark == "»" || marks.contains("“") && mark == "”"
    {
      last += 1
    }
    return index..<last + 1
  }

  private static func ends(_ mark: Unicode.Scalar?) -> Bool {
    guard let mark else { return false }
    return !"«»“”\"-–".unicodeScalars.contains(mark)
  }
}
