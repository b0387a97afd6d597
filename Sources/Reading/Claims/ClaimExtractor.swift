import Geodesy

/// A claim with the tokens that its names come from.
struct DraftClaim: Sendable {
  var claim: Claim
  /// Tokens of every name of a place in it.
  var places: [Range<Int>]
  var predicate: Int
}

/// Makes the claims of a sentence from its predicates, their subjects and what stands with them.
///
/// A class, for what looks for references holds on to it, and never changed.
final class ClaimExtractor {
  let chart: Chart
  let predicates: [Predicate]
  let subjects: [Subject]
  let modalities: [Claim.Modality]
  let references: References
  let finder: SubjectFinder
  let modality: ModalityFinder
  let sides: ActorSides
  /// Each claim tells how it came about.
  let explains: Bool
  /// What is called the main attack, effort or axis.
  private(set) lazy var mainEfforts = MainEfforts(
    chart, predicates: predicates, subjects: subjects,
    hasPlace: { number in
      self.predicates[number].frame.map { self.slots(of: number, frame: $0).hasPlace } ?? false
    })
  var words: Words { chart.words }

  init(
    _ chart: Chart, predicates: [Predicate], subjects: [Subject], sides: ActorSides, explains: Bool = false
  ) {
    self.chart = chart
    self.explains = explains
    self.sides = sides
    self.predicates = predicates
    self.subjects = subjects
    finder = SubjectFinder(chart, predicates: predicates)
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
    drafts += ControlFinder(
      chart, references: references, refer: { self.place(.target, $0) }
    ).claims()
    return ClaimMerger.merged(drafts)
  }

  func claims(of number: Int, frame: Frame, kind: Claim.Kind) -> [DraftClaim] {
    var need = frame.need
    let predicate = predicates[number]
    // "Clashes broke out": the verb only says that the action took place.
    if predicate.isVerb, predicate.governors.contains(.happen), subjects[number].action != nil { return [] }
    guard need != .never else { return [] }
    if predicate.form == .noun, isRepeated(number) || isBareOf(number) { return [] }
    if isConditional(number) || isNoAction(number, frame, kind) || isThing(number, kind) { return [] }
    var slots = slots(of: number, frame: frame)
    addRelativeObject(&slots, number, frame)
    let subject = subjects[number]
    var claim = Claim(kind: kind)
    claim.modality = modalities[number]
    claim.rule = "\(kind.rawValue).\(predicate.form.rawValue)"
    var actor = subject.actor ?? namedActor(subject, predicate: predicate)
    var against = slots.against
    var hasMilitaryActor = subject.actor != nil || subject.isPronoun

    if frame.subject != .actor {
      // "X fell to Y", "Y lost X".
      actor = slots.gainer ?? slots.agent
      if frame.subject == .against { against = subject.actor }
      hasMilitaryActor = true
      let isActive =
        predicate.form == .finite || predicate.form == .gerund || predicate.form == .infinitive
      // "X fell", "X was lost to Y".
      if frame.subject == .target && isActive || frame.subject == .against && predicate.form == .passive {
        if !isActive { against = nil }
        addSubjectPlaces(&slots, number, frame)
      }
      if kind == .advance {
        guard slots.gainer != nil, slots.hasPlace, predicate.form != .passive else { return [] }
        actor = slots.gainer
        need = .nothing
      } else {
        if slots.targets.isEmpty, slots.hasGround, kind == .encirclement || actor != nil { need = .place }
        guard !slots.targets.isEmpty || need == .place else { return [] }
      }
    } else if predicate.form == .passive || predicate.form == .reduced {
      hasMilitaryActor = slots.agent != nil
      if kind == .withdrawal, subject.actor == nil, let left = abandoned(number, frame: frame, slots: slots) {
        return [left]
      }
      if kind == .withdrawal || isDrivenBack(number, frame)
        || frame.expels && subject.actor != nil && subject.phrase?.kind == .actor
      {
        return [expelled(number, frame: frame, slots: slots)].compactMap { $0 }
      }
      if kind == .advance, frame.prepositions["by"] == .agent, slots.agent == nil { return [] }
      actor = slots.agent
      if subject.phrase?.kind == .actor, slots.against == nil { against = subject.actor }
      if let phrase = subject.phrase, phrase.kind == .other, !phrase.isPronoun, slots.targets.isEmpty {
        return []
      }
      addSubjectPlaces(&slots, number, frame)
      hasMilitaryActor = hasMilitaryActor || slots.hasPlace
    } else if predicate.form == .noun {
      if let agent = slots.agent ?? slots.gainer { actor = agent }
      if let governor = modality.governor(of: number) {
        let above = predicates[governor]
        if actor == nil, above.governors.contains(.report), above.form != .passive {
          // "the SDF's media wing announced the capture of X".
          actor = teller(of: governor)
        }
        if above.governors.contains(.repel), above.form != .passive, against == nil {
          against = subjects[governor].actor
        }
      }
      if let passive = passiveVerb(of: number) {
        let own = self.slots(of: passive, frame: Self.agentBehindBy)
        if predicates[passive].governors.contains(.repel) {
          against = against ?? own.agent
        } else if predicates[passive].governors.contains(.support) {
          actor = actor ?? own.agent
        }
      }
      hasMilitaryActor = actor != nil
    } else if let phrase = subject.phrase, phrase.kind != .actor, subject.actor == nil, !phrase.isPronoun {
      // Civilians, vehicles, things do not take places; "the northern axis" does.
      if phrase.kind == .ground, phrase.isAxis, kind == .advance {
        slots.approach = phrase.directions
      } else if phrase.isCivilian || phrase.kind == .ground || phrase.kind == .other && frame.isWeak {
        return []
      }
    }
    if frame.isWeak, !hasMilitaryActor, actor == nil { return [] }
    if let phrase = subject.phrase, phrase.isCivilian, predicate.form != .passive { return [] }

    if kind == .clash { splitParties(&actor, &against, &slots) }
    if kind == .withdrawal, predicate.isVerb, predicate.form != .passive,
      slots.hasOtherObject || slots.against != nil && slots.origins.isEmpty && slots.targets.isEmpty
    {
      return []
    }
    // "moved its capital": whoever moves a thing does not advance.
    if kind == .advance, frame.object == .none, slots.hasOtherObject, predicate.isVerb,
      predicate.form != .passive
    {
      return []
    }
    if frame.expels, slots.against != nil, !slots.left.isEmpty || slots.leavesGround {
      return [expulsion(number, frame: frame, slots: slots, actor: actor)].flatMap { $0 }
    }
    for name in slots.left where kind == .capture { slots.addTarget(name) }
    for name in slots.left where kind == .advance { slots.addOrigin(name) }
    guard
      isWorthwhile(
        kind, frame, need, slots, predicate, hasActor: actor != nil || subject.isPronoun,
        isDenied: modalities[number] == .negated)
    else {
      return []
    }
    if predicate.form == .infinitive || predicate.form == .gerund, let causer = causer(of: number),
      kind == .withdrawal
    {
      against = against ?? slots.pusher ?? causer
    }
    if kind == .withdrawal { against = against ?? slots.pusher ?? passiveAgent(of: number) }
    // "to advance south to capture X": the way goes to X.
    // "an offensive to capture X" is an attack on X.
    if kind == .advance || kind == .attack, slots.targets.isEmpty, slots.sides.isEmpty,
      number + 1 < predicates.count,
      predicates[number + 1].form == .infinitive, predicates[number + 1].frame?.kind == .capture
    {
      let next = self.slots(of: number + 1, frame: predicates[number + 1].frame ?? frame)
      for name in next.targets { slots.addTarget(name) }
    }
    claim.actor = actor.flatMap { isUnnamed($0) ? nil : text(ofActor: $0) }
    claim.against = against.map { words.sentence.text(trimmed($0)) }
    fill(&claim, slots)
    return split(claim, slots, number)
  }

  /// A frame that says nothing but who does it.
  private static let agentBehindBy = Frame(FrameContents(word: "", prepositions: ["by": .agent]))

  /// The sentence names the same action twice: "an attempt to capture", "carried out an attack".
  func isRepeated(_ number: Int) -> Bool {
    guard let governor = modality.governor(of: number) else { return false }
    let above = predicates[governor]
    return above.governors.contains(.repel) && modality.isNamedBefore(number)
  }

  /// "routes of advance", "lines of retreat": no action of anybody.
  func isBareOf(_ number: Int) -> Bool {
    let before = predicates[number].tokens.lowerBound - 1
    guard words.isWord(before, "of") else { return false }
    // "three days of fighting": how long it went on.
    if words.has(before - 1, .period) { return false }
    return number == 0 || predicates[number - 1].tokens.upperBound != before
  }

  /// "if they withdraw": nothing is said to happen.
  func isConditional(_ number: Int) -> Bool {
    let start = predicates[..<number].last { $0.isFinite }?.tokens.upperBound ?? 0
    let end = predicates[number].tokens.lowerBound
    return start < end && (start..<end).contains { words.isWord($0, "if") || words.isWord($0, "unless") }
  }

  func passiveVerb(of number: Int) -> Int? {
    predicates.indices.first { subjects[$0].action == number && predicates[$0].form == .passive }
  }

  func causer(of number: Int) -> Range<Int>? {
    guard number > 0 else { return nil }
    let above = predicates[number - 1]
    guard above.governors.contains(.cause), above.form != .passive else { return nil }
    return subjects[number - 1].actor
  }

  func passiveAgent(of number: Int) -> Range<Int>? {
    var index = predicates[number].tokens.upperBound
    let limit = min(words.count, index + 12)
    guard number > 0,
      predicates[number - 1].form == .passive || predicates[number - 1].governors.contains(.cause)
    else {
      return nil
    }
    while index < limit {
      if words.isWord(index, "by"), let phrase = chart.phrase(at: index + 1) {
        return phrase.actor ?? demonym(index + 1)
      }
      index += 1
    }
    return nil
  }

  func demonym(_ index: Int) -> Range<Int>? {
    let index = chart.skipArticle(index)
    return words.has(index, .demonym) ? index..<(index + 1) : nil
  }

  /// A country or an unknown name as the subject of a verb: "Turkey captured …".
  func namedActor(_ subject: Subject, predicate: Predicate) -> Range<Int>? {
    guard predicate.form != .passive, predicate.form != .reduced, let phrase = subject.phrase,
      phrase.kind == .place,
      phrase.directions.isEmpty, !phrase.isPart, phrase.classes.isEmpty
    else { return nil }
    return phrase.name
  }
}
