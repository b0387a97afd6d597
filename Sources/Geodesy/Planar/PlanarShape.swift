/// A line or a polygon in a plane, held by GEOS: for one piece of work, in one task.
public final class PlanarShape {
  private let geometry: PlanarGeometry

  private init(_ geometry: PlanarGeometry) {
    self.geometry = geometry
  }

  /// A line through at least two points.
  ///
  /// - Throws: `PlanarError` if GEOS is missing or refuses the points.
  public static func line(_ points: [LocalPlane.Point]) throws(PlanarError) -> PlanarShape {
    PlanarShape(try PlanarGeometry.line(points, try GEOSLibrary()))
  }

  /// A polygon of a closed outer ring; holes are not kept.
  ///
  /// - Throws: `PlanarError` if GEOS is missing or the ring is open or too short.
  public static func polygon(_ ring: [LocalPlane.Point]) throws(PlanarError) -> PlanarShape {
    guard ring.count >= 4, ring.first == ring.last else {
      throw .geometry("a ring of \(ring.count) points that is open or too short")
    }
    return PlanarShape(try PlanarGeometry.polygon([ring], try GEOSLibrary()))
  }

  /// The distance to a point in metres; 0 inside a polygon.
  ///
  /// - Throws: `PlanarError` if GEOS fails.
  public func distance(to point: LocalPlane.Point) throws(PlanarError) -> Double {
    let geos = geometry.geos
    let other = try PlanarGeometry.point(point, geos)
    var distance = 0.0
    guard
      geos.functions.GEOSDistance_r(geos.context, geometry.handle, other.handle, &distance) != 0
    else {
      throw .geometry("no distance")
    }
    return distance
  }
}
