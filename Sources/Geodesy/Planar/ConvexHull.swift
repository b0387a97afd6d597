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
    let line = try PlanarGeometry.line(points, geos)
    let hull = try PlanarGeometry(
      functions.GEOSConvexHull_r(geos.context, line.handle), geos, "convex hull")
    let polygonType: Int32 = 3
    guard functions.GEOSGeomTypeId_r(geos.context, hull.handle) == polygonType,
      let ring = functions.GEOSGetExteriorRing_r(geos.context, hull.handle)
    else { return nil }
    return counterclockwise(try geos.points(of: ring))
  }

  /// GEOS gives hulls clockwise; RFC 7946 asks for the other way.
  private static func counterclockwise(_ ring: [LocalPlane.Point]) -> [LocalPlane.Point] {
    LocalPlane.area(of: ring) < 0 ? ring.reversed() : ring
  }
}
