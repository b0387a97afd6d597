/// What a predicate is where it stands.
extension ArabicClauseReader {
  /// أنه, أنها, أنهم: "that" with the subject attached.
  func endsInPronoun(_ index: Int) -> Bool {
    let units = words.units(index)
    return units.last == 0x647 || units.suffix(2).elementsEqual([0x647, 0x627])
      || units.suffix(2).elementsEqual([0x647, 0x645])
  }

  /// "an attack from three axes that they launched": the pronoun of the verb stands for the action.
  func launches(_ index: Int, _ predicate: ArabicPredicate) -> Bool {
    guard predicate.form == .verb, predicate.pronoun != .none, !chunks[index].hasConjunction, index > 0,
      chunks[index - 1].kind == .phrase, let governing = predicate.governing,
      words.lexicon.frames[governing].governor == .support
    else { return false }
    return open.contains { actions[$0].predicate.form == .masdar && actions[$0].frame != nil }
  }

  /// Whether a verb follows an indefinite noun that it describes.
  func describesNoun(_ index: Int) -> Bool {
    let before = chunks[index - 1]
    if before.kind == .predicate {
      return before.predicate?.form == .masdar && before.predicate?.isDefinite == false
    }
    guard let phrase = before.phrase else { return false }
    return phrase.isIndefinite
  }
}
