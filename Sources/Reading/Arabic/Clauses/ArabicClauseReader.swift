/// Gives each chunk of an Arabic sentence to the verb, masdar or participle that it stands with.
struct ArabicClauseReader {
  let words: ArabicWords
  let chunks: [ArabicChunk]
  private(set) var actions: [ArabicAction] = []
  /// The actions of the clause that is being read, the last of which takes complements first.
  var open: [Int] = []
  /// The places that were named so far, those of actions apart.
  var named: [[ArabicPlace]] = []
  var main: [[ArabicPlace]] = []
  /// The sentence says from whom it has what it says.
  private(set) var isHearsay = false
  private var lastVerb: Int?
  /// The last chunk that opened a clause: what stands behind it belongs to no verb before it.
  var barrier = -1
  /// Places that are said to be in somebody's hands.
  var grips: [ArabicGrip] = []
  /// For each verb that an aside parts from its subject, the first chunk of the aside.
  private var asides: [Int: Int] = [:]

  init(_ words: ArabicWords, chunks: [ArabicChunk]) {
    self.words = words
    self.chunks = chunks
    read()
  }

  /// Changes an action.
  mutating func change(_ number: Int, _ body: (inout ArabicAction) -> Void) { body(&actions[number]) }

  private mutating func read() {
    let starts = clauseStarts()
    var front: [Int] = []
    var fronted = Set<Int>()
    var aside = Set<Int>()
    for (verb, start) in starts where start < verb {
      let end = asides[verb] ?? verb
      fronted.formUnion(start..<end)
      aside.formUnion(end..<verb)
    }
    for (index, chunk) in chunks.enumerated() {
      switch chunk.kind {
      case .hearsay: isHearsay = true
      case .colon:
        // "A military source: …"
        if index > 0, index < 4, chunks[0].phrase?.kind == .source { isHearsay = true }
      case .predicate:
        begin(index, start: starts[index] ?? index)
        // What stands in front of an aside waits for its verb.
        if !aside.contains(index) {
          for number in front { attach(number, preverbal: true) }
          front = []
        }
        finishBeginning()
      case .phrase:
        if fronted.contains(index), !aside.contains(index) {
          front.append(index)
        } else if let action = gapped(at: index, after: lastVerb) {
          actions.append(action)
          open = [actions.count - 1]
          lastVerb = actions.count - 1
        } else {
          attach(index, preverbal: false)
        }
      case .complementizer: barrier = index
      default: break
      }
    }
  }

  // MARK: Where clauses begin

  /// For each verb, the first chunk of its clause: its subject and complements may stand in front of it.
  private mutating func clauseStarts() -> [Int: Int] {
    var starts: [Int: Int] = [:]
    var previous = 0
    for (index, chunk) in chunks.enumerated() {
      guard let predicate = chunk.predicate else { continue }
      if predicate.form == .verb || isPredicative(index) {
        if let found = interrupted(by: index) {
          starts[index] = found.start
          asides[index] = found.aside
        } else {
          starts[index] = start(of: index, from: previous)
        }
      }
      previous = index + 1
    }
    return starts
  }

  /// Whether a participle is the predicate of a clause, and no adjective.
  func isPredicative(_ index: Int) -> Bool {
    guard let predicate = chunks[index].predicate, predicate.form == .participle, !predicate.isDefinite else {
      return false
    }
    if predicate.isStill { return true }
    guard index > 0, let phrase = chunks[index - 1].phrase else {
      return index > 0 && chunks[index - 1].kind == .still
    }
    return chunks[index - 1].preposition == nil && [.actor, .places, .reference].contains(phrase.kind)
  }

  private func start(of index: Int, from previous: Int) -> Int {
    if chunks[index].hasConjunction { return index }
    var position = index - 1
    while position >= previous {
      let chunk = chunks[position]
      switch chunk.kind {
      case .opener, .complementizer, .relative, .colon: return position + 1
      case .comma:
        if position == index - 1, previous == 0, isFronted(before: position) { return 0 }
        return position + 1
      case .still:
        if chunk.hasConjunction { return position }
      case .phrase:
        if chunk.hasConjunction, chunk.preposition == nil, chunk.phrase?.kind == .actor { return position }
        if chunk.hasConjunction, position == previous || chunks[position - 1].kind == .comma {
          return position
        }
      case .hearsay, .predicate: break
      }
      position -= 1
    }
    if previous == 0 { return 0 }
    // "… still the army controls": its subject stands in front of it though a masdar stood before.
    if index > previous, chunks[index - 1].kind == .still { return index - 1 }
    return index
  }

  /// Whether nothing but complements stands in front of a comma: "On the axis of X, they attacked".
  private func isFronted(before comma: Int) -> Bool {
    comma > 0
      && chunks[..<comma].allSatisfy {
        $0.kind == .phrase && ($0.preposition != nil || $0.phrase?.isSide == true)
      }
  }

  // MARK: Beginning

  private mutating func begin(_ index: Int, start: Int) {
    let chunk = chunks[index]
    guard let predicate = chunk.predicate else { return }
    var action = ArabicAction(chunk: index, predicate: predicate)
    let frames = words.lexicon.frames
    action.frame = predicate.action.map { frames[$0] }
    action.governing = predicate.governing.map { frames[$0] }
    action.preposition = chunk.preposition
    action.hasConjunction = chunk.hasConjunction || start < index && chunks[start].hasConjunction
    action.start = start
    let number = actions.count
    let isVerb = predicate.form == .verb || isPredicative(index)
    let before = start > 0 ? chunks[start - 1] : nil
    action.isComplement = before?.kind == .complementizer
    action.followsPronoun = action.isComplement && endsInPronoun(chunks[start - 1].tokens.upperBound - 1)
    action.followsOpener = before?.kind == .opener
    action.main = lastVerb
    if before?.kind == .relative || launches(index, predicate) {
      action.isRelative = true
      action.antecedent = named.last ?? []
    } else if predicate.form == .verb, start == index, index > 0, !action.hasConjunction, describesNoun(index)
    {
      action.isRelative = true
      action.antecedent = chunks[index - 1].phrase?.places ?? []
    }
    link(&action)
    actions.append(action)
    if let governor = action.governor { actions[governor].governed.append(number) }
    if isVerb {
      open = action.isRelative ? open + [number] : [number]
      if predicate.form == .verb, !action.isRelative { lastVerb = number }
    } else {
      open.append(number)
    }
    if open.count > 6 { open.removeFirst() }
  }

  /// Finds what governs an action.
  private func link(_ action: inout ArabicAction) {
    let isVerb = action.predicate.form == .verb
    if action.isRelative, let support = action.governing?.governor, support == .support || support == .happen,
      let noun = open.last(where: { actions[$0].predicate.form == .masdar && actions[$0].frame != nil })
    {
      action.supports = noun
      return
    }
    // "of taking X and clearing it": what is joined to a masdar hangs where it hangs.
    if !isVerb, action.hasConjunction, action.preposition == nil,
      let other = open.last, actions[other].predicate.form == .masdar
    {
      action.governor = actions[other].governor
      action.preposition = actions[other].preposition
      return
    }
    // "said that the army took X and advances": what follows "and" without a comma is said, too.
    if isVerb, action.hasConjunction, !action.isComplement, let last = lastVerb, actions[last].isComplement,
      actions[last].predicate.isImperfect == action.predicate.isImperfect
        || !hasComma(from: actions[last].chunk, to: action.chunk)
    {
      action.governor = actions[last].governor
      action.isComplement = true
      return
    }
    for number in open.reversed() {
      guard let governing = actions[number].governing else { continue }
      if action.isComplement {
        if actions[number].chunk < action.start { action.governor = number }
        if action.governor != nil { return }
        continue
      }
      if isVerb {
        // "they began to advance": a bare imperfect.
        if action.predicate.isImperfect, !action.hasConjunction, action.preposition == nil,
          !action.isRelative,
          governing.governor == .succeed || governing.governor == .plan, actions[number].governed.isEmpty,
          !hasComma(from: actions[number].chunk, to: action.chunk)
        {
          action.governor = number
          return
        }
        continue
      }
      if let preposition = action.preposition {
        if governing.through.contains(preposition) {
          action.governor = number
          return
        }
      } else if actions[number].governed.isEmpty, governing.object != .none || actions[number].frame == nil,
        actions[number].predicate.pronoun == .none || actions[number].predicate.form != .verb
      {
        action.governor = number
        return
      }
    }
  }

  private func hasComma(from: Int, to: Int) -> Bool {
    to - from > 12 || chunks[from..<to].contains { $0.kind == .comma }
  }

  /// What the verb's own pronoun stands for.
  private mutating func finishBeginning() {
    guard let number = actions.indices.last else { return }
    let action = actions[number]
    if action.predicate.form == .participle { describe(number) }
    guard action.predicate.pronoun != .none, let frame = action.frame else { return }
    // "its loss of X": who loses it.
    let isLoser = action.predicate.form == .masdar && frame.subject == .against
    let isObject =
      !isLoser && (action.predicate.form == .verb || frame.object == .target || frame.object == .origin)
    guard isObject else {
      if action.predicate.form == .masdar, action.predicate.pronoun == .speaker {
        actions[number].slots.subject = ArabicParty(kind: .somebody, isSpeaker: true)
      }
      return
    }
    let places = action.isRelative && !action.antecedent.isEmpty ? action.antecedent : referred()
    if action.predicate.form == .masdar { actions[number].pronounPlaces = places }
    switch frame.object {
    case .target: actions[number].slots.addTargets(places)
    case .origin: actions[number].slots.addOrigins(places)
    default: break
    }
  }

  /// A participle tells of the noun in front of it: "the town, held by the army".
  private mutating func describe(_ number: Int) {
    let action = actions[number]
    guard !isPredicative(action.chunk) || action.start == action.chunk, action.chunk > 0,
      let phrase = chunks[action.chunk - 1].phrase, let frame = action.frame
    else { return }
    if phrase.kind == .actor, frame.subject == .actor, actions[number].slots.subject == nil {
      actions[number].slots.subject = party(phrase)
    } else if frame.subject == .target, [.places, .reference].contains(phrase.kind), !phrase.isSide {
      actions[number].slots.addTargets(phrase.kind == .places ? phrase.places : resolve(phrase, in: nil))
    } else if frame.subject == .target {
      actions[number].slots.hasPlaceSubject = true
    }
  }

  /// The places that a pronoun or "there" stands for.
  func referred() -> [ArabicPlace] { main.last ?? named.last ?? [] }
}
