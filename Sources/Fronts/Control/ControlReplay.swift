import Reading

/// Replays what claims say of one place, day by day.
///
/// The last word counts, but a word is weighed: what a side says of itself is a claim, sources that disagree within days
/// leave the place contested, and what is only presumed gives way to everything that is said.
struct ControlReplay {
  private(set) var intervals: [ControlInterval] = []
  private var state: ControlState
  private var since: CalendarDay?
  /// What it was before the last gain, to be restored where that is taken back.
  private var beforeGain: ControlState?
  /// When a side last got it.
  private var lastGain: CalendarDay?
  /// A capture that nobody is said to have made is one told before, if that is no longer ago, in days.
  private static let sameGain = 30
  /// What it was before the fighting, and when that was last heard of.
  private var beforeFighting: ControlState?
  private var lastFight: CalendarDay?
  /// Who said last what the state is, and when.
  private var lastWord: (day: CalendarDay, source: String)?

  /// - Parameter initial: who held the place before, and since when, or nil.
  init(initial: (state: ControlState, day: CalendarDay?)? = nil) {
    state = initial?.state ?? .unknown
    since = initial?.day
    if let day = initial?.day { lastWord = (day, "") }
  }

  /// The intervals of all events, which must be in order of time.
  static func intervals(
    of events: [ControlEvent], initial: (state: ControlState, day: CalendarDay?)? = nil
  ) -> [ControlInterval] {
    var replay = ControlReplay(initial: initial)
    // What is only presumed on that day says nothing of the days before.
    if initial == nil, let first = events.first(where: { $0.effect != .presumed }), first.day == events[0].day
    {
      replay.assumeBefore(first)
    }
    for event in events { replay.apply(event) }
    replay.lapse(by: nil)
    replay.close(at: nil)
    return replay.intervals
  }

  /// A place that was captured from a side was that side's before.
  private mutating func assumeBefore(_ first: ControlEvent) {
    guard first.effect == .gains || first.effect == .gainsPart, let rival = first.rival else { return }
    state = ControlState(
      holder: rival, rival: nil, status: .held, confidence: first.confidence * 0.5, rule: "capture.before",
      basis: [first.source], dispute: nil)
    since = first.day - ControlRules.heldBefore
  }

  private mutating func apply(_ event: ControlEvent) {
    lapse(by: event.day)
    switch event.effect {
    case .gains: gains(event)
    case .gainsPart: part(event)
    case .holds: holds(event)
    case .holdsPart: holdsPart(event)
    case .loses: loses(event)
    case .losesPart: losesPart(event)
    case .fights: fights(event)
    case .fails: fails(event)
    case .presumed: presume(event)
    }
  }

  private mutating func gains(_ event: ControlEvent) {
    guard let side = event.side ?? winner(of: event) else { return }
    if state.holder == side, state.status == .held { return confirm(event) }
    let isClaim = state.holder == side && state.status == .claimed
    let isConfirmed = !event.isOwnWord || isClaim && isOther(event)
    if isClaim, !isConfirmed { return confirm(event) }
    beforeGain = state
    lastGain = event.day
    let rival = isConfirmed || state.holder == side ? nil : state.holder
    set(isConfirmed ? .held : .claimed, side, rival: rival, event)
  }

  /// "X was captured", nobody says by whom: by those who tell it, or the one of two sides that did not have it.
  private func winner(of event: ControlEvent) -> Side? {
    if event.candidates.count == 1 { return event.candidates[0] }
    // "the capture of X" of which the report told before.
    if let lastGain, event.day.number - lastGain.number <= Self.sameGain { return state.holder }
    guard event.candidates.count == 2 else { return nil }
    if state.status == .contested, let rival = state.rival, event.candidates.contains(rival) { return rival }
    guard let holder = state.holder else { return event.offensive }
    guard event.candidates.contains(holder) else { return nil }
    return event.candidates.first { $0 != holder }
  }

  private mutating func part(_ event: ControlEvent) {
    guard let side = event.side else { return }
    if state.holder == side, state.status != .unknown { return confirm(event) }
    if state.status == .contested, state.rival == side { return confirm(event) }
    let before = state.holder ?? event.rival
    set(.contested, before == side ? nil : before, rival: side, event, dispute: .part)
  }

  private mutating func holds(_ event: ControlEvent) {
    guard let side = event.side else { return }
    // "captured the ISIS stronghold of X": what is said in passing was so before.
    if event.isPassing, lastGain != nil, state.basis.last?.document == event.source.document { return }
    if state.holder == side || state.holder == nil, state.status != .contested {
      let isConfirmed =
        !event.isOwnWord || state.status == .held && state.holder == side
        || state.status == .claimed && isOther(event)
      if !isConfirmed, state.status == .claimed, state.holder == side { return confirm(event) }
      return set(isConfirmed ? .held : .claimed, side, rival: nil, event)
    }
    if state.status == .contested {
      if state.dispute == .part, state.holder == side, event.isPassing { return confirm(event) }
      if state.dispute == .part || state.dispute == .sources || state.holder == side || state.holder == nil {
        return set(event.isOwnWord ? .claimed : .held, side, rival: nil, event)
      }
      return confirm(event)
    }
    // Somebody else is said to hold it.
    if state.status == .claimed, !event.isOwnWord { return set(.held, side, rival: nil, event) }
    if isRecent(event), isOther(event), !isPresumed {
      if state.confidence >= event.confidence * ControlRules.decisive { return }
      if event.confidence < state.confidence * ControlRules.decisive {
        return set(.contested, state.holder, rival: side, event, dispute: .sources)
      }
    }
    set(event.isOwnWord ? .claimed : .held, side, rival: event.isOwnWord ? state.holder : nil, event)
  }

  private mutating func holdsPart(_ event: ControlEvent) {
    guard let side = event.side else { return }
    if state.holder == nil { return set(.contested, side, rival: event.rival, event, dispute: .part) }
    guard state.holder != side else {
      if state.status == .contested { return confirm(event) }
      return set(.contested, side, rival: event.rival, event, dispute: .part)
    }
    set(.contested, state.holder, rival: side, event, dispute: .part)
  }

  private mutating func loses(_ event: ControlEvent) {
    guard let side = event.side else { return }
    if event.winnerIsNamed, let winner = event.rival, winner != side {
      beforeGain = state
      return set(event.isOwnWord ? .claimed : .held, winner, rival: nil, event)
    }
    // Hearsay of a withdrawal is no news of who came.
    if event.isOwnWord, event.isHearsay, state.holder == side {
      return set(.contested, side, rival: state.rival ?? event.rival, event, dispute: .sources)
    }
    if state.status == .contested, let holder = state.holder, let rival = state.rival,
      holder == side || rival == side
    {
      // Of two in a place the other one is left.
      return set(.held, holder == side ? rival : holder, rival: nil, event)
    }
    guard state.holder == side else { return }
    set(.unknown, nil, rival: side, event)
  }

  private mutating func losesPart(_ event: ControlEvent) {
    guard let side = event.side, state.status != .contested else { return }
    // Who leaves a part had it, and may have more.
    let other = state.holder == side ? event.rival : state.holder
    set(
      .contested, other == nil ? side : state.holder, rival: state.holder == side ? other : side, event,
      dispute: .part)
  }

  private mutating func fights(_ event: ControlEvent) {
    lastFight = event.day
    // Of a place that the same report says is held, only the edge is fought for.
    if state.status == .held, lastWord?.day == event.day, state.basis.last?.document == event.source.document
    {
      return
    }
    if state.status == .contested { return confirm(event) }
    let sides = [event.side, event.rival].compactMap { $0 }
    guard let holder = state.holder else {
      guard sides.count == 2 else { return }
      beforeFighting = state
      return set(.contested, nil, rival: sides[0], event, dispute: .fighting)
    }
    beforeFighting = state
    set(.contested, holder, rival: sides.first { $0 != holder }, event, dispute: .fighting)
  }

  private mutating func fails(_ event: ControlEvent) {
    guard let side = event.side else { return }
    if state.holder == side, let before = beforeGain, isRecent(event) || state.status == .claimed {
      // The report that it was captured is taken back.
      beforeGain = nil
      var restored = before
      restored.basis.append(event.source)
      restored.rule = event.rule
      return change(to: restored, on: event)
    }
    if state.status == .unknown, let rival = event.rival {
      set(.held, rival, rival: nil, event, weight: 0.6)
    }
  }

  private mutating func presume(_ event: ControlEvent) {
    guard let side = event.side, state.status == .unknown || isPresumed && state.holder != side else {
      return
    }
    // One who has just left a place is not there again because he is attacked.
    if state.status == .unknown, state.rival == side { return }
    set(.held, side, rival: nil, event)
  }

  private var isPresumed: Bool { ControlRules.presumptions.contains(state.rule) }
  private func isOther(_ event: ControlEvent) -> Bool { lastWord.map { $0.source != event.voice } ?? true }
  private func isRecent(_ event: ControlEvent) -> Bool {
    lastWord.map { event.day.number - $0.day.number <= ControlRules.disputeLasts } ?? false
  }

  private mutating func set(
    _ status: ControlStatus, _ holder: Side?, rival: Side?, _ event: ControlEvent,
    dispute: ControlState.Dispute? = nil, weight: Double = 1
  ) {
    var basis = state.holder == holder && state.status != .unknown || status == .contested ? state.basis : []
    if !basis.contains(event.source) { basis.append(event.source) }
    change(
      to: ControlState(
        holder: holder, rival: rival, status: status, confidence: min(0.99, event.confidence * weight),
        rule: event.rule, basis: basis.suffix(Self.mostSources), dispute: dispute), on: event)
  }

  /// The sources that are kept of a state, the last ones.
  private static let mostSources = 6

  /// The same is said again.
  private mutating func confirm(_ event: ControlEvent) {
    if !state.basis.contains(event.source) {
      state.basis = (state.basis + [event.source]).suffix(Self.mostSources)
    }
    if !event.isOwnWord { state.confidence = max(state.confidence, min(0.99, event.confidence)) }
    lastWord = (event.day, event.voice)
  }

  private mutating func change(to next: ControlState, on event: ControlEvent) {
    lastWord = (event.day, event.voice)
    if next.isSame(as: state) {
      state = next
      return
    }
    close(at: event.day)
    state = next
    since = event.day
    if next.dispute != .fighting { beforeFighting = nil }
  }

  /// Ends fighting of which nothing more was heard.
  private mutating func lapse(by day: CalendarDay?) {
    guard state.dispute == .fighting, let before = beforeFighting, let lastFight else { return }
    let end = lastFight + ControlRules.fightingLasts
    if let day, day < end { return }
    close(at: end)
    state = before
    // What was presumed before is no more than presumed.
    if !isPresumed { state.rule = "clash.over" }
    since = end
    beforeFighting = nil
  }

  private mutating func close(at day: CalendarDay?) {
    defer { since = day }
    guard state.status != .unknown else { return }
    if let day, let since, day <= since { return }
    if var last = intervals.last, last.end == since, since != nil, last.state.isSame(as: state) {
      last.end = day
      last.state = state
      intervals[intervals.count - 1] = last
      return
    }
    intervals.append(ControlInterval(state: state, start: since, end: day))
  }
}
