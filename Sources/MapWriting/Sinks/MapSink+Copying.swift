import GDAL

extension MapSink {
  /// Writes a feature of an input as one of the plan at an index.
  ///
  /// Most fields of most inputs are what the output wants: GDAL copies them, which takes half the time.
  func append(
    _ geometry: Geometry?, of feature: FeatureRecord, _ fields: SourceFields, to plan: Int
  ) throws(MapWritingError) {
    let straight = straightFields(fields, plan: plan)
    let copied = CopiedFields(straight.copies, of: feature)
    guard !straight.copies.isEmpty, try takes(copied, plan: plan) else {
      return try append(geometry, fields.contents(of: feature), to: plan)
    }
    var contents = straight.blank
    for index in straight.others { contents[index] = fields.content(of: feature, at: index) }
    try append(geometry, contents, copied: copied, to: plan)
  }

  /// The fields that go as they are: what is said of them here holds for every feature.
  func findStraightFields(_ fields: SourceFields, plan: Int) -> StraightFields {
    let target = targets[plan]
    let mayCopy: Bool
    switch format {
    case .geoJSON, .shapefile, .geoPackage, .flatGeobuf: mayCopy = !fields.leavesOutNulls && !isDressed(plan)
    // What is in them is XML, or depends on columns, or comes from a server in its own words.
    case .kml, .kmz, .csv, .geoJSONSequence, .postGIS: mayCopy = false
    }
    return StraightFields(
      fields.origins.enumerated().map { index, origin in
        guard mayCopy, index != target.layerField, let origin, origin.kind == target.kinds[index],
          !origin.kind.isList, origin.kind != .time
        else { return nil }
        return FieldCopy(source: origin.index, target: target.indices[index], kind: origin.kind)
      })
  }

  /// Whether these fields of a feature can be kept just as they are; where a longer column is all that it takes, there is
  /// one afterwards.
  private func takes(_ copied: CopiedFields, plan: Int) throws(MapWritingError) -> Bool {
    for field in copied.fields {
      switch field.kind {
      case .string:
        guard let length = copied.textLength(field) else { return false }
        guard format == .shapefile else { continue }
        if length > TextLimit.dBase { return false }
        try makeRoom(for: length, at: field.target, plan: plan)
      case .integer64 where format == .shapefile:
        if !TextLimit.dBaseIntegers.contains(copied.integer(field)) { return false }
      default: continue
      }
    }
    return true
  }
}
