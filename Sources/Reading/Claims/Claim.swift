import Geodesy

/// One thing that a report says happened.
public struct Claim: Sendable, Hashable {
  /// What happened.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// An actor moves or pushes over ground.
    case advance
    /// An assault on a place; no movement over ground is stated.
    case attack
    /// An actor gains control of a place.
    case capture
    /// An actor holds a place; nothing changes.
    case hold
    /// An actor leaves a place.
    case withdrawal
    /// A place is besieged, surrounded or cut off.
    case encirclement
    /// Fighting at a place, no side gaining.
    case clash
  }

  /// How the report stands to it.
  public enum Modality: String, Sendable, Hashable, CaseIterable {
    case asserted
    /// Attributed to somebody: said, reported, announced.
    case claimed
    /// An aim, an order or an attempt with no outcome.
    case planned
    /// It did not happen or did not succeed.
    case negated
  }

  /// A stated direction from a place: "8 km west of Kreminna".
  public struct Side: Sendable, Hashable {
    /// The directions, as seen from the place.
    public var directions: [CompassDirection]
    /// The place as written, or nil where the sentence does not name it.
    public var of: String?
    /// How far from the place, where the report says so.
    public var kilometres: Double?

    /// A direction from a place.
    public init(directions: [CompassDirection], of: String?, kilometres: Double? = nil) {
      self.directions = directions
      self.of = of
      self.kilometres = kilometres
    }
  }

  /// A part inside a place: "the eastern section of the town".
  public struct Part: Sendable, Hashable {
    /// Which part of the place; none for "parts of X".
    public var directions: [CompassDirection]
    /// The place as written, or nil where the sentence does not name it.
    public var of: String?

    /// A part of a place.
    public init(directions: [CompassDirection], of: String?) {
      self.directions = directions
      self.of = of
    }
  }

  /// What a distance in a report can be, in kilometres: at most half the way around the Earth.
  public static let distances: ClosedRange<Double> = 0...20_000

  /// What happened.
  public var kind: Kind
  /// The acting side as written, or nil.
  public var actor: String?
  /// The other side as written, or nil.
  public var against: String?
  /// Names the movement starts from; for a withdrawal the places left.
  public var origin: [String] = []
  /// Names moved to, attacked, captured, held or encircled; for a withdrawal where to.
  public var target: [String] = []
  /// A place that only contains the object ("three villages in Aleppo province").
  public var within: String?
  /// The directions moved in.
  public var heading: [CompassDirection] = []
  /// The sides that the movement comes from.
  public var approach: [CompassDirection] = []
  /// Where the direction is given by a bare "north from X" or "in the north": `heading` and `approach` are then a
  /// guess that geometry may overturn.
  public var directionIsAmbiguous = false
  /// A direction from a place.
  public var side: Side?
  /// A part inside a place.
  public var part: Part?
  /// An advance has come into the target, not only towards it.
  public var enters = false
  /// How far the movement went, in kilometres, where the report says so.
  public var kilometres: Double?
  /// The report calls it the main attack, effort or axis of its side: an advance or an attack.
  public var isMainEffort = false
  /// How the report stands to it.
  public var modality: Modality = .asserted
  /// When it happened, as far as the report tells.
  public var date: ClaimDate?
  /// The number of its sentence in the document, from 0.
  public var sentence = 0
  /// Where its sentence, or of a very long one what is quoted of it, begins in the document, in Unicode scalars.
  public var start = 0
  /// Where that ends, exclusive.
  public var end = 0
  /// The sentence it was read from, or of a very long one what stands near.
  public var evidence = ""
  /// Where the words of the clause itself lie in the document; nil where that is unknown.
  public var clause: Range<Int>?
  /// The grammar rule that made it.
  public var rule = ""
  /// Words in it that stand for what the report has named before.
  public var references: [ClaimReference] = []
  /// How the reader came to it, where it was asked to tell; else empty.
  public var steps: [ClaimStep] = []
  /// How sure the rules are, 0 to 1.
  public var confidence = 0.0

  /// A claim of a kind; the other members are set afterwards.
  public init(kind: Kind) {
    self.kind = kind
  }
}
