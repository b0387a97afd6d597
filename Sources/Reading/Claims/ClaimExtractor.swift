import Geodesy

/// A claim with the tokens that its names come from.
struct DraftClaim: Sendable {
  var claim: Claim
  /// Tokens of every name of a place in it.
  var places: [Range<Int>]
  var predicate: Int
}

/// Makes the claims of a sentence from its predicates, their subjects and what stands with them.
struct ClaimExtractor {
  private let chart: Chart
  private let predicates: [Predicate]
  private let subjects: [Subject]
  private let modalities: [Claim.Modality]
  private let references: References
  private let finder: SubjectFinder
  private let modality: ModalityFinder
  private let sides: ActorSides
  private var words: Words { chart.words }

  init(_ chart: Chart, sides: ActorSides) {
    self.chart = chart
    self.sides = sides
    predicates = PredicateFinder(chart).find()
    finder = SubjectFinder(chart, predicates: predicates)
    subjects = finder.find()
    modality = ModalityFinder(chart, predicates: predicates, subjects: subjects)
    modalities = modality.find()
    references = References(chart)
  }

  /// All claims of the sentence, in order.
  func claims() -> [DraftClaim] {
    var drafts: [DraftClaim] = []
    for number in predicates.indices {
      guard let frame = predicates[number].frame, let kind = frame.kind else { continue }
      drafts += claims(of: number, frame: frame, kind: kind)
    }
    drafts += HoldFinder(chart, references: references).claims()
    drafts += ControlFinder(chart, references: references).claims()
    return ClaimMerger.merged(drafts)
  }

  // MARK: One predicate

  private func claims(of number: Int, frame: Frame, kind: Claim.Kind) -> [DraftClaim] {
    var frame = frame
    let predicate = predicates[number]
    // "Clashes broke out": the verb only says that the action took place.
    if predicate.isVerb, predicate.governors.contains(.happen), subjects[number].action != nil { return [] }
    guard frame.need != .never else { return [] }
    if predicate.form == .noun, isRepeated(number) || isBareOf(number) { return [] }
    if isConditional(number) { return [] }
    var slots = slots(of: number, frame: frame)
    let subject = subjects[number]
    var claim = Claim(kind: kind)
    claim.modality = modalities[number]
    claim.rule = "\(kind.rawValue).\(predicate.form)"
    var actor = subject.actor ?? namedActor(subject, predicate: predicate)
    var against = slots.against
    var hasMilitaryActor = subject.actor != nil || subject.isPronoun

    if frame.subject != .actor {
      // "X fell to Y", "Y lost X".
      actor = slots.gainer ?? slots.agent
      if frame.subject == .against { against = subject.actor }
      hasMilitaryActor = true
      if frame.subject == .target, predicate.form == .finite || predicate.form == .gerund || predicate.form == .infinitive {
        addSubjectPlaces(&slots, number, frame)
      }
      if kind == .advance {
        guard slots.gainer != nil, slots.hasPlace, predicate.form != .passive else { return [] }
        actor = slots.gainer
        frame.need = .nothing
      } else {
        guard !slots.targets.isEmpty else { return [] }
      }
    } else if predicate.form == .passive || predicate.form == .reduced {
      hasMilitaryActor = slots.agent != nil
      if kind == .withdrawal || frame.expels && subject.actor != nil && subject.phrase?.kind == .actor {
        return [expelled(number, frame: frame, slots: slots)].compactMap { $0 }
      }
      if kind == .advance, frame.prepositions["by"] == .agent, slots.agent == nil { return [] }
      actor = slots.agent
      if subject.phrase?.kind == .actor, slots.against == nil { against = subject.actor }
      if let phrase = subject.phrase, phrase.kind == .other, !phrase.isPronoun, slots.targets.isEmpty { return [] }
      addSubjectPlaces(&slots, number, frame)
      hasMilitaryActor = hasMilitaryActor || slots.hasPlace
    } else if predicate.form == .noun {
      if let agent = slots.agent { actor = agent }
      if let governor = modality.governor(of: number) {
        let above = predicates[governor]
        if above.governors.contains(.repel), above.form != .passive, against == nil { against = subjects[governor].actor }
      }
      if let passive = passiveVerb(of: number) {
        let own = self.slots(of: passive, frame: Frame(word: "", prepositions: ["by": .agent]))
        if predicates[passive].governors.contains(.repel) {
          against = against ?? own.agent
        } else if predicates[passive].governors.contains(.support) {
          actor = actor ?? own.agent
        }
      }
      hasMilitaryActor = actor != nil
    } else if let phrase = subject.phrase, phrase.kind != .actor, subject.actor == nil, !phrase.isPronoun {
      // Civilians, vehicles, things do not take places.
      if phrase.isCivilian || phrase.kind == .ground || phrase.kind == .other && frame.isWeak { return [] }
    }
    if frame.isWeak, !hasMilitaryActor, actor == nil { return [] }
    if let phrase = subject.phrase, phrase.isCivilian, predicate.form != .passive { return [] }

    if kind == .clash { splitParties(&actor, &against, &slots) }
    if kind == .withdrawal, predicate.isVerb, predicate.form != .passive, slots.hasOtherObject || slots.against != nil && slots.origins.isEmpty && slots.targets.isEmpty {
      return []
    }
    if frame.expels, slots.against != nil, !slots.left.isEmpty || slots.leavesGround {
      return [expulsion(number, frame: frame, slots: slots, actor: actor)].flatMap { $0 }
    }
    for name in slots.left where kind == .capture { slots.addTarget(name) }
    for name in slots.left where kind == .advance { slots.addOrigin(name) }
    guard isWorthwhile(kind, frame, slots, predicate, hasActor: actor != nil || subject.isPronoun) else { return [] }
    if predicate.form == .infinitive || predicate.form == .gerund, let causer = causer(of: number), kind == .withdrawal {
      against = against ?? slots.pusher ?? causer
    }
    if kind == .withdrawal { against = against ?? slots.pusher ?? passiveAgent(of: number) }
    // "to advance south to capture X": the way goes to X.
    // "an offensive to capture X" is an attack on X.
    if kind == .advance || kind == .attack, slots.targets.isEmpty, slots.sides.isEmpty, number + 1 < predicates.count,
      predicates[number + 1].form == .infinitive, predicates[number + 1].frame?.kind == .capture
    {
      let next = self.slots(of: number + 1, frame: predicates[number + 1].frame ?? frame)
      for name in next.targets { slots.addTarget(name) }
    }
    claim.actor = actor.map { text(ofActor: $0) }
    claim.against = against.map { words.sentence.text(trimmed($0)) }
    fill(&claim, slots)
    return split(claim, slots, number)
  }

  /// The sentence names the same action twice: "an attempt to capture", "carried out an attack".
  private func isRepeated(_ number: Int) -> Bool {
    guard let governor = modality.governor(of: number) else { return false }
    let above = predicates[governor]
    if above.governors.contains(.repel), words.has(predicates[number].tokens.lowerBound - 1, .possessive) { return true }
    return false
  }

  /// "routes of advance", "lines of retreat": no action of anybody.
  private func isBareOf(_ number: Int) -> Bool {
    let before = predicates[number].tokens.lowerBound - 1
    guard words.isWord(before, "of") else { return false }
    return number == 0 || predicates[number - 1].tokens.upperBound != before
  }

  /// "if they withdraw": nothing is said to happen.
  private func isConditional(_ number: Int) -> Bool {
    let start = predicates[..<number].last { $0.isFinite }?.tokens.upperBound ?? 0
    let end = predicates[number].tokens.lowerBound
    return start < end && (start..<end).contains { words.isWord($0, "if") || words.isWord($0, "unless") }
  }

  private func passiveVerb(of number: Int) -> Int? {
    predicates.indices.first { subjects[$0].action == number && predicates[$0].form == .passive }
  }

  private func causer(of number: Int) -> Range<Int>? {
    guard number > 0 else { return nil }
    let above = predicates[number - 1]
    guard above.governors.contains(.cause), above.form != .passive else { return nil }
    return subjects[number - 1].actor
  }

  private func passiveAgent(of number: Int) -> Range<Int>? {
    var index = predicates[number].tokens.upperBound
    let limit = min(words.count, index + 12)
    guard number > 0, predicates[number - 1].form == .passive || predicates[number - 1].governors.contains(.cause) else {
      return nil
    }
    while index < limit {
      if words.isWord(index, "by"), let phrase = chart.phrase(at: index + 1) { return phrase.actor ?? demonym(index + 1) }
      index += 1
    }
    return nil
  }

  private func demonym(_ index: Int) -> Range<Int>? {
    let index = chart.skipArticle(index)
    return words.has(index, .demonym) ? index..<(index + 1) : nil
  }

  /// A country or an unknown name as the subject of a verb: "Turkey captured …".
  private func namedActor(_ subject: Subject, predicate: Predicate) -> Range<Int>? {
    guard predicate.form != .passive, predicate.form != .reduced, let phrase = subject.phrase, phrase.kind == .place,
      phrase.directions.isEmpty, !phrase.isPart, phrase.classes.isEmpty
    else { return nil }
    return phrase.name
  }

  // MARK: Slots

  private func slots(of number: Int, frame: Frame) -> Slots {
    let predicate = predicates[number]
    let filler = SlotFiller(chart, frame: frame, isNoun: predicate.form == .noun, references: references)
    let hasObject = predicate.form != .noun && predicate.form != .passive && predicate.form != .reduced
    var slots = filler.fill(region(after: number), objectFirst: hasObject)
    // "Clashes broke out near X", "the offensive was launched from Y": the verb's complements are the action's.
    if predicate.form == .noun, let verb = predicates.indices.first(where: { subjects[$0].action == number }),
      !predicates[verb].governors.isDisjoint(with: [.happen, .support, .plan, .succeed]) || predicates[verb].form == .passive
    {
      slots.takeLater(filler.fill(region(after: verb), objectFirst: false))
    }
    // "stormed and captured X": both have one object.
    if predicate.isVerb, !slots.hasPlace, number + 1 < predicates.count, predicates[number + 1].isCoordinated,
      predicates[number + 1].form == predicate.form, subjects[number + 1].start == nil,
      predicates[number + 1].tokens.lowerBound - predicate.tokens.upperBound <= 1, let next = predicates[number + 1].frame,
      next.object == .target, frame.object == .target
    {
      return self.slots(of: number + 1, frame: next)
    }
    // "From X, the Army moved": what stands in front of the clause.
    let mayHaveFront = predicate.isFinite || predicate.form == .noun && subjects.contains { $0.action == number }
    if let front = region(before: number), mayHaveFront,
      predicate.isFinite || words.mark(front.upperBound - 1) == "," || words.mark(commaBefore(number)) == ","
    {
      let fronted = filler.fill(front, objectFirst: false)
      slots.takeFront(fronted)
    }
    return slots
  }

  /// The last comma in front of a noun of action with nothing but adjectives between.
  private func commaBefore(_ number: Int) -> Int {
    var index = predicates[number].tokens.lowerBound - 1
    while index > 0, words.tokens[index].isWord, words.preposition(at: index) == nil { index -= 1 }
    return index
  }

  /// What may belong to a predicate, behind it.
  private func region(after number: Int) -> Range<Int> {
    let start = predicates[number].tokens.upperBound
    var end = words.count
    for later in predicates.indices where later > number {
      let predicate = predicates[later]
      if predicate.form == .adjective { continue }
      if predicate.tokens.lowerBound < start { continue }
      end = predicate.tokens.lowerBound
      if let own = subjects[later].start, own >= start, predicate.isFinite || predicate.form == .gerund {
        end = min(end, own)
      }
      break
    }
    for index in start..<max(start, end) {
      let opens = words.has(index, [.subordinator]) && words.preposition(at: index) == nil && !words.isWord(index, "with")
      if words.mark(index) == ";" || opens && !words.has(index, .listing) && chart.name(covering: index) == nil
        && !words.isWord(index, "as")
      {
        end = index
        break
      }
    }
    return start..<max(start, end)
  }

  /// The stretch before the subject, where the clause begins with a place or a direction.
  private func region(before number: Int) -> Range<Int>? {
    let predicate = predicates[number]
    let previousEnd = predicates[..<number].last { $0.form != .adjective }?.tokens.upperBound ?? 0
    let end = subjects[number].start ?? predicate.tokens.lowerBound
    guard end > previousEnd else { return nil }
    var start = previousEnd
    if previousEnd > 0 {
      guard let barrier = (previousEnd..<end).first(where: { words.mark($0) == ";" || words.has($0, .subordinator) })
      else { return nil }
      start = barrier + 1
    }
    return start < end ? start..<end : nil
  }

  /// A passive's subject: "More villages were captured", "the town of X, located south of Y, was taken".
  private func addSubjectPlaces(_ slots: inout Slots, _ number: Int, _ frame: Frame) {
    let predicate = predicates[number]
    var start = subjects[number].start
    if start == nil, let phrase = subjects[number].phrase, phrase.kind == .place || phrase.kind == .ground {
      start = phrase.tokens.lowerBound
    }
    guard let start, let phrase = subjects[number].phrase, phrase.kind == .place || phrase.kind == .ground else { return }
    var passive = frame
    passive.object = .target
    let end = subjects[number].start == nil ? phrase.tokens.upperBound : predicate.tokens.lowerBound
    guard start < end else { return }
    let own = SlotFiller(chart, frame: passive, isNoun: false, references: references)
      .fill(start..<end, objectFirst: true)
    slots.takeSubject(own)
  }

  // MARK: Rules

  private func isWorthwhile(
    _ kind: Claim.Kind, _ frame: Frame, _ slots: Slots, _ predicate: Predicate, hasActor: Bool
  ) -> Bool {
    if slots.hasOtherObject, slots.targets.isEmpty, !slots.hasGround, kind == .capture || kind == .hold { return false }
    switch frame.need {
    case .never: return false
    case .name: return !slots.targets.isEmpty
    case .place:
      let hasPlace = slots.hasPlace || kind == .encirclement && (slots.against != nil || predicate.form != .noun)
      if !hasPlace { return false }
    case .nothing: break
    }
    if kind == .advance, frame.isWeak, predicate.form != .noun, !slots.hasPlace, !slots.hasDirection { return false }
    let hasPlace = !slots.targets.isEmpty || !slots.origins.isEmpty || slots.hasDirection || slots.within != nil
    if predicate.form == .noun {
      switch kind {
      case .clash: return hasPlace || slots.parties.count > 1 || slots.against != nil
      case .encirclement: return !slots.targets.isEmpty
      case .capture: return !slots.targets.isEmpty || !slots.sides.isEmpty
      case .advance: return hasPlace && (hasActor || !slots.targets.isEmpty || slots.hasDirection)
      case .attack: return hasActor || !slots.targets.isEmpty
      case .withdrawal: return hasActor || !slots.origins.isEmpty
      case .hold: return !slots.targets.isEmpty
      }
    }
    if kind == .clash || kind == .attack { return hasActor || hasPlace }
    if kind == .withdrawal { return hasActor }
    return hasActor || hasPlace || slots.hasGround
  }

  private func splitParties(_ actor: inout Range<Int>?, _ against: inout Range<Int>?, _ slots: inout Slots) {
    if slots.parties.count > 1 {
      actor = slots.parties[0]
      against = slots.parties[1]
    } else if against == nil, let both = actor, let (first, second) = sides.opponents(in: both, chart) {
      actor = first
      against = second
    }
  }

  // MARK: Expulsion

  /// "The militants were driven out of X": a withdrawal, or a capture where a gainer is named.
  private func expelled(_ number: Int, frame: Frame, slots: Slots) -> DraftClaim? {
    let left = slots.left + slots.origins
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
    return finish(claim, number, places: slots.targets + left)
  }

  /// "A pushed B out of X towards Y": a capture of X, and an advance towards Y.
  private func expulsion(_ number: Int, frame: Frame, slots: Slots, actor: Range<Int>?) -> [DraftClaim] {
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
    drafts += [finish(claim, number, places: own.targets + own.origins)].compactMap { $0 }
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
      drafts += [finish(second, number, places: onward + slots.left)].compactMap { $0 }
    }
    return drafts
  }

  // MARK: Claims

  private func fill(_ claim: inout Claim, _ slots: Slots) {
    let text = words.sentence.text(_:)
    claim.target = slots.targets.map { text($0) }
    claim.origin = slots.origins.map { text($0) }
    claim.within = slots.within.map { text($0) }
    claim.heading = slots.heading
    claim.approach = slots.approach
    claim.directionIsAmbiguous = slots.isAmbiguous
    if let side = slots.sides.first {
      claim.side = Claim.Side(
        directions: side.directions, of: side.of.map { text($0) }, kilometres: side.kilometres)
    }
    if slots.hasPart {
      claim.part = Claim.Part(directions: slots.partDirections, of: slots.partOf.map { text($0) })
    }
  }

  /// One claim for each axis, and for each side of another place where no target joins them.
  private func split(_ claim: Claim, _ slots: Slots, _ number: Int) -> [DraftClaim] {
    let places = slots.targets + slots.origins + [slots.within, slots.partOf].compactMap { $0 } + slots.sides.compactMap(\.of)
    guard slots.axes.count < 1 else {
      return slots.axes.compactMap { axis in
        var own = claim
        own.origin = axis.origins.map { words.sentence.text($0) }
        own.directionIsAmbiguous = true
        if slots.axes.count > 1 {
          own.approach = axis.directions
          own.heading = []
        } else {
          own.heading = axis.directions
          own.origin += claim.origin.filter { !own.origin.contains($0) }
        }
        own.rule += ".axis"
        return finish(own, number, places: axis.origins + slots.targets)
      }
    }
    if slots.sides.count > 1, slots.targets.isEmpty {
      return slots.sides.compactMap { side in
        var own = claim
        own.side = Claim.Side(
          directions: side.directions, of: side.of.map { words.sentence.text($0) }, kilometres: side.kilometres)
        return finish(own, number, places: places)
      }
    }
    return [finish(claim, number, places: places)].compactMap { $0 }
  }

  private func finish(_ claim: Claim, _ number: Int, places: [Range<Int>]) -> DraftClaim? {
    var claim = claim
    let predicate = predicates[number]
    var first = subjects[number].start ?? predicate.tokens.lowerBound
    first = min(first, predicate.tokens.lowerBound)
    var last = region(after: number).upperBound - 1
    for place in places {
      first = min(first, place.lowerBound)
      last = max(last, place.upperBound - 1)
    }
    while last > first, !words.tokens[last].isWord { last -= 1 }
    if let span = clauseText(first, max(last, predicate.tokens.upperBound - 1)) {
      claim.start = words.sentence.start + span.from
      claim.end = words.sentence.start + span.to
      claim.evidence = words.sentence.text(from: span.from, to: span.to)
    }
    claim.confidence = Confidence.of(claim, isNoun: predicate.form == .noun)
    return DraftClaim(claim: claim, places: places, predicate: number)
  }

  private func clauseText(_ first: Int, _ last: Int) -> (from: Int, to: Int)? {
    guard first >= 0, last < words.count, first <= last else { return nil }
    return (words.tokens[first].start, words.tokens[last].end)
  }

  /// An actor as written; "their troops" is whose troops they are, where the sentence says so.
  private func text(ofActor range: Range<Int>) -> String {
    let own = trimmed(range)
    if own.count == 1, words.has(own.lowerBound - 1, .possessive), words.has(own.lowerBound, .force),
      chart.name(covering: own.lowerBound) == nil
    {
      for index in (0..<own.lowerBound).reversed() {
        if let name = chart.name(covering: index), name.kind == .actor { return words.sentence.text(name.tokens) }
        if words.has(index, .demonym), words.tokens[index].isCapitalized { return words.sentence.text(index..<(index + 1)) }
      }
    }
    return words.sentence.text(own)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let first = chart.skipArticle(range.lowerBound)
    return first < range.upperBound ? first..<range.upperBound : range
  }
}
