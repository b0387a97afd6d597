import Geodesy

/// Reads what stands behind a predicate, from left to right: objects, places behind prepositions, directions, sides.
struct SlotFiller {
  private let chart: Chart
  private let frame: Frame
  private let references: References
  private let isNoun: Bool
  private var words: Words { chart.words }
  private var slots = Slots()
  private var role: Frame.Role?
  /// The last named place, for what describes it.
  private var sawObject = false

  init(_ chart: Chart, frame: Frame, isNoun: Bool, references: References) {
    self.chart = chart
    self.frame = frame
    self.isNoun = isNoun
    self.references = references
  }

  private var isMovement: Bool { frame.kind == .advance || frame.kind == .withdrawal }

  /// Reads a stretch of the sentence.
  ///
  /// - Parameter objectFirst: whether the direct object may stand there.
  func fill(_ range: Range<Int>, objectFirst: Bool) -> Slots {
    var copy = self
    copy.sawObject = !objectFirst
    copy.role = objectFirst ? frame.object : nil
    copy.scan(range)
    return copy.slots
  }

  private mutating func scan(_ range: Range<Int>) {
    var index = range.lowerBound
    var afterComma = false
    while index < range.upperBound {
      if words.mark(index) == "(", let close = closing(index, end: range.upperBound) {
        index = close + 1
        continue
      }
      if let next = directionUnit(at: index, end: range.upperBound) {
        index = max(next, index + 1)
        afterComma = false
        continue
      }
      if let preposition = words.preposition(at: index), chart.name(covering: index) == nil {
        let next = prepositional(preposition, at: index, end: range.upperBound)
        index = max(next, index + 1)
        afterComma = false
        continue
      }
      let listing = words.length(of: .listing, at: index)
      if listing > 0, chart.name(covering: index) == nil {
        role = frame.kind == .withdrawal && !slots.heading.isEmpty ? .target : listRole
        index += listing
        if let preposition = words.preposition(at: index) { index += preposition.length }
        continue
      }
      if words.mark(index) == "," || words.has(index, .conjunction) {
        afterComma = true
        index += 1
        continue
      }
      if words.isWord(index, "back") || words.isWord(index, "backwards") { slots.isBack = true }
      if let phrase = chart.phrase(at: index), !phrase.tokens.isEmpty, phrase.tokens.upperBound <= range.upperBound {
        // "captured X in the north of the city and Y village east of it": Y is an object again.
        if afterComma, role == .within, phrase.kind == .place,
          phrase.classes.contains(.settlement) || chart.directions(at: phrase.tokens.upperBound) != nil
        {
          role = frame.object
        }
        apply(phrase, role: role ?? (sawObject ? .none : frame.object), isObject: !sawObject && !afterComma)
        if phrase.kind != .other { sawObject = true }
        index = max(phrase.tokens.upperBound, index + 1)
        afterComma = false
        continue
      }
      index += 1
    }
  }

  /// The end of a parenthesis; its words are an aside.
  private func closing(_ open: Int, end: Int) -> Int? {
    var index = open + 1
    while index < end, index - open < 40 {
      if words.mark(index) == ")" { return index }
      index += 1
    }
    return nil
  }

  /// The role of names behind "including".
  private var listRole: Frame.Role {
    frame.kind == .withdrawal ? .origin : .target
  }

  // MARK: Directions

  /// Reads "8 km west of X", "to the north of X", "from the east", "northwards", "north from X".
  private mutating func directionUnit(at start: Int, end: Int) -> Int? {
    var index = start
    var kilometres: Double?
    var preposition: String?
    if let found = words.preposition(at: index), chart.directions(at: index) == nil {
      guard ["to", "in", "on", "from", "at", "along", "towards", "toward", "into", "within"].contains(found.name) else {
        return nil
      }
      preposition = found.name
      index += found.length
    }
    while words.has(index, .transparent), chart.distance(at: index) == nil { index += 1 }
    if let distance = chart.distance(at: index) {
      kilometres = distance.kilometres
      index = distance.end
      if words.isWord(index, "away") || words.isWord(index, "further") { index += 1 }
      if words.isWord(index, "to") || words.isWord(index, "in"), words.isWord(index + 1, "the") { index += 1 }
      if let distanceFrom = distanceWithoutDirection(kilometres, at: index) { return distanceFrom }
    }
    let hasArticle = words.isWord(index, "the") || words.isWord(index, "its")
    if hasArticle { index += 1 }
    while words.has(index, .transparent), chart.directions(at: index) == nil, preposition == nil { index += 1 }
    guard let group = chart.directions(at: index) else { return nil }
    switch group.form {
    case .adverb:
      slots.heading += group.directions.filter { !slots.heading.contains($0) }
      return group.end
    case .noun:
      return nounDirection(group, preposition: preposition, kilometres: kilometres, start: start)
    case .adjective:
      return adjectiveDirection(group, preposition: preposition, start: start)
    }
  }

  /// "3 km from X" and "within 3 km of X".
  private mutating func distanceWithoutDirection(_ kilometres: Double?, at index: Int) -> Int? {
    guard words.isWord(index, "of") || words.isWord(index, "from"), chart.directions(at: index + 1) == nil,
      let phrase = chart.phrase(at: index + 1), let name = resolve(phrase)
    else { return nil }
    if frame.kind == .advance { slots.addTarget(name) }
    return phrase.tokens.upperBound
  }

  private mutating func nounDirection(
    _ group: DirectionGroup, preposition: String?, kilometres: Double?, start: Int
  ) -> Int? {
    let after = group.end
    let isOf = words.isWord(after, "of")
    let isFrom = words.isWord(after, "from")
    if isOf || isFrom && kilometres != nil, let phrase = chart.phrase(at: after + 1), phrase.kind != .actor {
      let name = resolve(phrase)
      switch preposition {
      case "in", "into", "on", "at":
        slots.setPart(group.directions, of: name)
        if let name, frame.kind == .advance || frame.kind == .attack { slots.addTarget(name) }
      case "from":
        addApproach(group.directions)
        if let name, frame.kind == .withdrawal {
          slots.approach = []
          slots.addOrigin(name)
          slots.setPart(group.directions, of: name)
        }
      default:
        slots.addSide(Slots.Side(directions: group.directions, of: name, kilometres: kilometres))
      }
      return phrase.tokens.upperBound
    }
    // "on the north side", "from the western flank".
    if words.has(after, .axis) || words.has(after, .part), !words.tokens[after].isCapitalized {
      return adjectiveDirection(group, preposition: preposition, start: start)
    }
    switch preposition {
    case "from":
      if frame.kind == .withdrawal {
        slots.setPart(group.directions, of: nil)
      } else {
        addApproach(group.directions)
      }
    case "to", "towards", "toward", "into":
      if isMovement || frame.kind == .attack {
        addHeading(group.directions)
      } else {
        slots.addSide(Slots.Side(directions: group.directions, of: nil, kilometres: kilometres))
      }
    case "in", "on", "at", "along":
      if after < words.count, words.tokens[after].isWord, words.preposition(at: after) == nil,
        words.classes(after).isDisjoint(with: [.conjunction, .subordinator, .pronoun, .determiner, .adverb]),
        chart.name(covering: after) == nil
      {
        // "on the east bank": the direction describes a noun.
        return after
      }
      if frame.kind == .advance {
        addApproach(group.directions)
        slots.isAmbiguous = true
      } else {
        slots.setPart(group.directions, of: nil)
      }
    default:
      if isFrom, let axis = axis(group, at: after + 1) { return axis }
      if kilometres != nil, !isMovement {
        slots.addSide(Slots.Side(directions: group.directions, of: nil, kilometres: kilometres))
      } else if isMovement {
        addHeading(group.directions)
      }
    }
    return after
  }

  /// "north from X": the place is the origin, the direction a heading or a side.
  private mutating func axis(_ group: DirectionGroup, at index: Int) -> Int? {
    guard frame.kind == .advance || frame.kind == .attack, let phrase = chart.phrase(at: index), phrase.kind != .actor
    else { return nil }
    var axis = Slots.Axis(directions: group.directions, origins: [])
    if let name = resolve(phrase) { axis.origins.append(name) }
    var end = phrase.tokens.upperBound
    // The head of "the Iraqi border" may be out of the phrase.
    if axis.origins.isEmpty, words.has(end, .feature) { end += 1 }
    slots.axes.append(axis)
    role = .origin
    return end
  }

  private mutating func adjectiveDirection(_ group: DirectionGroup, preposition: String?, start: Int) -> Int? {
    var after = group.end
    while words.has(after, .adjective), words.length(of: [.axis, .part, .surroundings], at: after) == 0 { after += 1 }
    let axisLength = words.length(of: .axis, at: after)
    guard axisLength > 0, chart.name(covering: after) == nil else {
      if preposition == "from", frame.kind != .withdrawal, let phrase = chart.phrase(at: group.end),
        words.length(of: [.part, .surroundings], at: after) > 0
      {
        addApproach(group.directions)
        if let name = resolve(phrase), frame.kind == .attack { slots.addTarget(name) }
        return phrase.tokens.upperBound
      }
      return nil
    }
    let isFront = words.isWord(after, "front") || words.isWord(after, "fronts") || words.isWord(after, "frontline")
    let isFlank = words.isWord(after, "side") || words.isWord(after, "flank") || words.isWord(after, "sides")
      || words.isWord(after, "flanks")
    let end = after + axisLength
    if words.isWord(after, "direction") || words.isWord(after, "directions") {
      if preposition == "from" { addApproach(group.directions) } else { addHeading(group.directions) }
      return end
    }
    if preposition == "from", frame.kind != .withdrawal {
      addApproach(group.directions)
    } else if frame.kind == .advance, !isFlank {
      addApproach(group.directions)
    } else if isFront || frame.kind == .withdrawal {
      slots.setPart(group.directions, of: nil)
    } else if isFlank, words.isWord(end, "of") {
      return nil
    } else if frame.kind == .attack {
      addApproach(group.directions)
    } else {
      slots.setPart(group.directions, of: nil)
    }
    return end
  }

  private mutating func addHeading(_ directions: [CompassDirection]) {
    slots.heading += directions.filter { !slots.heading.contains($0) }
  }

  private mutating func addApproach(_ directions: [CompassDirection]) {
    slots.approach += directions.filter { !slots.approach.contains($0) }
  }

  // MARK: Prepositions

  private mutating func prepositional(_ found: (name: String, length: Int), at index: Int, end: Int) -> Int {
    let next = index + found.length
    var mapped = frame.prepositions[found.name] ?? .none
    if found.name == "of", frame.word.hasSuffix(" out") { mapped = frame.prepositions["out of"] ?? mapped }
    // "east of X" and the like after a preposition that belongs to the place: "to within 4 km west of X".
    if let unit = directionUnit(at: next, end: end), mapped != .origin { return unit }
    let joins = mapped != .parties
    guard let phrase = chart.phrase(at: next, joinsActors: joins), phrase.tokens.upperBound <= end else {
      role = mapped
      return next
    }
    if mapped == .parties, phrase.kind == .actor || phrase.kind == .place, let first = phrase.actor ?? phrase.name {
      slots.parties.append(first)
      var after = phrase.tokens.upperBound
      if words.isWord(after, "and"), let second = chart.phrase(at: after + 1, joinsActors: false),
        let other = second.actor ?? second.name
      {
        slots.parties.append(other)
        after = second.tokens.upperBound
      }
      return after
    }
    // "from the northeast near B": the place is where it comes from.
    var role = mapped
    if found.name == "near", !slots.approach.isEmpty, frame.kind == .advance {
      role = .origin
    } else if found.name == "near" || found.name == "around", !slots.targets.isEmpty, frame.kind != .clash {
      role = .none
    }
    if found.name == "of", isNoun == false, frame.kind == .capture, frame.expels || phrase.kind == .actor {
      role = .against
    }
    self.role = role
    if found.name == "of", isNoun, phrase.kind == .actor, let actor = phrase.actor,
      [.advance, .attack, .withdrawal].contains(frame.kind)
    {
      slots.agent = slots.agent ?? actor
      return phrase.tokens.upperBound
    }
    apply(phrase, role: role, isObject: false)
    if role != .none { sawObject = true }
    // "the highway to X": where a road leads is not where anybody goes.
    if phrase.kind == .ground, phrase.classes.contains(.feature), words.isWord(phrase.tokens.upperBound, "to"),
      let way = chart.phrase(at: phrase.tokens.upperBound + 1), way.kind == .place
    {
      return way.tokens.upperBound
    }
    return phrase.tokens.upperBound
  }

  // MARK: Phrases

  /// The name a phrase stands for: its own, or that of the place it refers to.
  private func resolve(_ phrase: Phrase) -> Range<Int>? {
    if let name = phrase.name { return name }
    return phrase.isReference ? references.antecedent(of: phrase) : nil
  }

  private mutating func apply(_ phrase: Phrase, role: Frame.Role, isObject: Bool) {
    if phrase.kind == .actor, let actor = phrase.actor {
      applyActor(actor, role: role, isObject: isObject)
      return
    }
    if phrase.isPronoun, phrase.kind == .other { return }
    let name = resolve(phrase)
    if let holder = phrase.holder, slots.against == nil, frame.kind == .capture || frame.kind == .attack {
      slots.against = holder
    }
    guard name != nil || phrase.kind == .ground else {
      if isObject { slots.hasOtherObject = true }
      return
    }
    describe(phrase, name, role: role)
    switch role {
    case .target:
      if phrase.isPart, slots.hasGround, !phrase.directions.isEmpty, isBank(phrase) { return }
      if let name, !phrase.isSurroundings { slots.addTarget(name) } else { slots.hasGround = true }
    case .origin:
      if let name {
        if frame.expels { slots.left.append(name) } else { slots.addOrigin(name) }
      } else {
        slots.hasGround = true
        slots.leavesGround = true
      }
    case .within:
      if let name {
        let isContained = slots.hasGround || !slots.targets.isEmpty || !slots.sides.isEmpty
        if isContained { slots.within = slots.within ?? name }
      }
    case .against:
      if frame.kind == .capture {
        // "expelled ISIL from X".
        if let name { slots.left.append(name) } else { slots.leavesGround = true }
      } else if frame.kind == .clash || frame.kind == .advance && !isObject, let name {
        slots.addTarget(name)
      } else if let name, slots.against == nil {
        slots.against = name
      }
    case .agent: slots.agent = slots.agent ?? name
    case .pusher: slots.pusher = slots.pusher ?? name
    case .actor: slots.gainer = slots.gainer ?? name
    case .parties, .none: break
    }
  }

  /// Parts and sides that a phrase tells of its place.
  private mutating func describe(_ phrase: Phrase, _ name: Range<Int>?, role: Frame.Role) {
    guard role != .none && role != .agent || phrase.isSurroundings && !phrase.directions.isEmpty else { return }
    // "villages on the eastern side of the river": a direction from it.
    if phrase.isPart, !phrase.directions.isEmpty, slots.hasGround, isBank(phrase) {
      slots.addSide(Slots.Side(directions: phrase.directions, of: name, kilometres: nil))
    } else if phrase.isSurroundings {
      if !phrase.directions.isEmpty {
        slots.addSide(Slots.Side(directions: phrase.directions, of: name, kilometres: nil))
      } else if let name {
        slots.within = slots.within ?? name
      }
      slots.hasGround = true
    } else if phrase.isPart || !phrase.directions.isEmpty && phrase.kind == .place && phrase.classes.isDisjoint(with: .feature) {
      let isEdge = words.isWord(phrase.tokens.upperBound - 1, "outskirts") || isEdgeNoun(phrase)
      if !phrase.directions.isEmpty || name != nil && !isEdge { slots.setPart(phrase.directions, of: name) }
    } else if !phrase.directions.isEmpty, phrase.kind == .ground {
      slots.setPart(phrase.directions, of: name)
    }
  }

  private func isBank(_ phrase: Phrase) -> Bool {
    phrase.tokens.contains { ["side", "bank", "banks", "shore"].contains(words.folded($0)) }
  }

  /// The outskirts and limits of a place are reached with it; they are no part of it by themselves.
  private func isEdgeNoun(_ phrase: Phrase) -> Bool {
    phrase.tokens.contains { index in
      ["outskirts", "limits", "bank", "banks", "shore", "coast", "entrance", "gates", "edge", "edges", "houses", "house"].contains(words.folded(index))
    }
  }

  private mutating func applyActor(_ actor: Range<Int>, role: Frame.Role, isObject: Bool) {
    switch role {
    case .agent: slots.agent = slots.agent ?? actor
    case .pusher: slots.pusher = slots.pusher ?? actor
    case .actor: slots.gainer = slots.gainer ?? actor
    case .none: break
    default: slots.against = slots.against ?? actor
    }
  }
}
