/// How an Arabic sentence stands to each of its actions: asserted, attributed, planned or denied.
struct ArabicModality {
  private let actions: [ArabicAction]
  private let isHearsay: Bool
  private(set) var modalities: [Claim.Modality] = []

  init(_ actions: [ArabicAction], isHearsay: Bool) {
    self.actions = actions
    self.isHearsay = isHearsay
    for number in actions.indices { modalities.append(find(number)) }
    // "an attack that they launched" and what repels it: the noun's verb may say that it was denied.
    for (number, action) in actions.enumerated() {
      guard let noun = action.supports, modalities[number] == .negated || modalities[number] == .planned
      else { continue }
      modalities[noun] = ModalityFinder.stronger(modalities[noun], modalities[number])
    }
    for number in actions.indices where isFoiled(number) { modalities[number] = .negated }
    for number in actions.indices {
      if let attack = repelled(by: number) { modalities[attack] = .negated }
    }
  }

  private func find(_ number: Int) -> Claim.Modality {
    let action = actions[number]
    var modality = isHearsay ? Claim.Modality.claimed : .asserted
    if action.predicate.isFuture { modality = .planned }
    switch action.preposition {
    case .purpose: modality = .planned
    case .of where action.governor == nil: modality = .planned
    case .without: modality = .negated
    case .time, .before, .despite, .because:
      // "before storming it": as sure as what it is told beside.
      if let main = action.main, main < modalities.count, modalities[main] == .planned { modality = .planned }
      if let main = mainGoverned(action) { modality = ModalityFinder.stronger(modality, main) }
    default: break
    }
    if action.predicate.isNegated { modality = .negated }
    guard let governor = action.governor, governor < number, let way = actions[governor].governing?.governor
    else {
      return modality
    }
    let above = modalities[governor]
    let isDenied = actions[governor].predicate.isNegated
    switch way {
    case .report:
      return ModalityFinder.stronger(modality, ModalityFinder.stronger(.claimed, isDenied ? .negated : above))
    case .deny, .fail: return isDenied ? modality : .negated
    case .repel: return above == .negated || above == .planned ? modality : .negated
    case .plan: return ModalityFinder.stronger(modality, ModalityFinder.stronger(.planned, above))
    case .succeed, .cause, .support, .happen: return ModalityFinder.stronger(modality, above)
    }
  }

  /// "They tried to advance, but were driven off": a later verb of the sentence says how the attempt ended.
  private func isFoiled(_ number: Int) -> Bool {
    guard modalities[number] == .planned, let governor = actions[number].governor,
      actions[governor].governing?.isAttempt == true
    else { return false }
    return actions.indices.contains { later in
      guard later > number, let way = actions[later].governing?.governor, way == .repel || way == .fail,
        actions[later].governed.isEmpty, actions[later].predicate.form == .verb
      else { return false }
      return !actions[later].predicate.isNegated && !actions[later].predicate.isFuture
    }
  }

  /// "…, and the army repelled it": the attack that was told before.
  private func repelled(by number: Int) -> Int? {
    let action = actions[number]
    guard action.governing?.governor == .repel, action.governed.isEmpty, action.predicate.pronoun != .none,
      action.predicate.pronoun != .speaker, modalities[number] == .asserted || modalities[number] == .claimed
    else { return nil }
    return actions.indices.last { earlier in
      guard earlier < number, let kind = actions[earlier].frame?.kind else { return false }
      return kind == .attack || kind == .advance
    }
  }

  /// The plan that a time is told of: "seeks to surround X before storming it".
  private func mainGoverned(_ action: ArabicAction) -> Claim.Modality? {
    guard let main = action.main, main < actions.count, actions[main].governing?.governor == .plan else {
      return nil
    }
    return .planned
  }
}
