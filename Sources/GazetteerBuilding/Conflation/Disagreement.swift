import Gazetteer
import Geodesy

/// Two sources that put one place far from each other. The first one's position stands.
public struct Disagreement: Sendable, Hashable, CustomStringConvertible {
  /// What a source says.
  public struct Sighting: Sendable, Hashable {
    /// The source.
    public let source: String
    /// Its identifier of the place.
    public let id: String
    /// Where it puts it.
    public let position: Position
  }

  /// Points of one place further from each other than this are reported, in metres; of one that covers ground, beyond
  /// the reach of its class.
  public static let leastDistance = 2_000.0

  /// The place's name.
  public let name: String
  /// The source that comes first.
  public let first: Sighting
  /// The other one.
  public let second: Sighting
  /// How far they are apart, in metres.
  public let metres: Int
  /// Whether they are one entry; false where they lie too far from each other for that, whatever their identifiers say.
  public let isMerged: Bool

  init(
    _ first: SourcePlace, of firstSource: String, _ second: SourcePlace, of secondSource: String,
    isMerged: Bool
  ) {
    name = first.name
    self.first = Sighting(source: firstSource, id: first.id, position: first.position)
    self.second = Sighting(source: secondSource, id: second.id, position: second.position)
    metres = Int(GroundDistance.metres(first.position, second.position).rounded())
    self.isMerged = isMerged
  }

  /// Whether two rows of one place lie far enough from each other to be reported.
  static func isWorthReporting(_ first: SourcePlace, _ second: SourcePlace) -> Bool {
    let featureClass = FeatureClass(featureCode: first.featureCode)
    let least = featureClass.isArea ? max(leastDistance, featureClass.reach) : leastDistance
    return GroundDistance.metres(first.position, second.position) > least
  }

  /// Name, sources, positions and distance.
  public var description: String {
    func text(_ sighting: Sighting) -> String {
      "\(sighting.source) \(sighting.position.latitude), \(sighting.position.longitude) [\(sighting.id)]"
    }
    return "\(name): \(text(first)) and \(text(second)) are \(metres) m apart"
      + (isMerged ? "" : ": too far to be one place, kept as two")
  }
}
