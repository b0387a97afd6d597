import GDAL

extension MapSink {
  /// One table a layer, all in one transaction at a time.
  func createGeoPackage(_ driver: Driver, path: String, metadata: [String: String]) throws(GDALError) {
    let dataset = try driver.create(path)
    adopt(dataset)
    if !metadata.isEmpty { try dataset.setMetadata(metadata) }
    try dataset.startTransaction()
    var tables = UniqueNames(limit: 200)
    for plan in plans {
      var wanted = plan.name.isEmpty ? "layer" : plan.name
      for reserved in ["gpkg_", "sqlite_", "rtree_"] where wanted.lowercased().hasPrefix(reserved) {
        wanted = "layer_" + wanted
      }
      // GDAL refuses a table whose name begins with one of these.
      if let first = wanted.first, "`~!@#$%^&*()+-={}|[]\\:\";'<>?,./".contains(first) {
        wanted = "layer_" + wanted
      }
      try createTable(tables.name(for: wanted), of: plan, in: dataset)
    }
  }

  /// The tables in a database, in a transaction that ends with the whole map.
  ///
  /// - Parameter description: what is noted with each table.
  func createPostGIS(_ dataset: Dataset, description: String) throws(GDALError) {
    adopt(dataset)
    try dataset.startTransaction()
    var tables = UniqueNames(limit: TextLimit.postgreSQL)
    for plan in plans {
      // A dot would name a schema.
      let wanted = plan.name.replacing(".", with: "_")
      try createTable(
        tables.name(for: wanted.isEmpty ? "layer" : wanted), of: plan, in: dataset,
        options: [
          "LAUNDER": "NO", "PRECISION": "NO", "OVERWRITE": "YES", "EXTRACT_SCHEMA_FROM_LAYER_NAME": "NO",
          "DESCRIPTION": description,
        ])
    }
  }

  private func createTable(
    _ table: String, of plan: LayerPlan, in dataset: Dataset, options extra: [String: String] = [:]
  ) throws(GDALError) {
    if table != plan.name { warn("layer \(plan.name): written as the table \(table)") }
    let taken = Set(plan.fields.map { $0.name.lowercased() })
    let identifier = ["fid", "ogc_fid", "frontline_fid"].first { !taken.contains($0) } ?? "fid"
    let column = ["geom", "geometry", "frontline_geom"].first { !taken.contains($0) } ?? "geom"
    let limit = format == .postGIS ? TextLimit.postgreSQL : 200
    let fields = try renamed(plan, limit: limit, taken: [identifier, column]) { field in
      var field = field
      field.width = 0
      field.precision = 0
      switch field.kind {
      case .integerList, .integer64List, .realList, .stringList:
        field.kind = .string
        field.subtype = .json
      case .time: field.kind = .string
      default: break
      }
      if format == .postGIS { field.subtype = field.subtype == .boolean ? .boolean : .none }
      return field
    }
    var options = extra
    options["FID"] = identifier
    if plan.type != .none {
      options["GEOMETRY_NAME"] = column
      options["SPATIAL_INDEX"] = format == .postGIS ? "GIST" : "YES"
    }
    let layer = try dataset.createLayer(
      table, type: plan.type, reference: plan.reference, fields: fields, options: options)
    // GDAL makes a table at its first feature, and an empty one at the end: counting makes it now, in its place.
    _ = layer.featureCount
    let target = try Target(layer, key: table, fieldNames: fields.map(\.name), kinds: fields.map(\.kind))
    target.geometryColumn = column
    adopt(target)
  }
}
