import CGEOS

/// A line or a polygon in a plane, held by GEOS: for one piece of work, in one task.
public final class PlanarShape {
  private let geos: GEOSLibrary
  private let geometry: OpaquePointer

  private init(geos: GEOSLibrary, geometry: OpaquePointer) {
    self.geos = geos
    self.geometry = geometry
  }

  deinit {
    geos.functions.GEOSGeom_destroy_r(geos.context, geometry)
  }

  /// A line through at least two points.
  ///
  /// - Throws: `PlanarError` if GEOS is missing or refuses the points.
  public static func line(_ points: [LocalPlane.Point]) throws(PlanarError) -> PlanarShape {
    let geos = try GEOSLibrary()
    let sequence = try geos.sequence(points)
    guard let line = geos.functions.GEOSGeom_createLineString_r(geos.context, sequence) else {
      throw .geometry("no line through \(points.count) points")
    }
    return PlanarShape(geos: geos, geometry: line)
  }

  /// A polygon of a closed outer ring; holes are not kept.
  ///
  /// - Throws: `PlanarError` if GEOS is missing or the ring is open or too short.
  public static func polygon(_ ring: [LocalPlane.Point]) throws(PlanarError) -> PlanarShape {
    guard ring.count >= 4, ring.first == ring.last else {
      throw .geometry("a ring of \(ring.count) points that is open or too short")
    }
    let geos = try GEOSLibrary()
    let sequence = try geos.sequence(ring)
    guard let outer = geos.functions.GEOSGeom_createLinearRing_r(geos.context, sequence),
      let polygon = geos.functions.GEOSGeom_createPolygon_r(geos.context, outer, nil, 0)
    else { throw .geometry("no polygon of \(ring.count) points") }
    return PlanarShape(geos: geos, geometry: polygon)
  }

  /// The distance to a point in metres; 0 inside a polygon.
  ///
  /// - Throws: `PlanarError` if GEOS fails.
  public func distance(to point: LocalPlane.Point) throws(PlanarError) -> Double {
    let functions = geos.functions
    let sequence = try geos.sequence([point])
    guard let other = functions.GEOSGeom_createPoint_r(geos.context, sequence) else {
      throw .geometry("no point")
    }
    defer { functions.GEOSGeom_destroy_r(geos.context, other) }
    var distance = 0.0
    guard functions.GEOSDistance_r(geos.context, geometry, other, &distance) != 0 else {
      throw .geometry("no distance")
    }
    return distance
  }
}
