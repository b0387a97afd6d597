/// What stands around a word, by which verbs, nouns and adjectives are told apart.
extension PredicateFinder {
  /// Whether another finite verb follows in the same clause: then a word before it is a noun.
  func finiteFollows(_ start: Int) -> Bool {
    var index = start
    while index < words.count, index - start < 25 {
      if words.mark(index) != nil && !words.isHyphen(index) || words.has(index, [.conjunction, .relative]) {
        return false
      }
      if words.has(index, .auxiliary) { return true }
      if chart.name(covering: index) == nil,
        words.anyEntry(at: index, { $0.forms.contains(.past) }),
        !words.has(index - 1, [.determiner, .adjective, .preposition])
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// "besieged ISIL forces": at the start of a phrase.
  func isSurroundedSide(_ index: Int, _ end: Int) -> Bool {
    guard chart.actor(at: end, joins: false) != nil else { return false }
    return index == 0 || words.mark(index - 1) != nil
      || words.has(index - 1, [.determiner, .preposition, .conjunction, .adjective, .quantifier])
  }

  func previousWord(_ index: Int) -> Int {
    var before = index - 1
    while before >= 0, words.has(before, [.adverb, .negation]), !words.has(before, .auxiliary) { before -= 1 }
    // ", in fact," between auxiliary and verb.
    if words.mark(before) == "," {
      var probe = before - 1
      while probe >= 0, before - probe < 5, words.mark(probe) == nil { probe -= 1 }
      if words.mark(probe) == ",", words.has(probe - 1, .auxiliary) { return probe - 1 }
    }
    return before
  }

  /// Behind a determiner, an adjective, a possessive or a preposition a noun is expected.
  func isNounPlace(_ index: Int) -> Bool {
    let before = index - 1
    guard before >= 0 else { return false }
    if words.tokens[before].isPossessive { return true }
    if words.isWord(before, "to") || words.isWord(before, "that") { return false }
    if chart.name(covering: before) != nil { return false }
    if words.has(before, .pronoun) { return false }
    let own = words.classes(before)
    if own.contains(.adverb), own.isDisjoint(with: [.adjective]) { return isNounPlace(before) }
    return !own.isDisjoint(with: [.determiner, .quantifier, .adjective, .demonym, .preposition])
      || own.contains(.sideWord) && own.isDisjoint(with: .force)
      || chart.directionForm(at: before) == .adjective
  }

  /// "the captured town", "besieged forces": an adjective in front of a noun.
  func isAdjectiveHere(_ index: Int, _ end: Int) -> Bool {
    guard end < words.count, words.tokens[end].isWord else { return false }
    if let name = chart.name(at: end) {
      return name.kind == .actor || name.kind == .place || name.kind == .unknown
    }
    if words.has(end, [.preposition, .conjunction, .adverb, .determiner]) { return false }
    return true
  }

  func isFollowedByAgent(_ end: Int) -> Bool {
    guard words.isWord(end, "by"), end + 1 < words.count else { return false }
    if chart.distance(at: end + 1) != nil { return false }
    guard let phrase = chart.phrase(at: end + 1) else { return false }
    return phrase.kind == .actor || phrase.kind == .place || phrase.kind == .other && !phrase.isPronoun
  }

  func isAfterConjunction(_ index: Int) -> Bool {
    var before = index - 1
    while before >= 0, words.has(before, .adverb), !words.has(before, .conjunction) { before -= 1 }
    return words.has(before, .conjunction) || words.mark(before) == ","
  }

  func isAfterPluralSubject(_ before: Int, _ forms: VerbForm) -> Bool {
    if words.isWord(before, "they") || words.isWord(before, "we") || words.isWord(before, "who") {
      return true
    }
    if forms.contains(.third) { return words.isWord(before, "it") || words.isWord(before, "which") }
    return words.has(before, [.force, .people]) && words.has(before, [.plural, .people])
  }
}
