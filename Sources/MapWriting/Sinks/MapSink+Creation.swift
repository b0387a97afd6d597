import GDAL

extension MapSink {
  /// The most bytes of a field's name in dBASE.
  private static let dBaseName = 10

  /// From this version of GDAL on a GeoJSON whose precision is set says so in a member of its own.
  private static let newerGeoJSON = 3_090_000

  /// Creates the staged files and their layers.
  ///
  /// - Parameters:
  ///   - paths: one path for each plan, or the one path of the file that holds them all.
  ///   - metadata: what is said about the whole map.
  func create(at paths: [String], title: String, metadata: [String: String]) throws(GDALError) {
    let driver = try Driver(named: format.driverName, library: library)
    switch format {
    case .geoJSON: try createGeoJSON(driver, path: paths[0], title: title, metadata: metadata)
    case .geoPackage: try createGeoPackage(driver, path: paths[0], metadata: metadata)
    // Its tables are made in a database that is there.
    case .postGIS: break
    // Its text is written without GDAL.
    case .geoJSONSequence: break
    case .kml, .kmz: try createKML(driver, path: paths[0], title: title, metadata: metadata)
    case .csv:
      for (index, path) in paths.enumerated() { try createCSV(driver, path: path, plan: plans[index]) }
    case .flatGeobuf:
      for (index, path) in paths.enumerated() { try createFlatGeobuf(driver, path: path, plan: plans[index]) }
    case .shapefile:
      for (index, path) in paths.enumerated() { try createShapefile(driver, path: path, plan: plans[index]) }
    }
  }

  /// One collection: its layer has the fields of all plans, and a feature sets those of its own.
  private func createGeoJSON(
    _ driver: Driver, path: String, title: String, metadata: [String: String]
  ) throws(GDALError) {
    var union: [FieldDefinition] = []
    let named = plans.count > 1 || plans.contains { $0.fields.contains { $0.name == "layer" } }
    if named { union.append(FieldDefinition("layer", .string)) }
    for field in plans.flatMap(\.fields) {
      let own = geoJSONField(field)
      if let index = union.firstIndex(where: { $0.name == own.name }) {
        if union[index].kind != own.kind {
          let numbers: Set<FieldKind> = [.integer, .integer64, .real]
          let kinds: Set = [union[index].kind, own.kind]
          union[index].kind =
            kinds.isSubset(of: numbers) ? (kinds.contains(.real) ? .real : .integer64) : .string
        }
        if union[index].subtype != own.subtype { union[index].subtype = .none }
      } else {
        union.append(own)
      }
    }
    if looks.contains(where: { $0 != nil }) {
      union += SimpleStyle.fields.filter { style in !union.contains { $0.name == style.name } }
    }
    roundsPositions = plans.allSatisfy(\.isPlain) && library.versionNumber < Self.newerGeoJSON
    var options = ["WRITE_BBOX": "YES"]
    options[roundsPositions ? "COORDINATE_PRECISION" : "RFC7946"] = roundsPositions ? "7" : "YES"
    if !metadata.isEmpty {
      options["NATIVE_DATA"] = GeoJSONMetadata.collection(metadata)
      options["NATIVE_MEDIA_TYPE"] = "application/vnd.geo+json"
    }
    let dataset = try driver.create(path, buffered: !path.hasPrefix("/vsi"))
    adopt(dataset)
    let layer = try dataset.createLayer(
      title, type: .unknown,
      reference: roundsPositions ? nil : SpatialReference(epsg: 4326, library: library), fields: union,
      options: options)
    for plan in plans {
      adopt(
        try Target(
          layer, key: named ? plan.name : "", fieldNames: plan.fields.map(\.name),
          kinds: plan.fields.map { field in union.first { $0.name == field.name }?.kind ?? .string },
          addsLayerName: named && !plan.fields.contains { $0.name == "layer" },
          layerField: plan.fields.firstIndex { $0.name == "layer" }))
    }
  }

  /// JSON has no dates: they are text of the form that everybody reads.
  private func geoJSONField(_ field: FieldDefinition) -> FieldDefinition {
    var field = field
    field.width = 0
    field.precision = 0
    switch field.kind {
    case .integer, .integer64, .real: break
    default: field.kind = .string
    }
    if field.subtype != .boolean && field.subtype != .json { field.subtype = .none }
    return field
  }

  private func createFlatGeobuf(_ driver: Driver, path: String, plan: LayerPlan) throws(GDALError) {
    let dataset = try driver.create(path)
    adopt(dataset)
    let fields = try renamed(plan, limit: 200, taken: []) { field in
      var field = field
      field.width = 0
      field.precision = 0
      switch field.kind {
      // It has moments, but no days.
      case .integer, .integer64, .real, .dateTime, .binary: break
      default:
        field.kind = .string
        field.subtype = .none
      }
      return field
    }
    let layer = try dataset.createLayer(
      plan.name.isEmpty ? "layer" : plan.name, type: plan.type, reference: plan.reference, fields: fields)
    adopt(try Target(layer, key: path, fieldNames: fields.map(\.name), kinds: fields.map(\.kind)))
  }

  private func createShapefile(_ driver: Driver, path: String, plan: LayerPlan) throws(GDALError) {
    let dataset = try driver.create(path, buffered: true)
    adopt(dataset)
    let fields = try renamed(plan, limit: Self.dBaseName, taken: []) { field in
      var field = field
      field.subtype = .none
      field.precision = 0
      field.width = 0
      switch field.kind {
      case .integer, .integer64, .real, .date: break
      default:
        field.kind = .string
        field.width = Int32(TextLimit.dBaseAtFirst)
      }
      return field
    }
    let layer = try dataset.createLayer(
      PathName(path).stem, type: plan.type, reference: plan.type == .none ? nil : plan.reference,
      fields: fields, options: ["ENCODING": "UTF-8"])
    let target = try Target(layer, key: path, fieldNames: fields.map(\.name), kinds: fields.map(\.kind))
    target.textWidths = fields.map { Int($0.width) }
    target.cutTexts = CutTexts(beside: path, library: library)
    adopt(target)
  }

  /// The plan's fields with the types and names that the format can keep.
  func renamed(
    _ plan: LayerPlan, limit: Int, taken: Set<String>, _ adapt: (FieldDefinition) -> FieldDefinition
  ) throws(GDALError) -> [FieldDefinition] {
    var names = UniqueNames(limit: limit, taken: taken)
    return plan.fields.map { field in
      var adapted = adapt(field)
      adapted.name = names.name(for: field.name)
      if adapted.name != field.name {
        warn("layer \(plan.name): field \(field.name) is written as \(adapted.name)")
      }
      return adapted
    }
  }
}
