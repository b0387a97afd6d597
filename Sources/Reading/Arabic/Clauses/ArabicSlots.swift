import Geodesy

/// An armed side, or whoever else acts, as the sentence has it.
struct ArabicParty: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case actor
    /// A pronoun or "the two sides": somebody armed, but nobody is named.
    case somebody
    case civilian
    case other
  }

  var kind: Kind
  /// Where the words lie in the sentence, in Unicode scalars.
  var scalars: Range<Int> = 0..<0
  /// Its index in the table of actors.
  var number: Int?
  /// The first of several sides, and the others.
  var first: Range<Int>?
  var partners: [Range<Int>] = []
  /// "we": it stands for nobody named before.
  var isSpeaker = false
  /// "its forces": whose they are was named before.
  var isOwned = false

  var isNamed: Bool { kind == .actor && !scalars.isEmpty }
}

/// What stands with a verb, a masdar or a participle.
struct ArabicSlots: Sendable {
  struct Side: Sendable, Hashable {
    var directions: [CompassDirection]
    var of: ArabicPlace?
    var kilometres: Double?
  }

  /// Words that were given a part, and by what.
  struct Step: Sendable, Hashable {
    var tokens: Range<Int>
    var role: ArabicFrame.Role
    var preposition: ArabicPreposition?
    /// It stands for a place that the sentence does not name.
    var isReference = false
    /// The phrase says a direction or a side.
    var isDirection = false
  }

  var steps: [Step] = []
  var subject: ArabicParty?
  var against: ArabicParty?
  var agent: ArabicParty?
  var parties: [ArabicParty] = []
  var targets: [ArabicPlace] = []
  var origins: [ArabicPlace] = []
  var within: ArabicPlace?
  var heading: [CompassDirection] = []
  var approach: [CompassDirection] = []
  var sides: [Side] = []
  var hasPart = false
  var partDirections: [CompassDirection] = []
  var partOf: ArabicPlace?
  /// Ground without a name.
  var hasGround = false
  var hasOtherObject = false
  /// Its subject is a place.
  var hasPlaceSubject = false

  mutating func addTargets(_ places: [ArabicPlace]) {
    for place in places where !targets.contains(where: { $0.scalars == place.scalars }) {
      targets.append(place)
    }
  }

  mutating func addOrigins(_ places: [ArabicPlace]) {
    for place in places where !origins.contains(where: { $0.scalars == place.scalars }) {
      origins.append(place)
    }
  }

  mutating func addSide(_ side: Side) {
    if !sides.contains(side) { sides.append(side) }
  }

  /// Takes what another predicate has of the same action: "they launched, on the axis of X, an attack".
  mutating func take(_ other: ArabicSlots) {
    steps += other.steps
    addTargets(other.targets)
    addOrigins(other.origins)
    within = within ?? other.within
    against = against ?? other.against
    agent = agent ?? other.agent
    if parties.isEmpty { parties = other.parties }
    for direction in other.heading where !heading.contains(direction) { heading.append(direction) }
    for direction in other.approach where !approach.contains(direction) { approach.append(direction) }
    for side in other.sides { addSide(side) }
    if !hasPart, other.hasPart {
      hasPart = true
      partDirections = other.partDirections
      partOf = other.partOf
    }
    hasGround = hasGround || other.hasGround
  }

  /// Whether ground is named or described at all.
  var hasPlace: Bool {
    !targets.isEmpty || !origins.isEmpty || within != nil || !sides.isEmpty || hasPart || hasGround
  }
}
