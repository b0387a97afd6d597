/// Sides that are driven out of places.
extension ArabicClaimExtractor {
  /// "They drove X out of Y": a capture of Y, or X's withdrawal where nobody did it.
  func expulsion(_ number: Int, _ frame: ArabicFrame, _ slots: ArabicSlots, _ draft: Claim) -> Draft? {
    let action = actions[number]
    var claim = draft
    var actor = slots.agent
    var loser = slots.against
    let own = action.slots.subject ?? parties.subject(of: number)
    if loser != nil || action.predicate.form == .verb && action.predicate.pronoun != .none {
      actor = actor ?? own
    } else if action.slots.subject != nil {
      loser = own
      actor = actor ?? (action.predicate.form == .masdar ? parties.controller(of: number) : nil)
    } else {
      actor = actor ?? own
    }
    guard loser?.kind != .civilian, loser?.kind != .other, actor?.kind != .civilian else { return nil }
    var slots = slots
    if actor == nil {
      guard let loser, loser.isNamed else { return nil }
      claim.kind = .withdrawal
      claim.actor = text(loser.scalars)
    } else {
      guard slots.hasPlace else { return nil }
      if !slots.origins.isEmpty { slots.targets = slots.origins }
      slots.origins = []
      if let actor, actor.isNamed { claim.actor = text(actor.scalars) }
      if let loser, loser.isNamed { claim.against = text(loser.scalars) }
    }
    claim.rule = "\(claim.kind.rawValue).\(frame.word).expel"
    fill(&claim, slots)
    return finish(claim, slots, number)
  }

  /// "They drove X out of Y toward Z": the pursuit.
  func onward(_ number: Int, _ capture: Claim) -> Draft? {
    guard let frame = actions[number].frame, frame.expels, capture.kind == .capture else { return nil }
    var slots = actions[number].slots
    takeSupport(&slots, number)
    guard !slots.origins.isEmpty, !slots.targets.isEmpty || !slots.heading.isEmpty else { return nil }
    slots.sides = []
    slots.hasPart = false
    slots.within = nil
    var claim = Claim(kind: .advance)
    claim.actor = capture.actor
    claim.against = capture.against
    claim.modality = capture.modality
    claim.rule = "advance.\(frame.word).onward"
    fill(&claim, slots)
    return finish(claim, slots, number)
  }
}
