/// Joins claims of a sentence that say the same thing twice.
enum ClaimMerger {
  static func merged(_ drafts: [DraftClaim]) -> [DraftClaim] {
    guard drafts.count > 1 else { return drafts }
    var result: [DraftClaim] = []
    for draft in drafts {
      if let index = result.indices.last(where: { continues(result[$0].claim, draft.claim) }) {
        let modality =
          draft.claim.modality == .negated ? Claim.Modality.negated : result[index].claim.modality
        result[index] = joined(result[index], draft)
        result[index].claim.modality = modality
      } else if let index = result.firstIndex(where: { isSame($0.claim, draft.claim) }) {
        result[index] = joined(result[index], draft)
      } else {
        result.append(draft)
      }
    }
    return result.sorted { $0.claim.start < $1.claim.start }
  }

  /// A claim that goes on with the one before: "advanced in the south, reaching the road", "attempted to advance but
  /// was unable to break through", "overran the hills, capturing eleven villages".
  private static func continues(_ a: Claim, _ b: Claim) -> Bool {
    if isOneMovement(a, b) { return true }
    guard a.kind == b.kind, a.actor == b.actor, a.actor != nil, !b.rule.hasSuffix("axis"),
      !a.rule.hasSuffix("axis")
    else { return false }
    if a.modality == .planned, b.modality == .negated { return a.target.isEmpty || b.target.isEmpty }
    guard a.modality == b.modality, b.rule.hasSuffix(".gerund"), b.side == nil || a.side == nil else {
      return false
    }
    if a.kind == .advance { return b.origin.isEmpty && b.heading.isEmpty && b.approach.isEmpty }
    return a.kind == .capture && b.target.isEmpty && b.side == nil && b.part == nil && b.within == nil
  }

  /// "Troops advancing from A reached B".
  private static func isOneMovement(_ a: Claim, _ b: Claim) -> Bool {
    guard a.kind == b.kind, a.actor == b.actor, a.actor != nil, a.modality == b.modality, a.target.isEmpty,
      b.origin.isEmpty, a.side == nil, a.part == nil
    else { return false }
    return a.kind == .advance && a.rule.contains(".gerund") && b.rule == "advance.finite" && b.heading.isEmpty
      && (a.approach.isEmpty || b.approach.isEmpty)
  }

  private static func isSame(_ a: Claim, _ b: Claim) -> Bool {
    guard a.kind == b.kind, a.modality == b.modality, a.rule.hasSuffix("axis") == b.rule.hasSuffix("axis"),
      !a.rule.hasSuffix("axis")
    else { return false }
    guard a.actor == b.actor || a.actor == nil || b.actor == nil else { return false }
    let aPlaces = Set(a.target)
    let bPlaces = Set(b.target)
    if aPlaces.isEmpty && bPlaces.isEmpty {
      return a.side == b.side && a.origin == b.origin && a.heading == b.heading
    }
    if aPlaces.isEmpty || bPlaces.isEmpty {
      return a.kind == .advance && a.actor == b.actor && a.side == nil && b.side == nil
        && (a.origin.isEmpty || b.origin.isEmpty)
        && a.part == nil && b.part == nil && a.heading.isEmpty && b.heading.isEmpty
        && a.approach == b.approach
    }
    return aPlaces.isSubset(of: bPlaces) || bPlaces.isSubset(of: aPlaces)
  }

  private static func joined(_ a: DraftClaim, _ b: DraftClaim) -> DraftClaim {
    var draft = a
    draft.claim.take(b.claim)
    draft.places += b.places
    return draft
  }
}
