import Geodesy
import Reading

/// An axis of advance: a movement as a vector, from origin to tip.
public struct Axis: Sendable, Hashable {
  /// What the length was taken from.
  public enum LengthBasis: String, Sendable, Hashable {
    /// The distance between the named places.
    case target
    /// The report says how far the movement went.
    case stated
    /// The front that it meets.
    case front
    /// Nobody stated it.
    case nominal
  }

  /// The other way to read the stated direction.
  public struct Alternative: Sendable, Hashable {
    /// The reading.
    public var reading: DirectionReading
    /// Degrees clockwise from north.
    public var bearing: Double

    /// A reading with its bearing.
    public init(reading: DirectionReading, bearing: Double) {
      self.reading = reading
      self.bearing = bearing
    }
  }

  /// The length of an axis that nobody stated, in metres.
  public static let nominalLength = 2000.0

  /// The place it starts from as written, or nil where it is a direction only (then `start` is synthetic).
  public var origin: String?
  /// The place it goes to as written, or nil.
  public var target: String?
  /// Where it starts.
  public var start: Position
  /// Where its tip is.
  public var tip: Position
  /// Degrees clockwise from north at the start, 0 ..< 360.
  public var bearing: Double
  /// How the direction was understood.
  public var reading: DirectionReading
  /// The other reading, where the words allow two.
  public var alternative: Alternative?
  /// In metres.
  public var length: Double
  /// What the length was taken from.
  public var lengthBasis: LengthBasis
  /// The index of its claim in the reading.
  public var claim: Int
  /// Axes of one number converge on one point.
  public var convergence: Int?
  /// 0 to 1: how sure the claim, its places and the reading of its direction are.
  public var confidence: Double
}
