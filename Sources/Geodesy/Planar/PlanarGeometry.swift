import CGEOS

/// A geometry of GEOS, destroyed with its last reference: for one piece of work, in one task.
final class PlanarGeometry {
  let geos: GEOSLibrary
  let handle: OpaquePointer
  private var isOwner = true

  init(_ handle: OpaquePointer?, _ geos: GEOSLibrary, _ what: String) throws(PlanarError) {
    guard let handle else { throw .geometry("GEOS makes no \(what)") }
    self.handle = handle
    self.geos = geos
  }

  deinit {
    if isOwner { geos.functions.GEOSGeom_destroy_r(geos.context, handle) }
  }

  /// A line through at least two points.
  static func line(_ points: [LocalPlane.Point], _ geos: GEOSLibrary) throws(PlanarError) -> PlanarGeometry {
    let sequence = try geos.sequence(points)
    return try PlanarGeometry(
      geos.functions.GEOSGeom_createLineString_r(geos.context, sequence), geos,
      "line through \(points.count) points")
  }

  /// A point.
  static func point(_ point: LocalPlane.Point, _ geos: GEOSLibrary) throws(PlanarError) -> PlanarGeometry {
    let sequence = try geos.sequence([point])
    return try PlanarGeometry(
      geos.functions.GEOSGeom_createPoint_r(geos.context, sequence), geos, "point")
  }

  /// A collection of lines; what has no two points is left out.
  static func lines(_ lines: [[LocalPlane.Point]], _ geos: GEOSLibrary) throws(PlanarError) -> PlanarGeometry
  {
    var parts: [PlanarGeometry] = []
    for points in lines where points.count >= 2 { parts.append(try line(points, geos)) }
    return try collection(parts, type: 5, geos, "lines")
  }

  /// A collection of points.
  static func points(_ points: [LocalPlane.Point], _ geos: GEOSLibrary) throws(PlanarError) -> PlanarGeometry
  {
    var parts: [PlanarGeometry] = []
    for one in points { parts.append(try point(one, geos)) }
    return try collection(parts, type: 4, geos, "points")
  }

  /// A polygon of closed rings, the outer one first.
  static func polygon(_ rings: [[LocalPlane.Point]], _ geos: GEOSLibrary) throws(PlanarError)
    -> PlanarGeometry
  {
    var parts: [OpaquePointer?] = []
    for ring in rings {
      let sequence = try geos.sequence(ring)
      parts.append(geos.functions.GEOSGeom_createLinearRing_r(geos.context, sequence))
    }
    guard let outer = parts.first ?? nil else { throw .geometry("a polygon without a ring") }
    var holes = Array(parts.dropFirst())
    let count = UInt32(holes.count)
    return try PlanarGeometry(
      geos.functions.GEOSGeom_createPolygon_r(geos.context, outer, &holes, count), geos, "polygon")
  }

  private static func collection(
    _ parts: [PlanarGeometry], type: Int32, _ geos: GEOSLibrary, _ what: String
  ) throws(PlanarError) -> PlanarGeometry {
    var handles = parts.map { OpaquePointer?.some($0.surrender()) }
    let count = UInt32(handles.count)
    return try PlanarGeometry(
      geos.functions.GEOSGeom_createCollection_r(geos.context, type, &handles, count), geos, what)
  }

  /// Its handle, whose owner it is no longer.
  private func surrender() -> OpaquePointer {
    isOwner = false
    return handle
  }

  /// The lines of a geometry of lines, or the rings of its polygons.
  func paths() throws(PlanarError) -> [[LocalPlane.Point]] {
    var found: [[LocalPlane.Point]] = []
    try Self.collect(handle, geos, &found)
    return found
  }

  /// The polygons of a geometry, each as its rings, the outer one first.
  func polygons() throws(PlanarError) -> [[[LocalPlane.Point]]] {
    var found: [[[LocalPlane.Point]]] = []
    let functions = geos.functions
    for index in 0..<functions.GEOSGetNumGeometries_r(geos.context, handle) {
      guard let part = functions.GEOSGetGeometryN_r(geos.context, handle, index),
        functions.GEOSGeomTypeId_r(geos.context, part) == 3
      else { continue }
      var rings: [[LocalPlane.Point]] = []
      try Self.collect(part, geos, &rings)
      found.append(rings)
    }
    return found
  }

  private static func collect(
    _ part: OpaquePointer, _ geos: GEOSLibrary, _ found: inout [[LocalPlane.Point]]
  ) throws(PlanarError) {
    let functions = geos.functions
    switch functions.GEOSGeomTypeId_r(geos.context, part) {
    case 0: return
    case 1, 2: found.append(try geos.points(of: part))
    case 3:
      if let ring = functions.GEOSGetExteriorRing_r(geos.context, part) {
        found.append(try geos.points(of: ring))
      }
      for index in 0..<max(0, functions.GEOSGetNumInteriorRings_r(geos.context, part)) {
        if let ring = functions.GEOSGetInteriorRingN_r(geos.context, part, index) {
          found.append(try geos.points(of: ring))
        }
      }
    default:
      for index in 0..<functions.GEOSGetNumGeometries_r(geos.context, part) {
        if let inner = functions.GEOSGetGeometryN_r(geos.context, part, index) {
          try collect(inner, geos, &found)
        }
      }
    }
  }
}
