/// Verbs that are said once for several subjects.
extension ArabicClauseReader {
  /// "Group North moved toward X, and Group Center toward Y": the action of a side that only a place follows; nil where
  /// a phrase is none such.
  func gapped(at index: Int, after verb: Int?) -> ArabicAction? {
    let chunk = chunks[index]
    guard let verb, chunk.hasConjunction, chunk.preposition == nil, let phrase = chunk.phrase,
      phrase.kind == .actor,
      index + 1 < chunks.count, let preposition = chunks[index + 1].preposition,
      let place = chunks[index + 1].phrase, place.kind == .places || place.kind == .unknown,
      let frame = actions[verb].frame, frame.kind == .advance || frame.kind == .withdrawal,
      frame.prepositions[preposition] == .target, actions[verb].slots.subject != nil,
      !actions[verb].slots.targets.isEmpty
    else { return nil }
    // A verb of its own may follow.
    for next in chunks.dropFirst(index + 2) {
      if next.kind == .comma { break }
      if next.kind == .predicate, next.predicate?.form == .verb, !next.hasConjunction { return nil }
    }
    var action = actions[verb]
    action.chunk = index
    action.start = index
    action.slots = ArabicSlots()
    action.slots.subject = party(phrase)
    action.governed = []
    return action
  }
}
