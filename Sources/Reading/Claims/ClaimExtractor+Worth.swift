/// Whether what was read is enough for a claim.
extension ClaimExtractor {
  func isWorthwhile(
    _ kind: Claim.Kind, _ frame: Frame, _ need: Frame.Need, _ slots: Slots, _ predicate: Predicate,
    hasActor: Bool,
    isDenied: Bool
  ) -> Bool {
    // "captured the title at X", "captured 30 fighters in X": nothing that is ground.
    if slots.hasOtherObject, !slots.hasGround, slots.targets.isEmpty || slots.isTargetBehind,
      kind == .capture || kind == .hold
    {
      return false
    }
    // "held a parade in X", "advanced its plans".
    if slots.hasOtherObject,
      kind == .hold && !slots.hasGround || kind == .advance && !slots.hasPlace && !slots.hasDirection
    {
      return false
    }
    switch need {
    case .never: return false
    case .name: return !slots.targets.isEmpty
    case .place:
      let hasPlace =
        slots.hasPlace || kind == .encirclement && (slots.against != nil || predicate.form != .noun)
        || kind == .clash && slots.against != nil && hasActor
      if !hasPlace { return false }
    case .nothing: break
    }
    if kind == .advance, frame.isWeak, predicate.form != .noun, !slots.hasPlace, !slots.hasDirection {
      return false
    }
    let hasPlace =
      !slots.targets.isEmpty || !slots.origins.isEmpty || slots.hasDirection || slots.within != nil
    if predicate.form == .noun {
      switch kind {
      case .clash: return hasPlace || slots.parties.count > 1 || slots.against != nil
      case .encirclement: return !slots.targets.isEmpty
      case .capture: return !slots.targets.isEmpty || !slots.sides.isEmpty
      case .advance:
        // "did not make any advances": that somebody denies it or says so is told of him.
        if !hasPlace { return hasActor && isDenied }
        return hasActor || !slots.targets.isEmpty || slots.hasDirection
      case .attack:
        // "retreated under attack from X": the place is the verb's.
        let isUnder = words.isWord(predicate.tokens.lowerBound - 1, "under")
        return hasActor || !slots.targets.isEmpty || !slots.origins.isEmpty && !isUnder
      case .withdrawal: return hasActor || !slots.origins.isEmpty
      case .hold: return !slots.targets.isEmpty
      }
    }
    if kind == .clash || kind == .attack { return hasActor || hasPlace }
    if kind == .withdrawal { return hasActor }
    return hasActor || hasPlace || slots.hasGround
  }

  func splitParties(_ actor: inout Range<Int>?, _ against: inout Range<Int>?, _ slots: inout Slots) {
    if slots.parties.count > 1 {
      actor = slots.parties[0]
      against = slots.parties[1]
    } else if against == nil, let both = actor, let (first, second) = sides.opponents(in: both, chart) {
      actor = first
      against = second
    }
  }
}
