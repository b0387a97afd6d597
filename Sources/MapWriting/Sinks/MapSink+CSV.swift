import GDAL

extension MapSink {
  /// One layer: points as two columns of degrees, other geometries as well-known text, dates as ISO 8601 writes them.
  func createCSV(_ driver: Driver, path: String, plan: LayerPlan) throws(GDALError) {
    let dataset = try driver.create(path)
    adopt(dataset)
    let names = Set(plan.fields.map { $0.name.lowercased() })
    var position: (longitude: String, latitude: String)?
    if plan.type.flat == .point {
      position = CSVColumns.positions.first { !names.contains($0.longitude) && !names.contains($0.latitude) }
    }
    let isText = plan.type.flat != .none && position == nil
    var columns = position.map { [$0.longitude, $0.latitude].map { FieldDefinition($0, .real) } } ?? []
    let fields = try renamed(plan, limit: 200, taken: isText ? [CSVColumns.geometry.lowercased()] : []) {
      field in
      var field = field
      field.width = 0
      field.precision = 0
      field.subtype = .none
      switch field.kind {
      case .integer, .integer64, .real: break
      default: field.kind = .string
      }
      return field
    }
    columns += fields
    // GDAL's default also quotes integers of 64 bits, which are not ambiguous.
    var options = ["STRING_QUOTING": "IF_NEEDED"]
    if isText {
      options["GEOMETRY"] = "AS_WKT"
      options["GEOMETRY_NAME"] = CSVColumns.geometry
    }
    let layer = try dataset.createLayer(
      PathName(path).stem, type: isText ? plan.type : .none, reference: nil, fields: columns, options: options
    )
    adopt(
      try Target(
        layer, key: path, fieldNames: fields.map(\.name), kinds: fields.map(\.kind), position: position))
  }
}
