/// The auxiliaries that belong to a verb.
extension PredicateFinder {
  /// Adds auxiliaries and what they say.
  func completeGroup(_ predicate: inout Predicate, previous: Predicate?) {
    var first = predicate.head
    if predicate.isVerb {
      let limit = previous?.tokens.upperBound ?? 0
      while first > limit {
        let before = first - 1
        if words.isWord(before, "to"), predicate.form == .infinitive {
          first = before
          continue
        }
        guard words.has(before, [.be, .have, .auxiliaryDo, .modal, .adverb, .negation]),
          !words.isWord(before, "without"), chart.name(covering: before) == nil
        else { break }
        let own = words.classes(before)
        if own.contains(.modal) { predicate.isModal = true }
        if own.contains(.negation) { predicate.isNegated = true }
        if own.contains(.hearsay) { predicate.isHearsay = true }
        first = before
      }
    } else if words.has(first - 1, .hearsay) {
      predicate.isHearsay = true
    }
    predicate.tokens = first..<predicate.tokens.upperBound
    var before = first - 1
    if words.isWord(before, "without") { predicate.isNegated = true }
    if words.has(before, .relative), !words.isWord(before, "that") || words.tokens[before].isWord {
      predicate.relative = words.folded(before)
    }
    if predicate.form == .gerund || predicate.form == .noun {
      predicate.followsPreposition =
        words.has(before, [.preposition, .subordinator]) || words.isWord(before, "of")
        || words.isWord(before, "by")
    }
    if words.mark(before) == "," { before -= 1 }
    predicate.isCoordinated = words.has(first - 1, .conjunction)
  }
}
