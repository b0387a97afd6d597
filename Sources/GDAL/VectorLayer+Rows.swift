import CGDAL

extension VectorLayer {
  /// Writes a feature at one go: all its fields, its geometry and its looks.
  ///
  /// - Parameters:
  ///   - contents: a content for each of the layer's fields, in their order, or none at all; what is unset is left out.
  ///   - geometry: of a type that the layer takes.
  ///   - style: in OGR's style language.
  ///   - copied: fields that are taken from another feature.
  /// - Returns: what GDAL warned of.
  /// - Throws: `GDALError` about the feature, or about the field whose text cannot be kept.
  @discardableResult
  public func append(
    _ contents: [FieldContent], geometry: Geometry?, style: String? = nil, copied: CopiedFields? = nil
  ) throws(GDALError) -> [String] {
    let feature = try makeFeature()
    let functions = dataset.library.functions
    for (index, content) in contents.enumerated() {
      // C ends a text at its first null character: everything after it would be lost in silence.
      guard case .text(let text) = content, text.holdsNullCharacter else { continue }
      throw GDALError(
        .field, "\(fields[index].name) of layer \(name)", action: "set", path: dataset.path,
        text: "the text holds a null character")
    }
    let result = dataset.library.gather(into: log) { () -> OGRErr in
      for (index, content) in contents.enumerated() { feature.put(content, at: Int32(index)) }
      copied?.put(into: feature)
      if let style { functions.OGR_F_SetStyleString(feature.handle, style) }
      guard let geometry else { return functions.OGR_L_CreateFeature(handle, feature.handle) }
      return geometry.lend(to: feature) { functions.OGR_L_CreateFeature(handle, feature.handle) }
    }
    guard result == OGRERR_NONE, log.failure == nil else {
      throw GDALError(
        .feature, "of layer \(name)", action: "write", path: dataset.path, log: log,
        text: log.reports.isEmpty ? "OGR error \(result)" : nil)
    }
    return log.reports.isEmpty ? [] : log.warnings
  }

  /// Makes room for longer texts in a field, where a format keeps all its texts in fields of one width.
  ///
  /// - Parameter width: bytes.
  /// - Throws: `GDALError` about the field.
  public func widen(fieldAt position: Int, to width: Int) throws(GDALError) {
    let functions = dataset.library.functions
    let field = fields[position]
    let kind = OGRFieldType(rawValue: .init(field.kind.rawValue))
    guard let changed = functions.OGR_Fld_Create(field.name, kind) else {
      throw GDALError(.field, field.name, action: "widen", path: dataset.path)
    }
    defer { functions.OGR_Fld_Destroy(changed) }
    functions.OGR_Fld_SetWidth(changed, Int32(width))
    let (result, log) = dataset.library.gather {
      functions.OGR_L_AlterFieldDefn(handle, Int32(position), changed, ALTER_WIDTH_PRECISION_FLAG)
    }
    guard result == OGRERR_NONE, log.failure == nil else {
      throw GDALError(
        .field, "\(field.name) of layer \(name)", action: "widen", path: dataset.path, log: log)
    }
  }
}
