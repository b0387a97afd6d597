/// Which actions are told at all.
extension ArabicClaimExtractor {
  /// Whether an action makes a claim, by its kind, who does it and what it names.
  func isTold(
    _ number: Int, _ frame: ArabicFrame, _ kind: Claim.Kind, _ slots: ArabicSlots, _ actor: ArabicParty?,
    _ against: ArabicParty?
  ) -> Bool {
    let action = actions[number]
    if actor?.kind == .civilian || actor?.kind == .other { return false }
    if frame.isWeak, actor == nil {
      // A plural verb without a subject: they, whoever that is.
      // "The liberation of X took place": a passive in two words.
      // "announced the liberation of X".
      let isDone =
        action.governor.map {
          actions[$0].governing?.governor == .happen
            || actions[$0].governing?.governor == .report && kind == .capture && !slots.targets.isEmpty
        } ?? false
      guard
        isDone || action.predicate.form == .verb && (action.predicate.isPlural || action.predicate.isPassive)
      else { return false }
    }
    if slots.hasOtherObject, kind == .withdrawal || kind == .advance { return false }
    // "brought the fire in X under control"
    if slots.hasOtherObject, kind == .capture || kind == .hold, frame.object == .none { return false }
    let isDescribed = slots.hasPlace || !slots.approach.isEmpty || !slots.heading.isEmpty
    switch frame.need {
    case .name
    where slots.targets.isEmpty && slots.origins.isEmpty && slots.sides.isEmpty && !slots.hasPart
      && slots.within == nil:
      return false
    case .place where !slots.hasPlace: return false
    default: break
    }
    switch kind {
    case .capture, .hold, .encirclement:
      if !slots.hasPlace { return false }
      // Ground without a name, and nobody who takes it: nothing that could be drawn or checked.
      let isBare = slots.targets.isEmpty && slots.sides.isEmpty && !slots.hasPart && slots.within == nil
      return !isBare || actor != nil
    case .advance:
      // "managed to advance": a side that moves, wherever to.
      let isMove = frame.need == .nothing && frame.object == .none && !slots.hasOtherObject
      return isDescribed || isMove && actor?.isNamed == true && isAchieved(action)
    case .withdrawal: return actor?.isNamed == true || !slots.origins.isEmpty || slots.hasPart
    case .attack:
      if isDescribed, !slots.targets.isEmpty || !slots.sides.isEmpty || slots.within != nil || slots.hasPart {
        return true
      }
      if isDescribed || against != nil { return actor != nil }
      return action.predicate.form != .masdar && actor?.isNamed == true && frame.object == .none
        || isLaunched(number)
    case .clash:
      if action.preposition == .without { return false }
      let isSomewhere = !slots.targets.isEmpty || !slots.sides.isEmpty || slots.within != nil || slots.hasPart
      if isSomewhere { return true }
      return actor != nil
        && (action.predicate.form == .verb || action.preposition == nil || against?.isNamed == true)
    }
  }

  /// A verb of its own, or what a verb says to have succeeded or not.
  private func isAchieved(_ action: ArabicAction) -> Bool {
    if action.predicate.form == .verb { return true }
    guard action.predicate.form == .masdar, let governor = action.governor else { return false }
    switch actions[governor].governing?.governor {
    case .succeed, .plan, .fail, .repel: return true
    default: return false
    }
  }

  /// "They launched an attack": a verb says who did it.
  private func isLaunched(_ number: Int) -> Bool {
    guard let governor = actions[number].governor, actions[governor].governing?.governor == .support else {
      return false
    }
    return parties.subject(of: governor)?.isNamed == true
  }
}
