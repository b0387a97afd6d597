import Geodesy

/// Ground by its nouns: parts, surroundings, villages without a name.
extension Chart {
  func placeNoun(at index: Int, start: Int, _ base: Phrase, depth: Int = 0) -> Phrase? {
    guard name(covering: index) == nil else { return nil }
    var length = words.length(of: Self.placeNoun, at: index)
    guard length > 0 else { return nil }
    var phrase = base
    var classes = classesOfPhrase(at: index, length: length)
    var end = index + length
    // "city limits", "border town": the last noun counts.
    while name(covering: end) == nil, words.length(of: Self.placeNoun, at: end) > 0,
      !words.tokens[end].isCapitalized
    {
      length = words.length(of: Self.placeNoun, at: end)
      classes = classesOfPhrase(at: end, length: length)
      end += length
    }
    phrase.kind = .ground
    phrase.classes = classes
    phrase.tokens = start..<end
    phrase.isSurroundings = classes.contains(.surroundings)
    let isPartNoun = classes.contains(.part)
    if words.tokens[end - 1].isPossessive, let possessed = possessed(phrase, name: nil, start: start) {
      var reference = possessed
      reference.isReference = phrase.isDefinite
      if classes.contains(.settlement) { reference.classes.insert(.settlement) }
      return reference
    }
    if words.isWord(end, "of"), let inner = ofPlace(at: end + 1, depth: depth + 1) {
      if isPartNoun || phrase.isSurroundings {
        // "the northern part of X", "the outskirts of the town".
        phrase.isPart = isPartNoun && !phrase.isSurroundings
        phrase.kind = inner.kind
        phrase.name = inner.name
        phrase.isReference = inner.isReference
        phrase.tokens = start..<inner.tokens.upperBound
        phrase.classes.formUnion(inner.classes)
        if phrase.directions.isEmpty, inner.isPart { phrase.directions = inner.directions }
        return phrase
      }
      if let name = inner.name, inner.tokens.lowerBound == end + 1 || words.isWord(end + 1, "the") {
        phrase.kind = .place
        phrase.name = name
        phrase.directions = []
        phrase.isAdmin = classes.contains(.admin) && classes.isDisjoint(with: .part)
        phrase.tokens = start..<inner.tokens.upperBound
        phrase.isPart = inner.isPart
        return phrase
      }
    }
    if classes.contains(.settlement), let name = name(at: end), name.kind == .place || name.kind == .unknown,
      words.tokens[end].isWord
    {
      phrase.kind = .place
      phrase.name = name.tokens
      phrase.tokens = start..<name.tokens.upperBound
      return phrase
    }
    if isPartNoun, !phrase.directions.isEmpty || !classes.contains(.settlement) {
      phrase.isPart = classes.isDisjoint(with: .area) || !phrase.directions.isEmpty
    }
    phrase.isAxis =
      classes.contains(.axis) && !phrase.directions.isEmpty && classes.isDisjoint(with: .settlement)
    // "their positions": no place that was named.
    let isOwn = words.has(start, .possessive) && classes.isDisjoint(with: [.settlement, .admin])
    // "closes in on city": headlines leave the article out.
    let isBare =
      start == index && words.mark(count - 1) == nil && classes.contains(.settlement)
      && words.preposition(at: index - 1) != nil
    phrase.isReference =
      (phrase.isDefinite || isBare) && !isOwn && !classes.isDisjoint(with: [.settlement, .area, .admin])
      && !classes.contains(.plural)
      && phrase.directions.isEmpty
    return phrase
  }

  func ofPlace(at index: Int, depth: Int) -> Phrase? {
    guard let inner = phrase(at: index, depth: depth), inner.kind == .place || inner.kind == .ground else {
      return nil
    }
    return inner
  }
}
