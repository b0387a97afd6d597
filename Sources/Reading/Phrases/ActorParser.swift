/// Armed sides in words: "Turkish-backed rebels", "YPG and allied forces", "units of the 4th Division".
extension Chart {
  /// An actor that starts at a token, after its article.
  ///
  /// - Parameter joins: whether "and", "alongside" and the like may add further actors.
  func actor(at index: Int, joins: Bool = true) -> (tokens: Range<Int>, classes: WordClass)? {
    guard var unit = actorUnit(at: index) else { return nil }
    guard joins else { return unit }
    while let more = joinedActor(after: unit.tokens.upperBound) {
      unit.tokens = unit.tokens.lowerBound..<more.upperBound
    }
    return unit
  }

  private func joinedActor(after end: Int) -> Range<Int>? {
    var next = end
    if words.mark(next) == "," { next += 1 }
    var length = 0
    if words.isWord(next, "and") || words.mark(next) == "&" { length = 1 }
    if length == 0 { length = words.length(of: .withAllies, at: next) }
    if length == 0 {
      guard words.mark(end) == ",", let listed = actorUnit(at: skipArticle(next)) else { return nil }
      let after = listed.tokens.upperBound
      // A list must go on with "and": "A, B and C".
      guard words.isWord(after, "and") || words.mark(after) == "," && words.isWord(after + 1, "and") else {
        return nil
      }
      return listed.tokens
    }
    guard let unit = actorUnit(at: skipArticle(next + length)) else { return nil }
    // "backed by coalition jets": machines are no side.
    if words.has(unit.tokens.upperBound, .civilian), !words.has(unit.tokens.upperBound, .force) { return nil }
    return unit.tokens
  }

  func skipArticle(_ index: Int) -> Int {
    words.isWord(index, "the") || words.isWord(index, "a") || words.isWord(index, "an")
      || words.isWord(index, "its")
      || words.isWord(index, "their") || words.isWord(index, "other") ? index + 1 : index
  }

  private func actorUnit(at start: Int) -> (tokens: Range<Int>, classes: WordClass)? {
    var index = start
    var end: Int?
    var classes: WordClass = []
    var modifiers = 0
    var namedModifier = false
    scan: while index < count, index - start < 14 {
      let token = words.tokens[index]
      if words.mark(index) == "(", end != nil || modifiers > 0 {
        // "VDV (Airborne) troops", "Syrian Democratic Forces (SDF)".
        var close = index + 1
        while close < count, close - index < 6, words.mark(close) != ")" { close += 1 }
        guard words.mark(close) == ")", end == nil || isForceNoun(close + 1) else { break }
        index = close + 1
        continue
      }
      guard token.isWord else { break }
      if let name = name(at: index) {
        if name.kind == .actor {
          end = name.tokens.upperBound
          classes.insert(.forceAlone)
          index = name.tokens.upperBound
          if words.tokens[index - 1].isPossessive { break }
          if let next = afterBacked(index) {
            end = nil
            modifiers += 1
            index = next
          }
          continue
        }
        if let next = afterBacked(name.tokens.upperBound) {
          modifiers += 1
          index = next
          continue
        }
        // "Patton's Third Army", "Lee's Second Corps".
        let whole = name.tokens.upperBound
        if end == nil, name.kind == .unknown, words.tokens[whole - 1].isPossessive,
          self.name(at: whole)?.kind == .actor || isOrdinal(whole) && isForceNoun(whole + 1)
        {
          modifiers += 1
          index = whole
          continue
        }
        // "Wagner fighters", "Jazira rebels": a name in front of a noun of force.
        guard end == nil, name.kind != .other || isForceNoun(name.tokens.upperBound),
          !words.tokens[name.tokens.upperBound - 1].isPossessive || isWholeForce(name.tokens.upperBound),
          leadsToForce(name.tokens.upperBound, links: false)
        else { break }
        namedModifier = true
        modifiers += 1
        index = name.tokens.upperBound
        continue
      }
      if name(covering: index) != nil { break }
      let own = words.classes(index)
      // "North Vietnamese troops"
      if token.isCapitalized, words.direction(at: index)?.form == .noun, words.has(index + 1, .demonym),
        words.tokens[index + 1].isCapitalized
      {
        index += 1
        continue
      }
      if token.isNumber, isOrdinal(index) {
        modifiers += 1
        index += 1
        continue
      }
      if token.isCapitalized, own.contains(.people) || isPeople(index) {
        end = index + 1
        classes.insert(.forceAlone)
        break
      }
      if own.contains(.force), !isModifierHere(index) {
        let isAlone = own.contains(.forceAlone)
        guard
          modifiers > 0 || end != nil || isAlone || isKnownGroup(index) || isOfActor(index + 1)
            || isOurs(index)
            || loyalEnd(index + 1) != nil
        else { break }
        end = index + 1
        classes.formUnion(own)
        index += 1
        if token.isPossessive { break }
        continue
      }
      if own.contains(.pro), words.isHyphen(index + 1) || index + 1 < count {
        guard let next = afterPro(index) else { break }
        modifiers += 1
        index = next
        continue
      }
      if own.contains(.demonym), token.isCapitalized || words.sentence.isLowercase {
        modifiers += 1
        index = afterBacked(index + 1) ?? (index + 1)
        if token.isPossessive { break }
        continue
      }
      // "Troops surrounded rebel-held X": behind a side it is a verb.
      if own.contains(.surrounded), end != nil { break }
      if !own.isDisjoint(with: [.sideWord, .surrounded]) {
        modifiers += own.contains(.sideWord) ? 1 : 0
        index = afterBacked(index + 1) ?? (index + 1)
        continue
      }
      if isOrdinal(index) {
        modifiers += 1
        index += 1
        continue
      }
      if words.isWord(index, "and"), modifiers > 0, end == nil, leadsToForce(index + 1) {
        index += 1
        continue
      }
      break scan
    }
    guard var last = end else { return nil }
    _ = namedModifier
    if let extended = extended(last) { last = extended }
    return (start..<last, classes)
  }

  /// "forces of Qalamoun Shield", "fighters of the X Brigade", "troops from the 4th Division".
  private func extended(_ end: Int) -> Int? {
    if let loyal = loyalEnd(end) { return loyal }
    guard words.isWord(end, "of") || words.isWord(end, "from") else { return nil }
    let next = skipArticle(end + 1)
    if let name = name(at: next), name.kind == .actor {
      // "a group of ISIL fighters": the forces of the name go with it.
      let isCounted = words.isWord(end - 1, "group") || words.isWord(end - 1, "number")
      return isCounted ? actorUnit(at: next)?.tokens.upperBound : name.tokens.upperBound
    }
    if isOrdinal(next), let unit = actorUnit(at: next) { return unit.tokens.upperBound }
    // "elements of the Russian 20th Army".
    if words.has(next, .demonym), isOrdinal(next + 1), let unit = actorUnit(at: next) {
      return unit.tokens.upperBound
    }
    guard words.isWord(end, "of"), let name = name(at: next), name.kind == .other else { return nil }
    let head = words.classes(name.tokens.upperBound - 1)
    return words.has(name.tokens.lowerBound, .operation) || !head.contains(.otherHead)
      ? nil : name.tokens.upperBound
  }

  /// The end of "loyal to Hadi", "allied with the LNA" behind a noun of force.
  private func loyalEnd(_ index: Int) -> Int? {
    guard words.has(index, .backed), words.isWord(index + 1, "to") || words.isWord(index + 1, "with") else {
      return nil
    }
    let next = skipArticle(index + 2)
    if let unit = actorUnit(at: next) { return unit.tokens.upperBound }
    return name(at: next)?.tokens.upperBound
  }

  /// "the group", "the soldiers": who they are was said before.
  private func isKnownGroup(_ index: Int) -> Bool {
    words.isWord(index - 1, "the") && !words.has(index, .sideWord)
      && words.length(of: Self.placeNoun, at: index) == 0
      && words.length(of: Self.placeNoun, at: index + 1) == 0 && !words.isWord(index + 1, "of")
  }

  /// "of the SDF" behind "forces".
  private func isOfActor(_ index: Int) -> Bool {
    guard words.isWord(index, "of") || words.isWord(index, "from") else { return false }
    let next = skipArticle(index + 1)
    // "soldiers of the 3rd Brigade", "elements of the Russian 20th Army".
    if isOrdinal(next) || words.has(next, .demonym) && isOrdinal(next + 1) {
      return actorUnit(at: next) != nil
    }
    return name(at: next)?.kind == .actor
  }

  /// "the French withdrew": the adjective of a people with no noun behind it.
  private func isPeople(_ index: Int) -> Bool {
    guard words.has(index, .demonym), words.isWord(index - 1, "the"), !words.tokens[index].isPossessive else {
      return false
    }
    let folded = words.folded(index)
    guard ["sh", "ch", "ese"].contains(where: folded.hasSuffix) else { return false }
    let next = index + 1
    return words.has(next, [.be, .have, .modal]) || words.mark(next).map { $0 == "." || $0 == "," } ?? false
      || words.anyEntry(at: next) { $0.forms.contains(.past) }
  }

  /// "our units", "its fighters": plural forces of the side that speaks or was named.
  private func isOurs(_ index: Int) -> Bool {
    words.has(index - 1, .possessive) && words.has(index, .plural)
      && words.length(of: Self.placeNoun, at: index + 1) == 0
  }

  /// "Haftar's forces": a plural noun of force that is not in front of a place's ("X's rebel positions").
  private func isWholeForce(_ index: Int) -> Bool {
    isForceNoun(index) && words.has(index, [.plural, .forceAlone])
      && words.length(of: Self.placeNoun, at: index + 1) == 0
  }

  private func isOrdinal(_ index: Int) -> Bool {
    words.isOrdinal(index)
  }

  private func isForceNoun(_ index: Int) -> Bool {
    words.has(index, .force) && name(covering: index) == nil
  }

  /// A word that is a noun of force and an adjective is the latter in front of another noun of force.
  private func isModifierHere(_ index: Int) -> Bool {
    guard words.has(index, .sideWord), !words.tokens[index].isPossessive else { return false }
    return leadsToForce(index + 1)
  }

  /// Whether modifiers from an index on end in a noun of force.
  private func leadsToForce(_ start: Int, links: Bool = true) -> Bool {
    var index = start
    while index < count, index - start < 7 {
      if words.has(index, .force), name(covering: index) == nil { return true }
      if let name = name(at: index) {
        if name.kind == .actor { return true }
        index = name.tokens.upperBound
        continue
      }
      let isLink =
        words.isWord(index, "and") || words.isHyphen(index) || words.mark(index) == "("
        || words.mark(index) == ")"
      guard
        isLink && (links || !words.isWord(index, "and"))
          || words.has(index, [.sideWord, .demonym, .backed, .pro, .force, .surrounded])
      else { return false }
      index += 1
    }
    return false
  }

  /// After "-backed", "-led" and so on.
  private func afterBacked(_ index: Int) -> Int? {
    guard words.isHyphen(index), words.has(index + 1, .backed) else { return nil }
    return index + 2
  }

  /// After "pro-Syrian", "pro-government".
  private func afterPro(_ index: Int) -> Int? {
    let next = words.isHyphen(index + 1) ? index + 2 : index + 1
    guard next < count else { return nil }
    if let name = name(at: next) { return name.tokens.upperBound }
    guard words.has(next, [.demonym, .sideWord, .force]) else { return nil }
    return next + 1
  }
}
