/// What stands behind nouns of action, and nouns that look like them.
extension ArabicChunker {
  /// دفاعات: a noun of ground, in the plural, is no noun of action.
  func isGround(_ index: Int) -> Bool {
    let entry = words.entry(index)
    return entry.classes.contains(.ground) && !entry.readings.isEmpty
      && words.units(index).suffix(2).elementsEqual(Self.plural)
      && entry.readings.allSatisfy { $0.form.contains(.masdar) }
  }

  private static let plural: [UInt16] = [0x627, 0x62A]

  /// An adjective of the noun of action in front of it: "intermittent" clashes.
  func isDescription(_ index: Int) -> Bool {
    guard preposition == nil, !hasConjunction, chunks.last?.predicate?.form == .masdar,
      chunks.last?.tokens.upperBound == index, words.tokens[index].preposition == nil
    else { return false }
    let entry = words.entry(index)
    return entry.classes.contains(.adjective) && entry.direction == nil && entry.readings.isEmpty
  }

  /// "the Russian attack": the adjective of a people behind a noun of action is who does it.
  func attackingPeople(_ index: Int) -> ArabicPhrase? {
    guard preposition == nil, !hasConjunction, let last = chunks.last, last.tokens.upperBound == index,
      let noun = last.predicate, noun.form == .masdar, noun.pronoun == .none
    else { return nil }
    let token = words.tokens[index]
    guard words.has(index, .demonym), token.preposition == nil, token.isDefinite == noun.isDefinite else {
      return nil
    }
    var phrase = ArabicPhrase(kind: .actor, tokens: index..<index + 1)
    phrase.actor = token.start..<token.end
    return phrase
  }
}
