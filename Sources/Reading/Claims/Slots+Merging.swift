/// How what is read in several stretches of a clause comes together.
extension Slots {
  /// Adds what was read in front of the subject.
  mutating func takeFront(_ front: Slots) {
    steps += front.steps
    for name in front.origins { addOrigin(name) }
    heading += front.heading.filter { !heading.contains($0) }
    if approach.isEmpty, !front.approach.isEmpty {
      approach = front.approach
      isAmbiguous = isAmbiguous || front.isAmbiguous
    }
    if sides.isEmpty { sides = front.sides }
    if !hasPart, front.hasPart, !front.partDirections.isEmpty {
      hasPart = true
      partDirections = front.partDirections
      partOf = front.partOf
    }
    if targets.isEmpty, origins.isEmpty, sides.isEmpty { for name in front.targets { addTarget(name) } }
  }

  /// Adds what was read behind a verb that only says that the action took place.
  mutating func takeLater(_ later: Slots) {
    steps += later.steps
    for name in later.targets { addTarget(name) }
    for name in later.origins { addOrigin(name) }
    heading += later.heading.filter { !heading.contains($0) }
    approach += later.approach.filter { !approach.contains($0) }
    for side in later.sides { addSide(side) }
    if later.hasPart { setPart(later.partDirections, of: later.partOf) }
    against = against ?? later.against
    if parties.isEmpty { parties = later.parties }
    hasGround = hasGround || later.hasGround
  }

  /// Adds what was read in a passive's subject.
  mutating func takeSubject(_ subject: Slots) {
    targets = subject.targets + targets.filter { !subject.targets.contains($0) }
    hasGround = hasGround || subject.hasGround
    within = subject.within ?? within
    sides = subject.sides + sides.filter { !subject.sides.contains($0) }
    if subject.hasPart {
      hasPart = true
      partDirections = subject.partDirections
      partOf = subject.partOf
    }
    against = against ?? subject.against
  }
}
