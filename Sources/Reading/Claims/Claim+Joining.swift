extension Claim {
  /// Takes over from another claim of the same action what this one does not say itself; places and origins are added.
  mutating func take(_ other: Claim) {
    actor = actor ?? other.actor
    against = against ?? other.against
    for name in other.target where !target.contains(name) { target.append(name) }
    for name in other.origin where !origin.contains(name) { origin.append(name) }
    side = side ?? other.side
    part = part ?? other.part
    within = within ?? other.within
    if heading.isEmpty { heading = other.heading }
    if approach.isEmpty { approach = other.approach }
    isMainEffort = isMainEffort || other.isMainEffort
    steps += other.steps
    references += other.references.filter { !references.contains($0) }
  }
}
