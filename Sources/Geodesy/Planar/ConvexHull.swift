import CGEOS

/// The convex hull of points in a plane, by GEOS.
public enum ConvexHull {
  /// The corners of the hull, counterclockwise, the first repeated at the end.
  ///
  /// - Returns: nil where the points lie on one line or are fewer than three.
  /// - Throws: `PlanarError` if GEOS is missing or fails.
  public static func ring(of points: [LocalPlane.Point]) throws(PlanarError) -> [LocalPlane.Point]? {
    guard points.count >= 3 else { return nil }
    let geos = try GEOSLibrary()
    let functions = geos.functions
    let sequence = try geos.sequence(points)
    guard let line = functions.GEOSGeom_createLineString_r(geos.context, sequence) else {
      throw .geometry("no line through \(points.count) points")
    }
    defer { functions.GEOSGeom_destroy_r(geos.context, line) }
    guard let hull = functions.GEOSConvexHull_r(geos.context, line) else { throw .geometry("no convex hull") }
    defer { functions.GEOSGeom_destroy_r(geos.context, hull) }
    let polygonType: Int32 = 3
    guard functions.GEOSGeomTypeId_r(geos.context, hull) == polygonType,
      let ring = functions.GEOSGetExteriorRing_r(geos.context, hull)
    else { return nil }
    return counterclockwise(try geos.points(of: ring))
  }

  /// GEOS gives hulls clockwise; RFC 7946 asks for the other way.
  private static func counterclockwise(_ ring: [LocalPlane.Point]) -> [LocalPlane.Point] {
    var doubleArea = 0.0
    for (a, b) in zip(ring, ring.dropFirst()) { doubleArea += a.east * b.north - b.east * a.north }
    return doubleArea < 0 ? ring.reversed() : ring
  }
}
