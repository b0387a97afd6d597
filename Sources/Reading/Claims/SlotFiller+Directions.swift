import Geodesy

/// Directions, distances, sides and axes.
extension SlotFiller {
  /// Reads "8 km west of X", "to the north of X", "from the east", "northwards", "north from X".
  mutating func directionUnit(at start: Int, end: Int) -> Int? {
    var index = start
    var kilometres: Double?
    var preposition: String?
    if let found = words.preposition(at: index), chart.directions(at: index) == nil {
      guard Self.ofDirections.contains(found.name) else { return nil }
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
    while words.has(index, .transparent), chart.directions(at: index) == nil, preposition == nil {
      index += 1
    }
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

  /// Prepositions that directions stand behind.
  private static let ofDirections: Set<String> = [
    "to", "in", "on", "from", "at", "along", "towards", "toward", "into", "within",
  ]
  /// Words behind a distance that is not one moved.
  private static let behindOtherDistances: Set<String> = [
    "of", "from", "away", "wide", "long", "deep", "off", "outside",
  ]

  /// "advanced 3 km", "pushed 5 km north", but not "to within 3 km of X", "8 km west of X", "a 3 km wide strip".
  func distanceMoved(at index: Int) -> Double? {
    guard frame.kind == .advance || frame.kind == .withdrawal, let distance = chart.distance(at: index),
      distance.kilometres > 0, !words.isWord(index - 1, "within"), !words.has(index - 1, .determiner)
    else { return nil }
    var next = distance.end
    if let direction = chart.directions(at: next) {
      // "five miles southwards from X": from there it moved.
      if direction.form == .adverb { return distance.kilometres }
      next = direction.end
    }
    if Self.behindOtherDistances.contains(words.folded(next)) {
      return nil
    }
    // "a 3 km stretch"
    let isFree =
      next >= words.count || words.mark(next) != nil || words.preposition(at: next) != nil
      || !words.classes(next).isDisjoint(with: [.conjunction, .adverb, .listing, .subordinator])
    return isFree ? distance.kilometres : nil
  }

  /// "3 km from X" and "within 3 km of X".
  mutating func distanceWithoutDirection(_ kilometres: Double?, at index: Int) -> Int? {
    guard words.isWord(index, "of") || words.isWord(index, "from"), chart.directions(at: index + 1) == nil,
      let phrase = chart.phrase(at: index + 1), let name = resolve(phrase)
    else { return nil }
    if frame.kind == .advance { slots.addTarget(name) }
    return phrase.tokens.upperBound
  }

  mutating func nounDirection(
    _ group: DirectionGroup, preposition: String?, kilometres: Double?, start: Int
  ) -> Int? {
    let after = group.end
    let isOf = words.isWord(after, "of")
    let isFrom = words.isWord(after, "from")
    if isOf || isFrom && kilometres != nil, let phrase = chart.phrase(at: after + 1), phrase.kind != .actor {
      let name = resolve(phrase, aside: start)
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
        return afterSecondPlace(phrase)
      }
      return phrase.tokens.upperBound
    }
    // "on the north side", "from the western flank".
    if words.has(after, .axis) || words.has(after, .part), !words.tokens[after].isCapitalized {
      return adjectiveDirection(group, preposition: preposition, start: start)
    }
    // "X, a stronghold in the north": where X lies.
    if preposition == "in", placeEnd >= 0, placeEnd < start, words.mark(placeEnd) == ",",
      words.isWord(placeEnd + 1, "a") || words.isWord(placeEnd + 1, "an")
    {
      return after
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
      if frame.kind == .attack, !slots.origins.isEmpty, placeEnd == start {
        // "from X in the north and Y in the west"
        addApproach(group.directions)
      } else if frame.kind == .advance {
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

  /// "villages north of X and Y": the second place is not taken, for nothing named was before.
  func afterSecondPlace(_ first: Phrase) -> Int {
    let end = first.tokens.upperBound
    guard slots.targets.isEmpty, first.name != nil, words.isWord(end, "and"),
      let second = chart.phrase(at: end + 1), second.kind == .place,
      second.tokens.lowerBound == second.name?.lowerBound,
      second.classes.isEmpty, chart.directions(at: second.tokens.upperBound) == nil
    else { return end }
    return second.tokens.upperBound
  }

  /// "north from X": the place is the origin, the direction a heading or a side.
  mutating func axis(_ group: DirectionGroup, at index: Int) -> Int? {
    guard frame.kind == .advance || frame.kind == .attack, let phrase = chart.phrase(at: index),
      phrase.kind != .actor
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

  mutating func adjectiveDirection(_ group: DirectionGroup, preposition: String?, start: Int) -> Int? {
    var after = group.end
    while words.has(after, .adjective), words.length(of: [.axis, .part, .surroundings], at: after) == 0 {
      after += 1
    }
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
    let isFront =
      words.isWord(after, "front") || words.isWord(after, "fronts") || words.isWord(after, "frontline")
    let isFlank =
      words.isWord(after, "side") || words.isWord(after, "flank") || words.isWord(after, "sides")
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

  mutating func addHeading(_ directions: [CompassDirection]) {
    slots.heading += directions.filter { !slots.heading.contains($0) }
  }

  mutating func addApproach(_ directions: [CompassDirection]) {
    slots.approach += directions.filter { !slots.approach.contains($0) }
  }
}
