import Geodesy

/// Makes claims of the actions of an Arabic sentence.
struct ArabicClaimExtractor {
  let words: ArabicWords
  let reader: ArabicClauseReader
  let parties: ArabicParties
  let modalities: [Claim.Modality]
  /// What is called the main attack, effort or axis.
  let mainEfforts: ArabicMainEfforts
  /// Without a full stop it is a headline, whose imperfect tells news.
  private let isHeadline: Bool
  /// Each claim tells how it came about.
  let explains: Bool

  /// A claim with the places in it and where its own words lie, as scalars of the sentence.
  struct Draft {
    var claim: Claim
    var places: [ArabicPlace]
    /// Where its verb begins in the sentence.
    var anchor: Int
  }

  var actions: [ArabicAction] { reader.actions }

  init(_ words: ArabicWords, chunks: [ArabicChunk], explains: Bool = false) {
    self.words = words
    self.explains = explains
    reader = ArabicClauseReader(words, chunks: chunks)
    parties = ArabicParties(reader.actions)
    modalities = ArabicModality(reader.actions, isHearsay: reader.isHearsay).modalities
    mainEfforts = ArabicMainEfforts(words, reader)
    isHeadline = chunks.last?.kind != .comma
  }

  /// All claims of the sentence, in order.
  func drafts() -> [Draft] {
    var drafts: [Draft] = []
    for number in actions.indices {
      guard let draft = draft(number) else { continue }
      drafts.append(draft)
      if let onward = onward(number, draft.claim) { drafts.append(onward) }
    }
    for grip in reader.grips { drafts.append(hold(grip)) }
    return ArabicClaimMerger.merged(drafts).sorted { $0.claim.start < $1.claim.start }
  }

  private func draft(_ number: Int) -> Draft? {
    guard let frame = actions[number].frame, let kind = frame.kind else { return nil }
    let action = actions[number]
    if isLost(number) { return nil }
    var slots = action.slots
    takeSupport(&slots, number)
    var claim = Claim(kind: self.kind(kind, frame, action))
    claim.modality = modalities[number]
    claim.rule = rule(frame, claim.kind, action)
    var actor = parties.subject(of: number)
    var against = slots.against
    if frame.expels {
      return expulsion(number, frame, slots, claim)
    }
    if frame.subject == .against {
      against = actor
      actor = slots.agent
    } else if frame.subject == .target {
      if let own = action.slots.subject, own.kind == .civilian || own.kind == .other { return nil }
      // "They fell into its hands": no place is they.
      if action.predicate.form == .verb, action.predicate.isPlural { return nil }
      actor = slots.agent ?? (actor?.kind == .actor && action.slots.subject != nil ? actor : nil)
    } else if action.predicate.form == .verb,
      action.predicate.isPassive || slots.agent != nil && slots.subject != nil
    {
      if let subject = slots.subject, subject.kind == .actor, against == nil { against = subject }
      if let subject = slots.subject, subject.kind == .civilian || subject.kind == .other,
        slots.targets.isEmpty
      {
        return nil
      }
      actor = slots.agent
    } else if action.predicate.form == .masdar, frame.object == .against || frame.object == .target,
      against == nil,
      let own = action.slots.subject, own.kind == .actor, frame.object == .against || slots.agent != nil,
      let controller = parties.controller(of: number), controller.scalars != own.scalars
    {
      against = own
      actor = controller
    } else if actor == nil {
      actor = slots.agent
    }
    if let own = actor, own.isOwned { actor = parties.sides(before: number).first ?? own }
    if kind == .clash { split(&actor, &against, slots) }
    against = against ?? repeller(number)
    guard isTold(number, frame, claim.kind, slots, actor, against) else { return nil }
    if let actor, actor.isNamed { claim.actor = text(actor.scalars) }
    if let against, against.isNamed, against.scalars != actor?.scalars {
      claim.against = text(against.scalars)
    }
    fill(&claim, slots)
    claim.enters = claim.kind == .advance && frame.enters && !claim.target.isEmpty
    return finish(claim, slots, number)
  }

  /// What the verb that launched it, or made it happen, has of it.
  func takeSupport(_ slots: inout ArabicSlots, _ number: Int) {
    if let governor = actions[number].governor, let way = actions[governor].governing?.governor,
      way == .support || way == .happen || way == .repel || way == .succeed, actions[governor].frame == nil,
      actions[governor].governed.first == number || way == .support
    {
      var own = actions[governor].slots
      if way == .repel || way == .succeed { own.against = nil }
      slots.take(own)
    }
    let isOwn = { (place: ArabicPlace) in
      actions[number].pronounPlaces.contains { $0.scalars == place.scalars }
    }
    // "its entry into X": the pronoun is who enters.
    if !slots.targets.allSatisfy(isOwn) { slots.targets.removeAll(where: isOwn) }
    // "lost control of X"
    if actions[number].frame?.subject == .against, slots.targets.isEmpty, number + 1 < actions.count,
      isLost(number + 1)
    {
      slots.take(actions[number + 1].slots)
    }
    for verb in actions.indices where actions[verb].supports == number { slots.take(actions[verb].slots) }
    // "an offensive to capture X": an attack on X.
    let next = number + 1
    if actions[number].frame?.kind == .attack, !slots.hasPlace, next < actions.count,
      actions[next].preposition == .purpose || actions[next].preposition == .of,
      actions[next].governor == nil || actions[next].governor == number, actions[next].frame?.kind == .capture
    {
      slots.addTargets(actions[next].slots.targets + actions[next].slots.origins)
    }
  }

  /// "lost control of X": the noun is what is lost.
  private func isLost(_ number: Int) -> Bool {
    guard number > 0, actions[number - 1].frame?.subject == .against,
      actions[number - 1].predicate.form == .verb
    else { return false }
    let action = actions[number]
    return action.predicate.form == .masdar && action.preposition == nil && !action.hasConjunction
      && action.frame?.kind == .capture && action.chunk - actions[number - 1].chunk <= 3
  }

  /// Who did not let an attack succeed.
  private func repeller(_ number: Int) -> ArabicParty? {
    guard let governor = actions[number].governor, actions[governor].governing?.governor == .repel else {
      return nil
    }
    return parties.subject(of: governor)
  }

  private func kind(_ kind: Claim.Kind, _ frame: ArabicFrame, _ action: ArabicAction) -> Claim.Kind {
    guard let other = frame.imperfectKind else { return kind }
    if action.predicate.form == .participle { return other }
    // "no control of": a state is denied.
    if action.predicate.form == .masdar { return action.predicate.isNegated ? other : kind }
    guard action.predicate.isImperfect, !action.predicate.isFuture, action.preposition == nil,
      !action.predicate.isNegated, action.governor == nil || action.isComplement
    else { return kind }
    if action.isComplement, let governor = action.governor,
      actions[governor].governing?.governor != .report, actions[governor].governing?.governor != .deny
    {
      return kind
    }
    let isNews = isHeadline && action.start < action.chunk && !action.predicate.isStill && !action.isRelative
    return isNews ? kind : other
  }

  private func rule(_ frame: ArabicFrame, _ kind: Claim.Kind, _ action: ArabicAction) -> String {
    let form: String
    switch action.predicate.form {
    case .verb:
      form = action.predicate.isPassive ? "passive" : action.predicate.isImperfect ? "imperfect" : "perfect"
    case .masdar: form = "masdar"
    case .participle: form = "participle"
    }
    return "\(kind.rawValue).\(frame.word).\(form)"
  }

  // MARK: Parties

  /// The two sides of a clash.
  private func split(_ actor: inout ArabicParty?, _ against: inout ArabicParty?, _ slots: ArabicSlots) {
    var named = slots.parties.isEmpty ? [actor].compactMap { $0 } : slots.parties
    if let first = named.first, let own = first.first, let partner = first.partners.first {
      var one = first
      one.scalars = own
      one.partners = []
      var other = first
      other.scalars = partner
      other.partners = []
      named = [one, other] + named.dropFirst()
    }
    actor = named.first
    if named.count > 1 { against = against ?? named[1] }
  }

  // MARK: Holding

  private func hold(_ grip: ArabicGrip) -> Draft {
    var claim = Claim(kind: .hold)
    claim.modality = reader.isHearsay ? .claimed : .asserted
    if let action = grip.action, let way = actions[action].governing?.governor {
      if way == .report { claim.modality = .claimed }
      if way == .deny { claim.modality = .negated }
    }
    claim.actor = grip.holder.isNamed ? text(grip.holder.scalars) : nil
    claim.target = grip.places.map { text($0.scalars) }
    claim.rule = "hold.grip"
    let tokens = reader.chunks[grip.chunk].tokens
    let first = min(grip.places[0].scalars.lowerBound, words.tokens[tokens.lowerBound].start)
    claim.start = words.start + first
    claim.end = words.start + words.tokens[tokens.upperBound - 1].end
    claim.confidence = Confidence.of(claim, isNoun: false)
    return Draft(claim: claim, places: grip.places, anchor: first)
  }

  // MARK: Text

  func text(_ range: Range<Int>) -> String { words.text(range) }

  func fill(_ claim: inout Claim, _ slots: ArabicSlots) {
    claim.target = slots.targets.map { text($0.scalars) }
    claim.origin = slots.origins.map { text($0.scalars) }
    if let within = slots.within, !slots.targets.contains(where: { $0.scalars == within.scalars }) {
      claim.within = text(within.scalars)
    }
    if claim.kind == .advance || claim.kind == .withdrawal || claim.kind == .attack {
      claim.heading = slots.heading
    }
    claim.approach = slots.approach
    if let side = slots.sides.first {
      claim.side = Claim.Side(
        directions: side.directions, of: side.of.map { text($0.scalars) }, kilometres: side.kilometres)
    }
    if slots.hasPart {
      claim.part = Claim.Part(directions: slots.partDirections, of: slots.partOf.map { text($0.scalars) })
    }
  }

  func finish(_ claim: Claim, _ slots: ArabicSlots, _ number: Int) -> Draft {
    var claim = claim
    let places =
      slots.targets + slots.origins + [slots.within, slots.partOf].compactMap { $0 }
      + slots.sides.compactMap(\.of)
    var first = words.tokens[actions[number].predicate.head].start
    var last = words.tokens[actions[number].predicate.head].end
    for place in places {
      first = min(first, place.scalars.lowerBound)
      last = max(last, place.scalars.upperBound)
    }
    claim.start = words.start + first
    claim.end = words.start + last
    claim.isMainEffort =
      (claim.kind == .advance || claim.kind == .attack) && mainEfforts.phrases[number] != nil
    claim.confidence = Confidence.of(claim, isNoun: actions[number].predicate.form == .masdar)
    claim.references = references(of: number)
    if explains { claim.steps = steps(of: number) }
    if places.contains(where: \.isGuess) { claim.confidence = max(0.2, claim.confidence - 0.1) }
    return Draft(claim: claim, places: places, anchor: words.tokens[actions[number].predicate.head].start)
  }
}
