import CGDAL

/// What the coordinates of a layer mean. Always x before y, east before north, whatever the authority says.
public final class SpatialReference {
  let handle: OGRSpatialReferenceH
  let library: Library

  private init(owning handle: OGRSpatialReferenceH, library: Library) {
    self.handle = handle
    self.library = library
    library.functions.OSRSetAxisMappingStrategy(handle, OAMS_TRADITIONAL_GIS_ORDER)
  }

  /// A copy of a layer's.
  convenience init?(cloning handle: OGRSpatialReferenceH, library: Library) {
    guard let clone = library.functions.OSRClone(handle) else { return nil }
    self.init(owning: clone, library: library)
  }

  deinit { library.functions.OSRDestroySpatialReference(handle) }

  /// The reference of a number of EPSG's.
  ///
  /// - Throws: `GDALError` about the spatial reference if PROJ's database does not know it.
  public convenience init(epsg code: Int32, library: Library) throws(GDALError) {
    guard let handle = library.functions.OSRNewSpatialReference(nil) else {
      throw GDALError(.spatialReference, "EPSG:\(code)", action: "create")
    }
    self.init(owning: handle, library: library)
    let (result, log) = library.gather { library.functions.OSRImportFromEPSG(handle, code) }
    guard result == OGRERR_NONE, log.failure == nil else {
      throw GDALError(.spatialReference, "EPSG:\(code)", action: "find", log: log)
    }
  }

  /// Its name, for example `WGS 84`.
  public var name: String { library.functions.OSRGetName(handle).map { String(cString: $0) } ?? "" }

  /// Whether two mean the same.
  public func isSame(as other: SpatialReference) -> Bool {
    library.gather { library.functions.OSRIsSame(handle, other.handle) }.value != 0
  }
}

/// The way from one spatial reference to another.
public final class CoordinateTransformation {
  let handle: OGRCoordinateTransformationH
  private let library: Library

  /// A transformation.
  ///
  /// - Throws: `GDALError` about the spatial reference if PROJ knows no way.
  public init(from source: SpatialReference, to target: SpatialReference) throws(GDALError) {
    library = source.library
    let (made, log) = source.library.gather {
      source.library.functions.OCTNewCoordinateTransformation(source.handle, target.handle)
    }
    guard let made else {
      throw GDALError(.spatialReference, source.name, action: "transform from", log: log)
    }
    handle = made
  }

  deinit { library.functions.OCTDestroyCoordinateTransformation(handle) }
}
