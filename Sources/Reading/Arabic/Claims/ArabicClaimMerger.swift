/// Joins claims of an Arabic sentence that say the same thing twice.
enum ArabicClaimMerger {
  static func merged(_ drafts: [ArabicClaimExtractor.Draft]) -> [ArabicClaimExtractor.Draft] {
    var result: [ArabicClaimExtractor.Draft] = []
    for draft in drafts {
      guard let index = result.firstIndex(where: { isSame($0.claim, draft.claim) }) else {
        result.append(draft)
        continue
      }
      result[index].claim.actor = result[index].claim.actor ?? draft.claim.actor
      result[index].claim.against = result[index].claim.against ?? draft.claim.against
      for name in draft.claim.target where !result[index].claim.target.contains(name) {
        result[index].claim.target.append(name)
      }
      result[index].claim.side = result[index].claim.side ?? draft.claim.side
      result[index].claim.part = result[index].claim.part ?? draft.claim.part
      result[index].claim.within = result[index].claim.within ?? draft.claim.within
      result[index].places += draft.places
    }
    return result
  }

  private static func isSame(_ a: Claim, _ b: Claim) -> Bool {
    guard a.kind == b.kind, a.modality == b.modality, a.actor == b.actor || a.actor == nil || b.actor == nil
    else { return false }
    let (one, other) = (Set(a.target), Set(b.target))
    guard a.heading == b.heading, a.approach == b.approach, a.origin == b.origin else { return false }
    if one.isEmpty || other.isEmpty {
      return one == other && (a.side == b.side) && a.part == b.part && a.within == b.within
    }
    return one.isSubset(of: other) || other.isSubset(of: one)
  }
}
