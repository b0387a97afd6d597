/// Sides that are driven out of places.
extension ClaimExtractor {
  /// "The militants were driven out of X": a withdrawal, or a capture where a gainer is named.
  func expelled(_ number: Int, frame: Frame, slots: Slots) -> DraftClaim? {
    var left = slots.left + slots.origins
    // "took X before being expelled by Y": from where they were.
    if left.isEmpty, frame.expels, subjects[number].start == nil, slots.agent ?? slots.pusher != nil,
      let place = references.antecedent(of: Phrase(kind: .other, tokens: predicates[number].tokens))
    {
      left = [place]
    }
    guard let loser = subjects[number].actor else { return nil }
    var claim = Claim(kind: slots.agent ?? slots.pusher == nil ? .withdrawal : .capture)
    claim.modality = modalities[number]
    claim.rule = "expelled"
    let loserText = words.sentence.text(trimmed(loser))
    if let agent = slots.agent ?? slots.pusher, !left.isEmpty {
      claim.actor = words.sentence.text(trimmed(agent))
      claim.against = loserText
      var own = slots
      for name in left { own.addTarget(name) }
      own.origins = []
      fill(&claim, own)
    } else {
      claim.kind = .withdrawal
      claim.actor = loserText
      claim.against = (slots.agent ?? slots.pusher).map { words.sentence.text(trimmed($0)) }
      var own = slots
      own.origins = left
      fill(&claim, own)
    }
    return finish(claim, number, places: slots.targets + left, steps: slots.steps)
  }

  /// "X was abandoned by its garrison": who leaves stands behind "by".
  func abandoned(_ number: Int, frame: Frame, slots: Slots) -> DraftClaim? {
    guard frame.object == .origin, let agent = slots.agent ?? slots.pusher,
      let phrase = subjects[number].phrase, phrase.kind == .place || phrase.kind == .ground
    else { return nil }
    var own = slots
    addSubjectPlaces(&own, number, frame)
    own.origins = own.targets + own.origins
    own.targets = []
    var claim = Claim(kind: .withdrawal)
    claim.actor = words.sentence.text(trimmed(agent))
    claim.modality = modalities[number]
    claim.rule = "withdrawal.passive"
    fill(&claim, own)
    return finish(claim, number, places: own.origins, steps: slots.steps)
  }

  /// "A pushed B out of X towards Y": a capture of X, and an advance towards Y.
  func expulsion(_ number: Int, frame: Frame, slots: Slots, actor: Range<Int>?) -> [DraftClaim] {
    var drafts: [DraftClaim] = []
    let actorText = actor.map { words.sentence.text(trimmed($0)) }
    let againstText = slots.against.map { words.sentence.text(trimmed($0)) }
    var claim = Claim(kind: slots.isBack ? .advance : .capture)
    claim.actor = actorText
    claim.against = againstText
    claim.modality = modalities[number]
    claim.rule = "expel"
    var own = slots
    own.targets = slots.isBack ? slots.targets : slots.left
    own.origins = slots.isBack ? slots.left : []
    if !slots.isBack { own.heading = [] }
    fill(&claim, own)
    drafts += [finish(claim, number, places: own.targets + own.origins, steps: slots.steps)].compactMap { $0 }
    let onward = slots.targets.filter { !slots.left.contains($0) }
    if !slots.isBack, !onward.isEmpty || !slots.heading.isEmpty {
      var second = Claim(kind: .advance)
      second.actor = actorText
      second.against = againstText
      second.modality = modalities[number]
      second.rule = "expel.onward"
      var rest = Slots()
      rest.targets = onward
      rest.origins = slots.left
      rest.heading = slots.heading
      fill(&second, rest)
      drafts += [finish(second, number, places: onward + slots.left, steps: slots.steps)].compactMap { $0 }
    }
    return drafts
  }
}
