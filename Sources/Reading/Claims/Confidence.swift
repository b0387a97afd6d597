/// How sure a claim is by what its sentence gives.
///
/// A table set by hand, not calibrated: a verb is surer than a noun of action, and what a claim leaves open makes it less
/// sure.
enum Confidence {
  static func of(_ claim: Claim, isNoun: Bool) -> Double {
    var confidence = isNoun ? 0.65 : 0.8
    if claim.target.isEmpty, claim.origin.isEmpty, claim.side == nil { confidence -= 0.15 }
    if claim.actor == nil { confidence -= 0.1 }
    if claim.directionIsAmbiguous { confidence -= 0.05 }
    if claim.kind == .hold { confidence -= 0.1 }
    return max(0.2, (confidence * 100).rounded() / 100)
  }
}
