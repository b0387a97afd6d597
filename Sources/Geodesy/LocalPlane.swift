/// A plane around a center that keeps distances and bearings from it: the azimuthal equidistant projection.
///
/// Geometry that needs straight lines (hulls, centroids, cells) is computed here and taken back to degrees. Within
/// 100 km of the center lengths in any direction are true to better than one in 10,000.
///
/// Source: J. P. Snyder, "Map Projections: A Working Manual" (1987), chapter 25, here on geodesics of the ellipsoid.
public struct LocalPlane: Sendable {
  /// A point of the plane, in metres east and north of the center.
  public struct Point: Sendable, Hashable {
    /// Metres east of the center.
    public var east: Double
    /// Metres north of the center.
    public var north: Double

    /// A point of the plane.
    public init(east: Double, north: Double) {
      self.east = east
      self.north = north
    }
  }

  /// Where the plane touches the ellipsoid.
  public let center: Position
  private let geodesic: Geodesic

  /// A plane around a center.
  public init(center: Position, geodesic: Geodesic) {
    self.center = center
    self.geodesic = geodesic
  }

  /// The point of the plane for a position.
  public func project(_ position: Position) -> Point {
    let (metres, bearing) = geodesic.inverse(from: center, to: position)
    let radians = bearing * .pi / 180
    return Point(east: metres * sine(radians), north: metres * cosine(radians))
  }

  /// The position of a point of the plane.
  public func unproject(_ point: Point) -> Position {
    let metres = (point.east * point.east + point.north * point.north).squareRoot()
    guard metres > 0 else { return center }
    let bearing = arcTangent(point.east, point.north) * 180 / .pi
    return geodesic.direct(from: center, bearing: bearing, metres: metres)
  }

  /// The centroid of some positions: the mean of their points in a plane around the first of them.
  ///
  /// Returns nil for none.
  public static func centroid(of positions: [Position], geodesic: Geodesic) -> Position? {
    guard let first = positions.first else { return nil }
    let plane = LocalPlane(center: first, geodesic: geodesic)
    var east = 0.0
    var north = 0.0
    for position in positions {
      let point = plane.project(position)
      east += point.east
      north += point.north
    }
    let count = Double(positions.count)
    return plane.unproject(Point(east: east / count, north: north / count))
  }
}
