/// Joins claims of an Arabic sentence that say the same thing twice.
enum ArabicClaimMerger {
  static func merged(_ drafts: [ArabicClaimExtractor.Draft]) -> [ArabicClaimExtractor.Draft] {
    var result: [ArabicClaimExtractor.Draft] = []
    for draft in drafts {
      guard let index = result.firstIndex(where: { isSame($0.claim, draft.claim) }) else {
        result.append(draft)
        continue
      }
      result[index].claim.take(draft.claim)
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
