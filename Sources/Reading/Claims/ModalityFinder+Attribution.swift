/// Who says so.
extension ModalityFinder {
  /// Verbs of saying, "according to", "reportedly".
  func applyAttribution(_ found: inout [Claim.Modality]) {
    for index in 0..<(words.mayHave(.hearsay) ? words.count : 0)
    where words.length(of: .hearsay, at: index) > 0 && chart.name(covering: index) == nil {
      let isWhole = index <= 1 || words.length(of: .hearsay, at: index) > 1
      for number in predicates.indices {
        let isNext =
          predicates[number].tokens.lowerBound >= index && predicates[number].tokens.lowerBound - index < 4
        if isWhole || isNext { found[number] = Self.stronger(found[number], .claimed) }
      }
    }
    for number in predicates.indices
    where predicates[number].isVerb && !predicates[number].governors.isDisjoint(with: [.report, .deny]) {
      let predicate = predicates[number]
      guard predicate.form != .adjective,
        predicate.frame == nil || predicate.form == .finite
      else { continue }
      if predicate.governors.contains(.plan), predicate.governors.count > 1 { continue }
      if isShown(number) { continue }
      if predicate.governors.contains(.deny), predicate.form == .finite {
        for later in predicates.indices where later > number {
          // "denied it, insisting that": what follows is said, not denied.
          if predicates[later].governors.contains(.report), predicates[later].isVerb, isSaying(later) {
            break
          }
          found[later] = .negated
        }
        continue
      }
      if isInterposed(number) {
        for other in predicates.indices { found[other] = Self.stronger(found[other], .claimed) }
        continue
      }
      if isTrailing(number) {
        for earlier in 0..<number { found[earlier] = Self.stronger(found[earlier], .claimed) }
        continue
      }
      guard isSaying(number) else { continue }
      // "has not observed that"
      let isDenied = predicate.isNegated && words.isWord(predicate.tokens.upperBound, "that")
      for later in predicates.indices where later > number {
        let between = predicate.tokens.upperBound..<predicates[later].tokens.lowerBound
        if between.contains(where: { words.mark($0) == ";" }) { break }
        found[later] = Self.stronger(found[later], isDenied ? .negated : .claimed)
      }
    }
  }

  /// "Footage indicates that": nobody has said it.
  private func isShown(_ number: Int) -> Bool {
    guard words.anyClasses.contains(.evidence) else { return false }
    var index = predicates[number].tokens.lowerBound - 1
    while index >= 0, words.tokens[index].isWord {
      if words.has(index, .evidence) { return true }
      index -= 1
    }
    return false
  }

  /// "…, the monitor said, …": who tells all that stands around it.
  private func isInterposed(_ number: Int) -> Bool {
    let predicate = predicates[number]
    guard predicate.form == .finite, let start = subjects[number].start, words.mark(start - 1) == ",",
      start < predicate.tokens.lowerBound
    else { return false }
    return words.mark(predicate.tokens.upperBound) == ","
  }

  /// "…, the monitor said."
  private func isTrailing(_ number: Int) -> Bool {
    let predicate = predicates[number]
    guard number > 0, predicate.form == .finite, number == predicates.count - 1 else { return false }
    var index = predicate.tokens.lowerBound - 1
    var steps = 0
    while index >= 0, words.mark(index) != ",", steps < 12 {
      index -= 1
      steps += 1
    }
    guard words.mark(index) == "," else { return false }
    return words.count - predicate.tokens.upperBound <= 8
      && !words.isWord(predicate.tokens.upperBound, "that")
      && !words.has(predicate.tokens.upperBound, .determiner)
  }

  /// Whether a verb of saying is followed by what is said.
  private func isSaying(_ number: Int) -> Bool {
    let predicate = predicates[number]
    let next = predicate.tokens.upperBound
    if predicate.form == .passive || predicate.form == .finite || predicate.form == .gerund {
      if words.isWord(next, "that") || words.isWord(next, "to") { return true }
      if predicate.form == .passive {
        return number + 1 < predicates.count && predicates[number + 1].form == .infinitive
      }
      // A clause without "that": a subject follows.
      return number + 1 < predicates.count
        && (predicates[number + 1].isFinite || predicates[number + 1].form == .infinitive
          || predicates[number + 1].form == .noun && predicate.frame == nil)
    }
    return false
  }
}
