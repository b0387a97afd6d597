import Geodesy

/// Reads what stands behind a predicate, from left to right: objects, places behind prepositions, directions, sides.
struct SlotFiller {
  let chart: Chart
  let frame: Frame
  let references: References
  let isNoun: Bool
  var words: Words { chart.words }
  var slots = Slots()
  var role: Frame.Role?
  var sawObject = false
  /// The movement is to something that is no place.
  private var goesElsewhere = false
  /// Where the last named place of the claim ends, for what tells where it lies.
  var placeEnd = -1

  private init(_ chart: Chart, frame: Frame, isNoun: Bool, references: References, objectFirst: Bool) {
    self.chart = chart
    self.frame = frame
    self.isNoun = isNoun
    self.references = references
    sawObject = !objectFirst
    role = objectFirst ? frame.object : nil
  }

  var isMovement: Bool { frame.kind == .advance || frame.kind == .withdrawal }

  /// Reads a stretch of the sentence.
  ///
  /// - Parameter objectFirst: whether the direct object may stand there.
  static func slots(
    in range: Range<Int>, of chart: Chart, frame: Frame, isNoun: Bool = false, references: References,
    objectFirst: Bool
  ) -> Slots {
    var filler = SlotFiller(
      chart, frame: frame, isNoun: isNoun, references: references, objectFirst: objectFirst)
    filler.scan(range)
    // Taken out, not copied.
    var slots = Slots()
    swap(&slots, &filler.slots)
    return slots
  }

  mutating func scan(_ range: Range<Int>) {
    var index = range.lowerBound
    var afterComma = false
    while index < range.upperBound {
      if words.mark(index) == "(", let close = closing(index, end: range.upperBound) {
        // "(including A, B and part of C)" goes on as if no parenthesis stood there.
        index = words.length(of: .listing, at: index + 1) > 0 ? index + 1 : close + 1
        continue
      }
      if let end = chart.dateEnd(at: index), end <= range.upperBound {
        index = end
        role = roleBehind(date: end)
        sawObject = true
        continue
      }
      if slots.moved == nil { slots.moved = distanceMoved(at: index) }
      if let next = directionUnit(at: index, end: range.upperBound) {
        if next > index { slots.steps.append(Slots.Step(tokens: index..<next)) }
        index = max(next, index + 1)
        afterComma = false
        continue
      }
      if let next = asideOfPlace(at: index, end: range.upperBound) {
        index = next
        continue
      }
      if let preposition = words.preposition(at: index), chart.name(covering: index) == nil {
        let next = prepositional(preposition, at: index, end: range.upperBound)
        index = max(next, index + 1)
        afterComma = false
        continue
      }
      // "according to the Observatory": who says so has no part.
      let hearsay = words.length(of: .hearsay, at: index)
      if hearsay > 1, chart.name(covering: index) == nil {
        index += hearsay
        if let teller = chart.phrase(at: index) { index = max(index, teller.tokens.upperBound) }
        role = Frame.Role.none
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
      // "stormed it", but not "drove north to relieve it".
      if index > range.lowerBound, words.isWord(index, "it") {
        index += 1
        continue
      }
      if isThere(index) {
        applyThere(index)
        index += 1
        continue
      }
      if let phrase = chart.phrase(at: index), !phrase.tokens.isEmpty,
        phrase.tokens.upperBound <= range.upperBound
      {
        // "captured X in the north of the city and Y village east of it": Y is an object again.
        if afterComma, role == .within, phrase.kind == .place,
          phrase.classes.contains(.settlement) || chart.directions(at: phrase.tokens.upperBound) != nil
        {
          role = frame.object
        }
        let own = role ?? (sawObject ? .none : frame.object)
        slots.steps.append(
          Slots.Step(tokens: phrase.tokens, role: own, isReference: isOpenReference(phrase)))
        apply(phrase, role: own, isObject: !sawObject && !afterComma)
        if phrase.kind != .other { sawObject = true }
        index = max(phrase.tokens.upperBound, index + 1)
        afterComma = false
        continue
      }
      index += 1
    }
  }

  /// Prepositions of what is inside.
  private static let inside: Set<String> = ["into", "in", "inside"]

  /// The end of a parenthesis; its words are an aside.
  func closing(_ open: Int, end: Int) -> Int? {
    var index = open + 1
    while index < end, index - open < 40 {
      if words.mark(index) == ")" { return index }
      index += 1
    }
    return nil
  }

  /// The role of names behind "including".
  var listRole: Frame.Role {
    frame.kind == .withdrawal ? .origin : .target
  }

  mutating func prepositional(_ found: (name: String, length: Int), at index: Int, end: Int) -> Int {
    let next = index + found.length
    if let date = chart.dateEnd(at: next), date <= end {
      role = roleBehind(date: date)
      return date
    }
    var mapped = frame.prepositions[found.name] ?? .none
    if found.name == "of", frame.word.hasSuffix(" out") { mapped = frame.prepositions["out of"] ?? mapped }
    // "east of X" and the like after a preposition that belongs to the place: "to within 4 km west of X".
    if let unit = directionUnit(at: next, end: end), mapped != .origin { return unit }
    if frame.kind == .advance, mapped == .target || mapped == .within, Self.inside.contains(found.name) {
      slots.enters = true
    }
    if found.name == "to", isUnknownInfinitive(next) {
      // "to outmaneuver X": nothing is known of the verb, so nothing of its object.
      role = Frame.Role.none
      sawObject = true
      return next + 1
    }
    let joins = mapped != .parties
    guard let phrase = chart.phrase(at: next, joinsActors: joins), phrase.tokens.upperBound <= end else {
      role = mapped
      return next
    }
    // "A and B clashed between X and Y": the places are where.
    if mapped == .parties, phrase.kind == .place, !isNoun {
      role = .target
      return next
    }
    if mapped == .parties, phrase.kind == .actor || phrase.kind == .place,
      let first = phrase.actor ?? phrase.name
    {
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
    // "in X and near Y", "in the X direction near Y": one more place of the same sort.
    let isJoined =
      words.isWord(index - 1, "and") || words.isWord(index - 1, "direction")
      || frame.kind == .advance && chart.directionForm(at: index - 1) != nil
      || frame.kind != .capture && slots.sides.last?.of?.upperBound == index
    if found.name == "near", !slots.approach.isEmpty, frame.kind == .advance {
      role = .origin
    } else if found.name == "near" || found.name == "around", !slots.targets.isEmpty, frame.kind != .clash,
      !isJoined
    {
      role = .none
    }
    if tellsWhere(found.name, phrase, at: index) { role = .within }
    if found.name == "on", placeEnd >= index - 1, phrase.isPart, isBank(phrase),
      frame.kind != .advance || !slots.targets.isEmpty
    {
      // "holds X, on the eastern bank of Y".
      self.role = Frame.Role.none
      return phrase.tokens.upperBound
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
    slots.steps.append(
      Slots.Step(tokens: phrase.tokens, role: role, cue: found.name, isReference: isOpenReference(phrase)))
    // "advanced to the final in X": not to X.
    if found.name == "to", role == .target, phrase.kind == .other, !phrase.isPronoun { goesElsewhere = true }
    if goesElsewhere, found.name == "in", role == .target { role = .none }
    let hadTarget = !slots.targets.isEmpty
    apply(phrase, role: role, isObject: false)
    if !hadTarget, !slots.targets.isEmpty { slots.isTargetBehind = true }
    if role != .none { sawObject = true }
    // "the border with X": the other side of it.
    if phrase.kind == .ground, words.isWord(phrase.tokens.upperBound, "with"),
      phrase.tokens.contains(where: {
        words.has($0, .feature) && words.isWord($0, "border") || words.isWord($0, "frontier")
      }),
      let neighbor = chart.phrase(at: phrase.tokens.upperBound + 1), neighbor.kind == .place
    {
      return neighbor.tokens.upperBound
    }
    // "the highway to X": where a road leads is not where anybody goes.
    if phrase.kind == .ground, phrase.classes.contains(.feature),
      words.isWord(phrase.tokens.upperBound, "to"),
      let way = chart.phrase(at: phrase.tokens.upperBound + 1), way.kind == .place
    {
      return way.tokens.upperBound
    }
    return phrase.tokens.upperBound
  }
}
