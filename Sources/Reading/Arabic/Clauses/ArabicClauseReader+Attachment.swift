/// Which action a phrase stands with, and as what.
extension ArabicClauseReader {
  /// Gives a phrase to an action of its clause.
  mutating func attach(_ index: Int, preverbal: Bool) {
    guard let phrase = chunks[index].phrase else { return }
    defer { remember(phrase) }
    guard !Self.isIgnored(chunks[index].preposition) || isExpected(chunks[index].preposition) else { return }
    if chunks[index].preposition == .under, grip(index, phrase) { return }
    if chunks[index].preposition == .agent, keeps(index, phrase) { return }
    let candidates = open.suffix(4).reversed().filter { preverbal || actions[$0].chunk > barrier }
    for number in candidates {
      guard let role = role(of: index, phrase, in: number, isExplicit: true, preverbal: preverbal) else {
        continue
      }
      apply(index, phrase, role, to: number, preverbal: preverbal)
      return
    }
    for number in candidates {
      guard let role = role(of: index, phrase, in: number, isExplicit: false, preverbal: preverbal) else {
        continue
      }
      apply(index, phrase, role, to: number, preverbal: preverbal)
      return
    }
  }

  /// "X is under the control of Y", with no verb that says how it came about.
  private mutating func grip(_ index: Int, _ phrase: ArabicPhrase) -> Bool {
    guard phrase.kind == .actor, !open.contains(where: { actions[$0].frame?.prepositions[.under] != nil })
    else {
      return false
    }
    return hold(index, phrase)
  }

  /// "The town is still in the hands of": the adverb says that nothing changed.
  private mutating func keeps(_ index: Int, _ phrase: ArabicPhrase) -> Bool {
    guard phrase.kind == .actor else { return false }
    for before in (0..<index).reversed() {
      switch chunks[before].kind {
      case .still: return hold(index, phrase)
      case .phrase: continue
      default: return false
      }
    }
    return false
  }

  private mutating func hold(_ index: Int, _ phrase: ArabicPhrase) -> Bool {
    for before in (0..<index).reversed() {
      let chunk = chunks[before]
      if [.comma, .opener, .complementizer, .colon].contains(chunk.kind) { break }
      guard let held = chunk.phrase else { continue }
      let places = held.kind == .reference ? resolve(held, in: nil) : held.kind == .places ? held.places : []
      guard !places.isEmpty else { continue }
      grips.append(ArabicGrip(holder: party(phrase), places: places, chunk: index, action: open.last))
      main.append(places)
      break
    }
    return true
  }

  private mutating func remember(_ phrase: ArabicPhrase) {
    if phrase.kind == .places, !phrase.places.isEmpty { named.append(phrase.places) }
  }

  /// Whether a verb near by has a place for what stands behind a preposition: "gave up" عن.
  private func isExpected(_ preposition: ArabicPreposition?) -> Bool {
    guard let preposition, preposition == .about else { return false }
    return open.suffix(2).contains { actions[$0].frame?.prepositions[preposition] != nil }
  }

  static func isIgnored(_ preposition: ArabicPreposition?) -> Bool {
    switch preposition {
    case .opposite, .support, .time, .before, .because, .despite, .about, .purpose, .without, .like, .outside:
      true
    default: false
    }
  }

  /// The part of a phrase in an action; nil where it has none.
  private func role(
    of index: Int, _ phrase: ArabicPhrase, in number: Int, isExplicit: Bool, preverbal: Bool
  ) -> ArabicFrame.Role? {
    let action = actions[number]
    let preposition = chunks[index].preposition
    guard let frame = action.frame else {
      return governorRole(phrase, preposition, action, isExplicit, preverbal)
    }
    switch phrase.kind {
    case .direction, .adverb: return isExplicit ? ArabicFrame.Role.none : nil
    case .other where !phrase.places.isEmpty: return riverRole(preposition, frame, isExplicit, preverbal)
    case .actor, .other, .source, .civilian:
      return partyRole(index, phrase, preposition, action, frame, isExplicit, preverbal)
    case .unknown, .places, .ground, .reference: break
    }
    if phrase.isSide, phrase.kind != .unknown { return isExplicit ? ArabicFrame.Role.none : nil }
    guard let preposition else {
      if phrase.kind == .unknown, !preverbal, isForeign(index) { return nil }
      if isState(phrase), isExplicit, frame.subject != .target, action.predicate.form == .verb,
        action.slots.subject == nil, !action.predicate.isPassive, preverbal || index == action.chunk + 1
      {
        return .actor
      }
      if phrase.isContainer, phrase.places.isEmpty { return nil }
      guard isExplicit else { return nil }
      if preverbal, frame.subject == .target || action.predicate.isPassive { return .target }
      if preverbal { return phrase.kind == .unknown ? .actor : nil }
      if phrase.kind == .unknown, action.slots.subject == nil, frame.object != .target,
        frame.subject == .actor,
        action.predicate.form == .verb
      {
        return .actor
      }
      if frame.object == .target || frame.object == .origin { return frame.object }
      if frame.subject == .target { return .target }
      return nil
    }
    if isExplicit { return frame.prepositions[preposition] }
    return locative(preposition, phrase, action, frame)
  }

  /// Whether a word that nothing is known of is the next clause's, or describes the noun in front of it.
  private func isForeign(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = chunks[index - 1]
    if before.kind == .comma { return true }
    guard before.kind == .phrase, let phrase = before.phrase else { return false }
    return before.preposition != nil || ![.actor, .source, .civilian, .unknown].contains(phrase.kind)
  }

  /// Rivers are crossed and reached; beside that they only tell where.
  private func riverRole(
    _ preposition: ArabicPreposition?, _ frame: ArabicFrame, _ isExplicit: Bool, _ preverbal: Bool
  ) -> ArabicFrame.Role? {
    guard isExplicit, !preverbal else { return nil }
    guard frame.kind == .advance || frame.kind == .withdrawal else {
      return preposition == nil ? nil : ArabicFrame.Role.none
    }
    guard let preposition else { return frame.object == .target ? .target : nil }
    return frame.prepositions[preposition] == .target && preposition != .within
      ? .target : ArabicFrame.Role.none
  }

  /// Whether a phrase is the bare name of a state: "Turkey took Afrin".
  private func isState(_ phrase: ArabicPhrase) -> Bool {
    guard phrase.kind == .places, phrase.places.count == 1, let place = phrase.places.first,
      place.noun == nil,
      phrase.directions.isEmpty, !phrase.isPart
    else { return false }
    return words.has(place.tokens.lowerBound, .state)
  }

  /// What a place behind a preposition is that the frame says nothing of.
  private func locative(
    _ preposition: ArabicPreposition, _ phrase: ArabicPhrase, _ action: ArabicAction, _ frame: ArabicFrame
  ) -> ArabicFrame.Role? {
    guard phrase.kind != .unknown || preposition == .within || preposition == .near else { return nil }
    switch preposition {
    case .within, .by, .near, .on, .over, .between, .of, .from: return ArabicFrame.Role.none
    default: return nil
    }
  }

  /// Verbs that make no claim take what stands with them, too.
  private func governorRole(
    _ phrase: ArabicPhrase, _ preposition: ArabicPreposition?, _ action: ArabicAction, _ isExplicit: Bool,
    _ preverbal: Bool
  ) -> ArabicFrame.Role? {
    let isParty = [.actor, .other, .source, .civilian].contains(phrase.kind)
    guard let governing = action.governing else {
      // The subject of a verb that says nothing of ground is that of the verbs joined to it.
      if preposition == nil, isParty, action.slots.subject == nil, action.predicate.form == .verb {
        return isExplicit ? .actor : nil
      }
      return isExplicit ? ArabicFrame.Role.none : nil
    }
    if preposition == nil, isParty || isState(phrase) && action.predicate.form == .verb,
      action.slots.subject == nil, preverbal || !hasPluralSubject(action)
    {
      return isExplicit ? .actor : nil
    }
    // "orders to the brigade to": who receives them is to do it.
    if preposition == .to || preposition == .of, phrase.kind == .actor, governing.object == .actor,
      action.predicate.form == .masdar
    {
      return isExplicit ? .against : nil
    }
    // "The army forced the militants to": the second party does it.
    if preposition == nil, isParty, governing.object == .actor { return isExplicit ? .against : nil }
    if governing.governor == .support || governing.governor == .happen {
      return isExplicit ? governing.prepositions[preposition ?? .like] : .target
    }
    return preposition == nil && isExplicit || !isExplicit ? ArabicFrame.Role.none : nil
  }

  private func partyRole(
    _ index: Int, _ phrase: ArabicPhrase, _ preposition: ArabicPreposition?, _ action: ArabicAction,
    _ frame: ArabicFrame, _ isExplicit: Bool, _ preverbal: Bool
  ) -> ArabicFrame.Role? {
    guard let preposition else {
      guard isExplicit else { return nil }
      // An adjective by itself is nobody.
      if phrase.kind == .other, words.entry(phrase.tokens.lowerBound).classes == .adjective { return nil }
      if preverbal { return .actor }
      if frame.kind == .clash, !action.slots.parties.isEmpty { return .against }
      if frame.subject == .target {
        // "Shells fell": no place did.
        return phrase.kind != .actor && index == action.chunk + 1 && action.predicate.form == .verb
          ? .actor : nil
      }
      // "launched an attack, and in a case": a noun in the indefinite accusative has no possessor.
      if phrase.kind != .actor, action.predicate.form == .masdar,
        words.units(action.predicate.head).last == 0x627
      {
        return ArabicFrame.Role.none
      }
      if hasPluralSubject(action) { return frame.object != .none || frame.expels ? .against : nil }
      let isIntransitiveMasdar =
        action.predicate.form == .masdar && action.predicate.pronoun != .none && frame.object == .none
      if action.slots.subject == nil, action.predicate.form != .participle, !isIntransitiveMasdar {
        // "the siege of the army's positions": a second noun is the object.
        return .actor
      }
      return frame.object != .none || frame.expels ? .against : nil
    }
    guard phrase.kind == .actor else {
      return isExplicit ? frame.prepositions[preposition].map { _ in .none } : nil
    }
    switch preposition {
    case .agent: return isExplicit ? .agent : nil
    case .hand: return isExplicit ? .against : nil
    case .under: return isExplicit ? frame.prepositions[.under] : nil
    case .between: return isExplicit && frame.kind == .clash ? .actor : nil
    case .with: return isExplicit && frame.kind == .clash ? .against : nil
    case .against: return isExplicit ? .against : nil
    case .from:
      if frame.kind == .withdrawal || frame.kind == .advance { return nil }
      return isExplicit ? (frame.prepositions[.from] == .target ? .target : .against) : nil
    case .on: return isExplicit && frame.kind != .hold ? .against : nil
    case .of:
      if let role = frame.prepositions[.of], role != .target { return isExplicit ? role : nil }
      if isHolder(index) { return isExplicit ? .against : nil }
      return isExplicit && action.predicate.form == .masdar
        ? (action.slots.subject == nil ? .actor : .against) : nil
    default:
      guard let role = frame.prepositions[preposition], isExplicit else { return nil }
      // "handed X over to the army", "joined the garrison of X".
      return role == .agent || role == .target && frame.kind == .advance && !phrase.places.isEmpty
        ? role : ArabicFrame.Role.none
    }
  }

  /// A verb in the plural has its subject in itself: a noun behind it is its object.
  private func hasPluralSubject(_ action: ArabicAction) -> Bool {
    action.predicate.form == .verb && action.predicate.isPlural
  }

  /// "positions of X": what stands in front is ground.
  private func isHolder(_ index: Int) -> Bool {
    index > 0 && chunks[index - 1].phrase?.kind == .ground
  }
}
