/// What "the town", "it" and "there" are in a clause.
extension SlotFiller {
  /// Whether a phrase stands for a place that the sentence does not name: "the town", "there", "the two villages".
  func isOpenReference(_ phrase: Phrase) -> Bool {
    guard phrase.name == nil else { return false }
    if phrase.isPronoun {
      return words.isWord(phrase.tokens.lowerBound, "it") || words.isWord(phrase.tokens.lowerBound, "there")
    }
    guard phrase.kind == .ground, phrase.isDefinite || phrase.isReference, phrase.holder == nil,
      !phrase.classes.isDisjoint(with: [.settlement, .feature, .area, .quarter])
    else { return false }
    return !phrase.isReference || references.antecedent(of: phrase) == nil
  }

  /// The name a phrase stands for: its own, or that of the place it refers to.
  func resolve(_ phrase: Phrase) -> Range<Int>? {
    if let name = phrase.name { return name }
    return phrase.isReference ? references.antecedent(of: phrase) : nil
  }
}
