import CGDAL

extension Geometry {
  /// A copy that is cut in two where it crosses the 180th meridian, in degrees between -180 and 180, as RFC 7946 (section
  /// 3.1.9) asks; one that does not cross it stays as it is.
  ///
  /// It crosses where longitudes lie beyond 180 degrees, or where neighbors lie more than 350 degrees apart: the short way
  /// is meant then. GDAL's own writer of GeoJSON does the same (`OGRGeometryFactory`, `WRAPDATELINE`).
  ///
  /// - Throws: `GDALError` about the geometry if it cannot be cut.
  public func cutAtAntimeridian() throws(GDALError) -> Geometry {
    let (made, log) = library.gather {
      withCStringList(["WRAPDATELINE=YES"]) { options -> OGRGeometryH? in
        guard let cutter = library.functions.OGR_GeomTransformer_Create(nil, options) else { return nil }
        defer { library.functions.OGR_GeomTransformer_Destroy(cutter) }
        return library.functions.OGR_GeomTransformer_Transform(cutter, handle)
      }
    }
    guard let made else {
      throw GDALError(.geometry, "\(type)", action: "cut at the 180th meridian", log: log)
    }
    return Geometry(handle: made, library: library, owner: .itself)
  }
}
