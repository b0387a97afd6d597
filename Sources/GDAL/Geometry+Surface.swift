import CGDAL

extension Geometry {
  /// A geometry of GeoJSON text.
  ///
  /// - Throws: `GDALError` about the geometry if the text is none.
  public static func geoJSON(_ text: String, library: Library) throws(GDALError) -> Geometry {
    let (made, log) = library.gather { library.functions.OGR_G_CreateGeometryFromJson(text) }
    guard let made else { throw GDALError(.geometry, "", action: "read", log: log) }
    return Geometry(handle: made, library: library, owner: .itself)
  }

  /// A position that lies on the geometry, unlike the center of its box or its centroid (GEOS, point on surface).
  ///
  /// - Throws: `GDALError` about the geometry if GEOS cannot find one, as on an empty geometry.
  public func pointOnSurface() throws(GDALError) -> (x: Double, y: Double) {
    let (made, log) = library.gather { library.functions.OGR_G_PointOnSurface(handle) }
    guard let made else {
      throw GDALError(.geometry, "\(type)", action: "find a point on", log: log)
    }
    let point = Geometry(handle: made, library: library, owner: .itself)
    guard !point.isEmpty, let position = point.points.first else {
      throw GDALError(.geometry, "\(type)", action: "find a point on", log: log, text: "it is empty")
    }
    return position
  }
}
