/// Where a position lies seen from the center of a sphere: for comparing many distances at little cost.
///
/// Distances on a sphere of the mean radius are up to 0.6 % from those on the ellipsoid (C. Karney, "Algorithms for
/// geodesics", 2013): which of two places is nearer is told, within that, without a geodesic.
public struct SphereDirection: Sendable, Hashable {
  private let x, y, z: Double

  /// The direction of a position.
  public init(_ position: Position) {
    let latitude = position.latitude * .pi / 180
    let longitude = position.longitude * .pi / 180
    let across = cosine(latitude)
    x = across * cosine(longitude)
    y = across * sine(longitude)
    z = sine(latitude)
  }

  /// The square of the chord between two directions on a sphere of radius 1, 0 to 4; it grows with the distance.
  public func squaredChord(to other: SphereDirection) -> Double {
    let (east, north, up) = (x - other.x, y - other.y, z - other.z)
    return east * east + north * north + up * up
  }

  /// Whether two positions are surely nearer than a distance, surely farther, or nil where only a geodesic can tell.
  ///
  /// - Parameter metres: at most a quarter of the way around the earth.
  public func isWithin(_ metres: Double, of other: SphereDirection) -> Bool? {
    Self.isWithin(metres, squaredChord: squaredChord(to: other))
  }

  /// The same of two positions by the square of their chord.
  public static func isWithin(_ metres: Double, squaredChord chord: Double) -> Bool? {
    let half = sine(metres / (2 * radius))
    let limit = 4 * half * half
    if chord < limit / slack { return true }
    return chord > limit * slack ? false : nil
  }

  /// The mean radius of the earth in metres (IUGG).
  private static let radius = 6_371_008.8
  /// By what factor the squares of two chords may differ while the geodesics compare the other way.
  public static let slack = 1.025
}
