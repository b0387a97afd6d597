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
        if words.isWord(before, "unsuccessfully") { predicate.isNegated = true }
        first = before
      }
    } else if words.has(first - 1, .hearsay) {
      predicate.isHearsay = true
    }
    predicate.tokens = first..<predicate.tokens.upperBound
    if predicate.form == .infinitive, previous?.isVerb ?? true { makeFinite(&predicate) }
    var before = first - 1
    if words.isWord(before, "without") { predicate.isNegated = true }
    if words.has(before, .relative), !words.isWord(before, "that") || words.tokens[before].isWord {
      predicate.relative = relative(before)
    }
    if predicate.form == .gerund || predicate.form == .noun {
      predicate.followsPreposition =
        words.has(before, [.preposition, .subordinator]) || words.isWord(before, "of")
        || words.isWord(before, "by")
    }
    if words.mark(before) == "," { before -= 1 }
    predicate.isCoordinated = words.has(first - 1, .conjunction)
  }

  private func relative(_ index: Int) -> Predicate.Relative {
    if words.isWord(index, "who") { return .who }
    if words.isWord(index, "which") { return .which }
    return words.isWord(index, "that") ? .that : .other
  }

  /// "has yet to capture", "had to retreat", "is to advance": a finite verb of the subject before it.
  private func makeFinite(_ predicate: inout Predicate) {
    let first = predicate.tokens.lowerBound
    guard words.has(first, [.have, .be]) else { return }
    predicate.form = .finite
    // What one had to do was done; what one has or is to do is not.
    if !words.isWord(first, "had") { predicate.isModal = true }
  }

  /// Whether a named place or a side stands here, as an object does.
  func isObjectHere(_ index: Int) -> Bool {
    if chart.actor(at: index, joins: false) != nil { return true }
    guard let name = chart.name(at: index) else { return false }
    return name.kind == .place || name.kind == .unknown
  }
}
