import Geodesy

/// From slots to claims.
extension ClaimExtractor {
  func fill(_ claim: inout Claim, _ slots: Slots) {
    let text = words.sentence.text(_:)
    claim.target = slots.targets.map { text($0) }
    claim.origin = slots.origins.map { text($0) }
    claim.within = slots.within.map { text($0) }
    claim.kilometres = slots.moved
    claim.enters = claim.kind == .advance && !slots.targets.isEmpty && slots.enters
    claim.heading = slots.heading
    claim.approach = slots.approach
    claim.directionIsAmbiguous = slots.isAmbiguous
    if let side = slots.sides.first {
      claim.side = Claim.Side(
        directions: side.directions, of: side.of.map { text($0) }, kilometres: side.kilometres)
    }
    if slots.hasPart {
      claim.part = Claim.Part(directions: slots.partDirections, of: slots.partOf.map { text($0) })
    }
  }

  /// One claim for each axis, and for each side of another place where no target joins them.
  func split(_ claim: consuming Claim, _ slots: Slots, _ number: Int) -> [DraftClaim] {
    let places =
      slots.targets + slots.origins + [slots.within, slots.partOf].compactMap { $0 }
      + slots.sides.compactMap(\.of)
    guard slots.axes.isEmpty else {
      let claim = claim
      return slots.axes.compactMap { axis in
        var own = claim
        own.origin = axis.origins.map { words.sentence.text($0) }
        own.directionIsAmbiguous = true
        if slots.axes.count > 1 {
          own.approach = axis.directions
          own.heading = []
        } else {
          own.heading = axis.directions
          own.origin += claim.origin.filter { !own.origin.contains($0) }
        }
        own.rule += ".axis"
        return finish(own, number, places: axis.origins + slots.targets, steps: slots.steps)
      }
    }
    if slots.sides.count > 1, slots.targets.isEmpty {
      let claim = claim
      return slots.sides.compactMap { side in
        var own = claim
        own.side = Claim.Side(
          directions: side.directions, of: side.of.map { words.sentence.text($0) },
          kilometres: side.kilometres)
        return finish(own, number, places: places, steps: slots.steps)
      }
    }
    guard let draft = finish(claim, number, places: places, steps: slots.steps) else { return [] }
    return [draft]
  }

  func finish(
    _ claim: consuming Claim, _ number: Int, places: [Range<Int>], steps read: [Slots.Step]
  ) -> DraftClaim? {
    let predicate = predicates[number]
    if claim.kind == .advance, predicate.frame?.enters ?? false, !claim.target.isEmpty { claim.enters = true }
    // "which the SDF had held": it does so no longer when the rest happens.
    if claim.kind == .hold, predicate.relative != nil,
      predicate.tokens.contains(where: { words.isWord($0, "had") })
    {
      claim.rule += ".past"
    }
    // "the outskirts of X, which is held by": X is.
    if claim.kind == .hold, predicate.relative != nil, predicate.form == .passive { claim.part = nil }
    var first = subjects[number].start ?? predicate.tokens.lowerBound
    first = min(first, predicate.tokens.lowerBound)
    var last = region(after: number).upperBound - 1
    for place in places {
      first = min(first, place.lowerBound)
      last = max(last, place.upperBound - 1)
    }
    while last > first, !words.tokens[last].isWord { last -= 1 }
    if let span = clauseText(first, max(last, predicate.tokens.upperBound - 1)) {
      claim.start = words.sentence.start + span.from
      claim.end = words.sentence.start + span.to
    }
    claim.isMainEffort =
      (claim.kind == .advance || claim.kind == .attack) && mainEfforts.phrases[number] != nil
    claim.confidence = Confidence.of(claim, isNoun: predicate.form == .noun)
    claim.references = references(of: number, read)
    if explains { claim.steps = steps(of: number) }
    return DraftClaim(claim: claim, places: places, predicate: number)
  }

  func clauseText(_ first: Int, _ last: Int) -> (from: Int, to: Int)? {
    guard first >= 0, last < words.count, first <= last else { return nil }
    return (words.tokens[first].start, words.tokens[last].end)
  }

  /// An actor as written; "their troops" is whose troops they are, where the sentence says so.
  func text(ofActor range: Range<Int>) -> String {
    let own = trimmed(range)
    if own.count == 1, words.has(own.lowerBound - 1, .possessive), words.has(own.lowerBound, .force),
      chart.name(covering: own.lowerBound) == nil
    {
      for index in (0..<own.lowerBound).reversed() {
        if let name = chart.name(covering: index), name.kind == .actor {
          return words.sentence.text(name.tokens)
        }
        if words.has(index, .demonym), words.tokens[index].isCapitalized {
          return words.sentence.text(index..<(index + 1))
        }
      }
    }
    return words.sentence.text(own)
  }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let first = chart.skipArticle(range.lowerBound)
    return first < range.upperBound ? first..<range.upperBound : range
  }
}
