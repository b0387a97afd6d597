/// Joins claims of a sentence that say the same thing twice.
enum ClaimMerger {
  static func merged(_ drafts: [DraftClaim]) -> [DraftClaim] {
    var result: [DraftClaim] = []
    for draft in drafts {
      if let index = result.firstIndex(where: { isSame($0.claim, draft.claim) }) {
        result[index] = joined(result[index], draft)
      } else {
        result.append(draft)
      }
    }
    return result.sorted { $0.claim.start < $1.claim.start }
  }

  private static func isSame(_ a: Claim, _ b: Claim) -> Bool {
    guard a.kind == b.kind, a.modality == b.modality, a.rule.hasSuffix("axis") == b.rule.hasSuffix("axis"),
      !a.rule.hasSuffix("axis")
    else { return false }
    guard a.actor == b.actor || a.actor == nil || b.actor == nil else { return false }
    let aPlaces = Set(a.target)
    let bPlaces = Set(b.target)
    if aPlaces.isEmpty && bPlaces.isEmpty { return a.side == b.side && a.origin == b.origin && a.heading == b.heading }
    if aPlaces.isEmpty || bPlaces.isEmpty {
      return a.kind == .advance && a.actor == b.actor && a.side == nil && b.side == nil && (a.origin.isEmpty || b.origin.isEmpty)
        && a.part == nil && b.part == nil && false
    }
    return aPlaces.isSubset(of: bPlaces) || bPlaces.isSubset(of: aPlaces)
  }

  private static func joined(_ a: DraftClaim, _ b: DraftClaim) -> DraftClaim {
    var draft = a
    draft.claim.actor = a.claim.actor ?? b.claim.actor
    draft.claim.against = a.claim.against ?? b.claim.against
    for name in b.claim.target where !draft.claim.target.contains(name) { draft.claim.target.append(name) }
    for name in b.claim.origin where !draft.claim.origin.contains(name) { draft.claim.origin.append(name) }
    draft.claim.side = a.claim.side ?? b.claim.side
    draft.claim.part = a.claim.part ?? b.claim.part
    draft.claim.within = a.claim.within ?? b.claim.within
    if a.claim.heading.isEmpty { draft.claim.heading = b.claim.heading }
    if a.claim.approach.isEmpty { draft.claim.approach = b.claim.approach }
    draft.places += b.places
    return draft
  }
}
