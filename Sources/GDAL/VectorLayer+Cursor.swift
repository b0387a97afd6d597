import CGDAL

extension VectorLayer {
  /// Begins at the first feature again.
  public func rewind() { dataset.library.functions.OGR_L_ResetReading(handle) }

  /// The next feature, nil after the last one.
  ///
  /// - Throws: `GDALError` about the feature that cannot be read.
  public func next() throws(GDALError) -> FeatureRecord? {
    let library = dataset.library
    let (next, log) = library.gather { library.functions.OGR_L_GetNextFeature(handle) }
    if log.failure != nil {
      if let next { library.functions.OGR_F_Destroy(next) }
      throw GDALError(.feature, "of layer \(name)", action: "read", path: dataset.path, log: log)
    }
    return next.map { FeatureRecord(handle: $0, layer: self) }
  }
}
