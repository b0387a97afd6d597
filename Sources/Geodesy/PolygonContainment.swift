/// An area in degrees: rings whose inside is told by the even-odd rule, so that a ring within a ring is a hole and
/// an island in a hole is inside again; the winding of the rings does not matter.
///
/// Edges are straight in degrees, as in GeoJSON. Areas that cross the antimeridian or hold a pole are out of scope:
/// cut them at 180° first, as RFC 7946, section 3.1.9, asks.
public struct Area: Sendable, Hashable {
  /// The outer ring and the holes, or the rings of several areas that do not overlap. A ring may be closed or open:
  /// its last position is joined to its first either way.
  public let rings: [[Position]]

  /// The smallest box in degrees around all rings; nil where no ring has a position.
  public let box: Box?

  /// A box in degrees.
  public struct Box: Sendable, Hashable {
    /// The southern edge.
    public let south: Double
    /// The western edge.
    public let west: Double
    /// The northern edge.
    public let north: Double
    /// The eastern edge.
    public let east: Double

    /// A box of its edges.
    public init(south: Double, west: Double, north: Double, east: Double) {
      self.south = south
      self.west = west
      self.north = north
      self.east = east
    }
  }

  /// An area of rings.
  public init(rings: [[Position]]) {
    self.rings = rings
    var (south, west) = (Double.infinity, Double.infinity)
    var (north, east) = (-Double.infinity, -Double.infinity)
    for ring in rings {
      for position in ring {
        south = min(south, position.latitude)
        north = max(north, position.latitude)
        west = min(west, position.longitude)
        east = max(east, position.longitude)
      }
    }
    box = south <= north && west <= east ? Box(south: south, west: west, north: north, east: east) : nil
  }

  /// Whether a position lies in the area, or outside it but no farther than some metres from its boundary.
  ///
  /// Distances are measured in a plane around the position, with the lengths that a degree has there on WGS 84: true
  /// to better than one in 1,000 for up to 10 km, away from the poles.
  ///
  /// Source of the even-odd rule: M. Shimrat, "Algorithm 112: Position of point relative to polygon",
  /// Communications of the ACM 5 (1962), 434, in the half-open form of R. Hacker's correction.
  ///
  /// - Parameters:
  ///   - position: the position; one that is not finite is in no area.
  ///   - metres: how far from the boundary still counts, 0 for the boundary itself.
  public func contains(_ position: Position, within metres: Double) -> Bool {
    guard let box, position.isValid else { return false }
    let scale = DegreeLength(at: position.latitude)
    let (north, east) = (metres / scale.latitude, metres / max(scale.longitude, 1e-9))
    guard position.latitude >= box.south - north, position.latitude <= box.north + north,
      position.longitude >= box.west - east, position.longitude <= box.east + east
    else { return false }
    var isInside = false
    for ring in rings {
      guard var previous = ring.last else { continue }
      for next in ring {
        if (next.latitude > position.latitude) != (previous.latitude > position.latitude) {
          let share = (position.latitude - next.latitude) / (previous.latitude - next.latitude)
          let crossing = next.longitude + share * (previous.longitude - next.longitude)
          if position.longitude < crossing { isInside.toggle() }
        }
        previous = next
      }
    }
    return isInside || isNearBoundary(position, metres: metres, scale: scale)
  }

  private func isNearBoundary(_ position: Position, metres: Double, scale: DegreeLength) -> Bool {
    let limit = metres * metres
    for ring in rings {
      guard let last = ring.last else { continue }
      var previous = scale.point(last, from: position)
      for next in ring {
        let point = scale.point(next, from: position)
        if Self.squareDistance(previous, point) <= limit { return true }
        previous = point
      }
    }
    return false
  }

  /// The square of the distance from the origin to a segment.
  private static func squareDistance(_ start: LocalPlane.Point, _ end: LocalPlane.Point) -> Double {
    let (east, north) = (end.east - start.east, end.north - start.north)
    let length = east * east + north * north
    let share = length > 0 ? min(1, max(0, -(start.east * east + start.north * north) / length)) : 0
    let (x, y) = (start.east + share * east, start.north + share * north)
    return x * x + y * y
  }

  /// Metres of a degree at a latitude, from the radii of curvature of WGS 84.
  private struct DegreeLength {
    let latitude: Double
    let longitude: Double

    init(at degrees: Double) {
      let radians = degrees * .pi / 180
      let (sin, cos) = (sine(radians), cosine(radians))
      let eccentricity = 0.006_694_379_990_14
      let root = (1 - eccentricity * sin * sin).squareRoot()
      latitude = 6_378_137 * (1 - eccentricity) / (root * root * root) * .pi / 180
      longitude = 6_378_137 / root * cos * .pi / 180
    }

    func point(_ position: Position, from center: Position) -> LocalPlane.Point {
      LocalPlane.Point(
        east: (position.longitude - center.longitude) * longitude,
        north: (position.latitude - center.latitude) * latitude)
    }
  }
}
