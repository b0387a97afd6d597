import CGDAL

/// A layer of a dataset, which it keeps open.
public final class VectorLayer {
  let dataset: Dataset
  let handle: OGRLayerH
  private(set) var fieldsByName: [String: Int] = [:]
  /// What GDAL said while it read or wrote the last feature.
  let log = ErrorLog()

  init(handle: OGRLayerH, dataset: Dataset) {
    self.handle = handle
    self.dataset = dataset
  }

  private var library: Library { dataset.library }
  var definition: OGRFeatureDefnH? { library.functions.OGR_L_GetLayerDefn(handle) }

  /// The name.
  public var name: String {
    library.functions.OGR_L_GetName(handle).map { String(cString: $0) } ?? ""
  }

  /// The type of its geometries.
  public var geometryType: GeometryType {
    GeometryType(raw: library.functions.OGR_L_GetGeomType(handle))
  }

  /// The spatial reference, nil where none is named.
  public var reference: SpatialReference? {
    library.functions.OGR_L_GetSpatialRef(handle).flatMap { SpatialReference(cloning: $0, library: library) }
  }

  /// The fields, in order.
  public var fields: [FieldDefinition] {
    guard let definition else { return [] }
    let functions = library.functions
    return (0..<functions.OGR_FD_GetFieldCount(definition)).compactMap { index in
      guard let field = functions.OGR_FD_GetFieldDefn(definition, index) else { return nil }
      return FieldDefinition(
        functions.OGR_Fld_GetNameRef(field).map { String(cString: $0) } ?? "",
        FieldKind(rawValue: functions.OGR_Fld_GetType(field).rawValue) ?? .string,
        subtype: FieldSubtype(rawValue: functions.OGR_Fld_GetSubType(field).rawValue) ?? .none,
        width: functions.OGR_Fld_GetWidth(field), precision: functions.OGR_Fld_GetPrecision(field))
    }
  }

  /// How many features there are, counted if need be.
  public var featureCount: Int {
    library.gather { Int(library.functions.OGR_L_GetFeatureCount(handle, 1)) }.value
  }

  /// The names and values that the layer says about itself, in one of GDAL's domains.
  public func metadata(domain: String? = nil) -> [String: String] {
    pairs(library.functions.GDALGetMetadata(handle, domain))
  }

  /// The smallest box around all features where the file says it at its head; nil where they would have to be read.
  public var statedExtent: (minX: Double, minY: Double, maxX: Double, maxY: Double)? {
    var box = OGREnvelope()
    let result = library.gather { library.functions.OGR_L_GetExtent(handle, &box, 0) }.value
    guard result == OGRERR_NONE, box.MinX.isFinite, box.MinX <= box.MaxX else { return nil }
    return (box.MinX, box.MinY, box.MaxX, box.MaxY)
  }

  /// Calls for every feature, from the first on.
  ///
  /// - Returns: what GDAL warned of meanwhile.
  /// - Throws: `GDALError` about the feature that cannot be read, or as `GDALError` what the call throws.
  @discardableResult
  public func forEach<Failure: Error>(
    _ body: (FeatureRecord) throws(Failure) -> Void, onError: (GDALError) -> Failure
  ) throws(Failure) -> [String] {
    var warnings: [String] = []
    var read = 0
    library.functions.OGR_L_ResetReading(handle)
    while true {
      let next = library.gather(into: log) { library.functions.OGR_L_GetNextFeature(handle) }
      if !log.reports.isEmpty {
        warnings += log.warnings
        if log.failure != nil {
          if let next { library.functions.OGR_F_Destroy(next) }
          throw onError(
            GDALError(
              .feature, "after number \(read) of layer \(name)", action: "read", path: dataset.path, log: log)
          )
        }
      }
      guard let next else { return warnings }
      try body(FeatureRecord(handle: next, layer: self))
      read += 1
    }
  }

  /// The feature that the dataset knows by a number; nil where there is none.
  ///
  /// - Throws: `GDALError` about the feature where it cannot be read.
  public func feature(at identifier: Int) throws(GDALError) -> FeatureRecord? {
    let (found, log) = library.gather { library.functions.OGR_L_GetFeature(handle, GIntBig(identifier)) }
    guard log.failure == nil else {
      if let found { library.functions.OGR_F_Destroy(found) }
      throw GDALError(
        .feature, "\(identifier) of layer \(name)", action: "read", path: dataset.path, log: log)
    }
    return found.map { FeatureRecord(handle: $0, layer: self) }
  }

  /// A new, empty feature for this layer.
  ///
  /// - Throws: `GDALError` about the feature.
  public func makeFeature() throws(GDALError) -> FeatureRecord {
    guard let definition, let feature = library.functions.OGR_F_Create(definition) else {
      throw GDALError(.feature, "of layer \(name)", action: "create", path: dataset.path)
    }
    return FeatureRecord(handle: feature, layer: self)
  }

  /// Writes a feature.
  ///
  /// - Returns: what GDAL warned of.
  /// - Throws: `GDALError` about the feature.
  @discardableResult
  public func append(_ feature: FeatureRecord) throws(GDALError) -> [String] {
    let (result, log) = library.gather { library.functions.OGR_L_CreateFeature(handle, feature.handle) }
    guard result == OGRERR_NONE, log.failure == nil else {
      throw GDALError(
        .feature, "of layer \(name)", action: "write", path: dataset.path, log: log,
        text: log.reports.isEmpty ? "OGR error \(result)" : nil)
    }
    return log.warnings
  }

  /// Where a field stands, by the name it was created with.
  ///
  /// - Throws: `GDALError` about the field if there is none of this name.
  public func position(of field: String) throws(GDALError) -> Int {
    guard let index = index(of: field) else {
      throw GDALError(
        .field, "\(field) of layer \(name)", action: "find", path: dataset.path,
        text: "there is no such field")
    }
    return Int(index)
  }

  /// Where a field stands, by the name it was created with.
  func index(of field: String) -> Int32? {
    if fieldsByName.isEmpty {
      for (index, field) in fields.enumerated() { fieldsByName[field.name] = index }
    }
    return fieldsByName[field].map { Int32($0) }
  }

  func createField(_ field: FieldDefinition) throws(GDALError) {
    let functions = library.functions
    let kind = OGRFieldType(rawValue: .init(field.kind.rawValue))
    guard let created = functions.OGR_Fld_Create(field.name, kind) else {
      throw GDALError(.field, field.name, action: "create", path: dataset.path)
    }
    defer { functions.OGR_Fld_Destroy(created) }
    functions.OGR_Fld_SetSubType(created, OGRFieldSubType(rawValue: .init(field.subtype.rawValue)))
    functions.OGR_Fld_SetWidth(created, field.width)
    functions.OGR_Fld_SetPrecision(created, field.precision)
    let (result, log) = library.gather { functions.OGR_L_CreateField(handle, created, 0) }
    guard result == OGRERR_NONE, log.failure == nil else {
      throw GDALError(
        .field, "\(field.name) of layer \(name)", action: "create", path: dataset.path, log: log)
    }
    fieldsByName = [:]
    guard index(of: field.name) != nil else {
      throw GDALError(
        .field, "\(field.name) of layer \(name)", action: "create", path: dataset.path,
        text: log.warnings.first ?? "the format keeps it under another name")
    }
  }
}
