/// What phrases are to an action, by the parts that they play.
extension SlotFiller {
  mutating func apply(_ phrase: Phrase, role: Frame.Role, isObject: Bool) {
    if phrase.kind == .actor, let actor = phrase.actor {
      applyActor(actor, role: role, isObject: isObject)
      return
    }
    if phrase.isPronoun, phrase.kind == .other, role != .target || !isIt(phrase) { return }
    let name = resolve(phrase)
    if phrase.isPronoun, phrase.kind == .other, name == nil { return }
    if name != nil, role == .target || role == .origin || role == .against {
      placeEnd = phrase.tokens.upperBound
    }
    if phrase.containerStart >= 0, let container = chart.name(at: Int(phrase.containerStart)) {
      slots.within = slots.within ?? container.tokens
    }
    if let holder = phrase.holder, slots.against == nil, frame.kind == .capture || frame.kind == .attack {
      slots.against = holder
    }
    guard name != nil || phrase.kind == .ground else {
      if isObject { slots.hasOtherObject = true }
      return
    }
    describe(phrase, name, role: role)
    switch role {
    case .target:
      if phrase.isPart, slots.hasGround, !phrase.directions.isEmpty, isBank(phrase) { return }
      if let name, !phrase.isSurroundings { slots.addTarget(name) } else { slots.hasGround = true }
    case .origin:
      if let name {
        if frame.expels { slots.left.append(name) } else { slots.addOrigin(name) }
      } else {
        slots.hasGround = true
        slots.leavesGround = true
      }
    case .within:
      if let name {
        let isContained =
          slots.hasGround || !slots.targets.isEmpty || !slots.sides.isEmpty || !slots.origins.isEmpty
          || !slots.left.isEmpty
        if isContained { slots.within = slots.within ?? name }
      }
    case .against:
      if frame.kind == .capture {
        // "expelled ISIL from X".
        if let name { slots.left.append(name) } else { slots.leavesGround = true }
      } else if frame.kind == .clash || frame.kind == .advance && !isObject, let name {
        slots.addTarget(name)
      } else if let name, slots.against == nil {
        slots.against = name
      }
    case .agent: slots.agent = slots.agent ?? name
    case .pusher: slots.pusher = slots.pusher ?? name
    // "bringing the SDF within 5 km", but not "bringing 57% of X under control".
    case .actor: if !phrase.isPart { slots.gainer = slots.gainer ?? name }
    case .parties: break
    case .none:
      if isObject, frame.object == .none { slots.hasOtherObject = true }
    }
  }

  mutating func applyActor(_ actor: Range<Int>, role: Frame.Role, isObject: Bool) {
    switch role {
    case .agent: slots.agent = slots.agent ?? actor
    case .pusher: slots.pusher = slots.pusher ?? actor
    case .actor: slots.gainer = slots.gainer ?? actor
    case .none: break
    // "withdrew its troops": its own.
    case _ where isMovement && isObject && words.has(actor.lowerBound - 1, .possessive): break
    default: slots.against = slots.against ?? actor
    }
  }
}
