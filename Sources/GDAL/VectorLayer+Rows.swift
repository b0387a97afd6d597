import CGDAL

extension VectorLayer {
  /// Writes a feature at one go: all its fields, its geometry and its looks.
  ///
  /// - Parameters:
  ///   - contents: a content for each of the layer's fields, in their order; what is unset is left out.
  ///   - geometry: of a type that the layer takes.
  ///   - style: in OGR's style language.
  /// - Returns: what GDAL warned of.
  /// - Throws: `GDALError` about the feature, or about the field whose text cannot be kept.
  @discardableResult
  public func append(
    _ contents: [FieldContent], geometry: Geometry?, style: String? = nil
  ) throws(GDALError) -> [String] {
    let feature = try makeFeature()
    let functions = dataset.library.functions
    for (index, content) in contents.enumerated() {
      // C ends a text at its first null character: everything after it would be lost in silence.
      guard case .text(let text) = content, text.utf8.contains(0) else { continue }
      throw GDALError(
        .field, "\(fields[index].name) of layer \(name)", action: "set", path: dataset.path,
        text: "the text holds a null character")
    }
    let (result, log) = dataset.library.gather { () -> OGRErr in
      for (index, content) in contents.enumerated() { feature.put(content, at: Int32(index)) }
      if let geometry {
        let set = functions.OGR_F_SetGeometry(feature.handle, geometry.handle)
        if set != OGRERR_NONE { return set }
      }
      if let style { functions.OGR_F_SetStyleString(feature.handle, style) }
      return functions.OGR_L_CreateFeature(handle, feature.handle)
    }
    guard result == OGRERR_NONE, log.failure == nil else {
      throw GDALError(
        .feature, "of layer \(name)", action: "write", path: dataset.path, log: log,
        text: log.reports.isEmpty ? "OGR error \(result)" : nil)
    }
    return log.warnings
  }
}
