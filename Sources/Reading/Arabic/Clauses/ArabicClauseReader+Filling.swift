import Geodesy

/// Puts phrases into the slots of actions.
extension ArabicClauseReader {
  mutating func apply(
    _ index: Int, _ phrase: ArabicPhrase, _ role: ArabicFrame.Role, to number: Int, preverbal: Bool
  ) {
    let preposition = chunks[index].preposition
    var slots = actions[number].slots
    let frame = actions[number].frame
    let kind = frame?.kind
    defer { change(number) { $0.slots = slots } }
    slots.steps.append(
      ArabicSlots.Step(
        tokens: chunks[index].tokens, role: role, preposition: preposition,
        isReference: phrase.kind == .reference && resolve(phrase, in: number).isEmpty,
        isDirection: phrase.isSide || phrase.kind == .direction || phrase.kind == .adverb))
    switch phrase.kind {
    case .other where !phrase.places.isEmpty:
      if role == .target { slots.addTargets(phrase.places) }
      return
    case .actor where role == .target && kind == .advance && !phrase.places.isEmpty:
      // "joined the garrison of X": X is reached.
      slots.addTargets(phrase.places)
      return
    case .actor, .other, .source, .civilian:
      Self.fill(&slots, party(phrase), role, preposition)
      if phrase.kind != .actor, preposition == .on, words.has(phrase.tokens.lowerBound, [.thing, .civilian]),
        frame?.prepositions[.on] == .target, !slots.hasPlace
      {
        slots.hasOtherObject = true
      }
      return
    case .places where role == .actor:
      slots.subject = phrase.places.first.map { ArabicParty(kind: .actor, scalars: $0.scalars) }
      return
    case .unknown where role == .actor:
      slots.subject = ArabicParty(kind: .other)
      return
    case .adverb:
      slots.heading += phrase.directions.filter { !slots.heading.contains($0) }
      return
    case .direction:
      fillDirection(&slots, phrase, preposition)
      return
    case .unknown, .places, .ground, .reference: break
    }
    var places = phrase.places
    if phrase.kind == .reference {
      // "took X and Y, east of the town": it lies elsewhere.
      places = resolve(phrase, in: number, except: phrase.isSide ? slots.targets : [])
      if places.isEmpty { slots.hasGround = true }
    }
    if let holder = phrase.holder, !holder.isEmpty, slots.against == nil {
      let own = ArabicParty(kind: .actor, scalars: holder, number: phrase.actorNumber)
      if slots.subject?.scalars != holder { slots.against = own }
    }
    if phrase.kind == .ground { slots.hasGround = true }
    if phrase.isSide {
      guard preposition != .from || phrase.isContainer || kind == .withdrawal else {
        slots.approach += phrase.directions.filter { !slots.approach.contains($0) }
        return
      }
      // "advanced in the west of X": inside it.
      if preposition == .within, kind == .advance || kind == .attack, !phrase.isContainer,
        phrase.kilometres == nil,
        let place = places.first
      {
        slots.hasPart = true
        slots.partDirections += phrase.directions.filter { !slots.partDirections.contains($0) }
        slots.partOf = slots.partOf ?? place
        slots.addTargets([place])
        return
      }
      slots.addSide(
        ArabicSlots.Side(directions: phrase.directions, of: places.first, kilometres: phrase.kilometres))
      return
    }
    if phrase.isPart {
      slots.hasPart = true
      slots.partDirections += phrase.directions.filter { !slots.partDirections.contains($0) }
      slots.partOf = slots.partOf ?? places.first
    }
    // "clashes in the district of X": nothing else says where.
    let isOnlyPlace = (kind == .clash || kind == .advance) && !slots.hasPlace && !phrase.isSide
    if phrase.isContainer, !isOnlyPlace,
      role != .target && role != .origin || phrase.kind == .ground || [.within, .by].contains(preposition)
    {
      slots.within = slots.within ?? places.first
      slots.hasGround = true
      return
    }
    guard !places.isEmpty else { return }
    fillPlaces(&slots, places, phrase, role, preposition, kind)
  }

  private mutating func fillPlaces(
    _ slots: inout ArabicSlots, _ places: [ArabicPlace], _ phrase: ArabicPhrase, _ role: ArabicFrame.Role,
    _ preposition: ArabicPreposition?, _ kind: Claim.Kind?
  ) {
    let isFree = slots.targets.isEmpty
    switch role {
    case .target:
      // "took the palace in the city": the city only contains it.
      if preposition == .within || preposition == .by, !isFree || slots.hasGround && kind == .capture {
        slots.within = slots.within ?? places.first
        return
      }
      slots.addTargets(places)
    case .origin:
      slots.addOrigins(places)
    default:
      switch preposition {
      case .within where kind == .withdrawal && slots.hasGround && slots.origins.isEmpty:
        // "left its positions in X"
        slots.addOrigins(places)
      case .within, .by:
        let isObject =
          isFree && !slots.hasPart && kind != .withdrawal && (kind != .capture || !slots.hasGround)
        guard isObject, phrase.kind != .unknown else {
          slots.within = slots.within ?? places.first
          return
        }
        slots.addTargets(places)
      case .on, .between, .near:
        // "broke the lines between X and Y": neither is reached.
        guard isFree, slots.sides.isEmpty, preposition != .between || kind != .advance,
          kind == .clash || kind == .attack || kind == .advance || phrase.isAxis
        else {
          return
        }
        slots.addTargets(places)
      case .of where kind == .encirclement || phrase.isAxis:
        slots.addTargets(places)
      case .from where kind != .capture && kind != .hold && kind != .clash:
        slots.addOrigins(places)
      default: return
      }
    }
    main.append(places)
  }

  private mutating func fillDirection(
    _ slots: inout ArabicSlots, _ phrase: ArabicPhrase, _ preposition: ArabicPreposition?
  ) {
    switch preposition {
    case .from: slots.approach += phrase.directions.filter { !slots.approach.contains($0) }
    case .to, .toward, .until: slots.heading += phrase.directions.filter { !slots.heading.contains($0) }
    case .by, .within, .on:
      if phrase.isAxis {
        slots.approach += phrase.directions.filter { !slots.approach.contains($0) }
      } else if preposition == .by {
        slots.heading += phrase.directions.filter { !slots.heading.contains($0) }
      }
    default: break
    }
    if !phrase.places.isEmpty, slots.targets.isEmpty {
      slots.addTargets(phrase.places)
      main.append(phrase.places)
    }
  }

  private static func fill(
    _ slots: inout ArabicSlots, _ party: ArabicParty, _ role: ArabicFrame.Role,
    _ preposition: ArabicPreposition?
  ) {
    switch role {
    case .actor:
      if preposition == .between {
        slots.parties.append(party)
      } else if slots.subject == nil {
        slots.subject = party
      }
    case .against:
      if party.kind == .actor || party.kind == .somebody { slots.against = slots.against ?? party }
      if preposition == nil, party.kind == .other || party.kind == .civilian { slots.hasOtherObject = true }
    case .agent: slots.agent = slots.agent ?? party
    case .target:
      if party.kind == .actor { slots.against = slots.against ?? party }
    case .origin, .approach, .none: break
    }
  }

  func party(_ phrase: ArabicPhrase) -> ArabicParty {
    switch phrase.kind {
    case .actor:
      guard let range = phrase.actor, !range.isEmpty else {
        return ArabicParty(
          kind: .somebody, isSpeaker: phrase.isSpeaker, isOwned: phrase.pronoun != .none && !phrase.isSpeaker)
      }
      return ArabicParty(
        kind: .actor, scalars: range, number: phrase.actorNumber, first: phrase.firstActor,
        partners: phrase.partners)
    case .civilian: return ArabicParty(kind: .civilian)
    default: return ArabicParty(kind: .other)
    }
  }
}
