import CGEOS

/// Lines in a plane as GEOS cuts them: their common points, the faces that they enclose.
///
/// Sources: the noding with snap rounding to a grid is that of J. Hobby, "Practical segment intersection with finite
/// precision output" (1999), the Voronoi diagram S. Fortune's by way of Delaunay triangles, both as GEOS has them.
public enum PlanarFaces {
  /// The distance to which all corners are rounded, in metres: two faces have the same corners where they meet.
  public static let grid = 0.01

  /// A face: its rings, the outer one first, and a point inside.
  public struct Face: Sendable {
    /// The rings, closed, the outer one first.
    public var rings: [[LocalPlane.Point]]
    /// A point inside.
    public var inside: LocalPlane.Point
  }

  /// The faces that lines enclose.
  ///
  /// - Throws: `PlanarError` if GEOS is missing or fails.
  public static func faces(of lines: [[LocalPlane.Point]]) throws(PlanarError) -> [Face] {
    guard !lines.isEmpty else { return [] }
    let geos = try GEOSLibrary()
    let functions = geos.functions
    let all = try PlanarGeometry.lines(lines, geos)
    let noded = try PlanarGeometry(
      functions.GEOSUnaryUnionPrec_r(geos.context, all.handle, grid), geos, "union of lines")
    var input: [OpaquePointer?] = [noded.handle]
    let polygons = try PlanarGeometry(
      functions.GEOSPolygonize_r(geos.context, &input, 1), geos, "polygons of lines")
    var faces: [Face] = []
    for rings in try polygons.polygons() {
      let polygon = try PlanarGeometry.polygon(rings, geos)
      let inside = try PlanarGeometry(
        functions.GEOSPointOnSurface_r(geos.context, polygon.handle), geos, "point in a polygon")
      guard let point = try geos.points(of: inside.handle).first else { continue }
      faces.append(Face(rings: rings, inside: point))
    }
    return faces
  }

  /// The outline of all that lies within a distance of some points.
  ///
  /// - Throws: `PlanarError` if GEOS is missing or fails.
  public static func outline(of points: [LocalPlane.Point], within metres: Double) throws(PlanarError)
    -> [[LocalPlane.Point]]
  {
    guard !points.isEmpty else { return [] }
    let geos = try GEOSLibrary()
    let all = try PlanarGeometry.points(points, geos)
    let area = try PlanarGeometry(
      geos.functions.GEOSBuffer_r(geos.context, all.handle, metres, quadrantSegments), geos, "buffer")
    return try area.paths()
  }

  /// A quarter of a circle is drawn with so many segments.
  private static let quadrantSegments: Int32 = 16

  /// The lines between the Voronoi cells of some points, out to a polygon's box at least.
  ///
  /// - Throws: `PlanarError` if GEOS is missing or fails.
  public static func voronoiEdges(of points: [LocalPlane.Point], around rings: [[LocalPlane.Point]])
    throws(PlanarError) -> [[LocalPlane.Point]]
  {
    guard points.count > 1 else { return [] }
    let geos = try GEOSLibrary()
    let sites = try PlanarGeometry.points(points, geos)
    let region = try PlanarGeometry.polygon(rings, geos)
    let edges = try PlanarGeometry(
      geos.functions.GEOSVoronoiDiagram_r(geos.context, sites.handle, region.handle, 0, 1), geos,
      "Voronoi diagram")
    return try edges.paths()
  }

  /// The parts of lines that lie in a polygon.
  ///
  /// - Throws: `PlanarError` if GEOS is missing or fails.
  public static func clipped(_ lines: [[LocalPlane.Point]], to rings: [[LocalPlane.Point]])
    throws(PlanarError) -> [[LocalPlane.Point]]
  {
    let geos = try GEOSLibrary()
    let all = try PlanarGeometry.lines(lines, geos)
    let region = try PlanarGeometry.polygon(rings, geos)
    let inside = try PlanarGeometry(
      geos.functions.GEOSIntersection_r(geos.context, all.handle, region.handle), geos, "part of lines")
    return try inside.paths()
  }
}
