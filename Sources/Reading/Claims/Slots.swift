import Geodesy

/// What stands with a predicate, as token ranges of the sentence.
struct Slots: Sendable {
  struct Side: Sendable, Hashable {
    var directions: [CompassDirection]
    var of: Range<Int>?
    var kilometres: Double?
  }

  /// "north from A": a direction and the place it is said of.
  struct Axis: Sendable, Hashable {
    var directions: [CompassDirection]
    var origins: [Range<Int>]
  }

  /// Words that were given a part, and by what.
  struct Step: Sendable, Hashable {
    var tokens: Range<Int>
    /// The part in the frame; nil for a direction.
    var role: Frame.Role?
    /// The preposition in front of them.
    var cue: String?
    /// They stand for a place that the sentence does not name.
    var isReference = false
  }

  var steps: [Step] = []
  var targets: [Range<Int>] = []
  var origins: [Range<Int>] = []
  var within: Range<Int>?
  var heading: [CompassDirection] = []
  var approach: [CompassDirection] = []
  var sides: [Side] = []
  var partDirections: [CompassDirection] = []
  var partOf: Range<Int>?
  var hasPart = false
  var axes: [Axis] = []
  var against: Range<Int>?
  var agent: Range<Int>?
  var pusher: Range<Int>?
  var gainer: Range<Int>?
  var parties: [Range<Int>] = []
  /// Ground without a name is an object.
  var hasGround = false
  /// The direct object is something that cannot be taken: a person, a vehicle.
  var hasOtherObject = false
  /// The first target stands behind a preposition.
  var isTargetBehind = false
  /// "out of" or "from" a place, for verbs that expel.
  var left: [Range<Int>] = []
  /// "out of" or "from" ground without a name.
  var leavesGround = false
  /// A preposition says that a target is come into: "into X".
  var enters = false
  /// How far a movement went, in kilometres.
  var moved: Double?
  /// Movement backwards: "pushed back".
  var isBack = false
  /// A bare "in the north" gave the approach.
  var isAmbiguous = false

  mutating func addTarget(_ name: Range<Int>) {
    if !targets.contains(name) { targets.append(name) }
  }

  mutating func addOrigin(_ name: Range<Int>) {
    if !origins.contains(name) { origins.append(name) }
  }

  mutating func setPart(_ directions: [CompassDirection], of name: Range<Int>?) {
    hasPart = true
    for direction in directions where !partDirections.contains(direction) { partDirections.append(direction) }
    if partOf == nil { partOf = name }
  }

  mutating func addSide(_ side: Side) {
    if !sides.contains(side) { sides.append(side) }
  }

  /// Whether a place or ground is named at all.
  var hasPlace: Bool {
    !targets.isEmpty || !origins.isEmpty || within != nil || !sides.isEmpty || hasPart || hasGround
      || !axes.isEmpty
      || !left.isEmpty
  }

  var hasDirection: Bool {
    !heading.isEmpty || !approach.isEmpty || !sides.isEmpty || !axes.isEmpty || hasPart
  }
}
