import GDAL
import MapLayers

/// Takes the features of planned layers and writes them into staged files of one format.
final class MapSink: FeatureSink {
  let format: MapFormat
  let plans: [LayerPlan]
  let library: Library
  /// Everything that was created, to be closed in this order.
  private(set) var datasets: [Dataset] = []
  private(set) var targets: [Target] = []
  private(set) var warnings = WarningList()
  /// What has been written, to be compared with what reads back.
  private(set) var tally = LayerTally()
  private var sinceCommit = 0
  /// For each plan how its features look, nil where nobody said so.
  private(set) var looks: [LayerLooks?]
  /// Where the heads of arrows go, in formats whose lines have none.
  private var heads: ArrowHeads?

  /// Where the features of one plan go.
  struct Target {
    let layer: VectorLayer
    /// The name under which they are counted when they are read back.
    let key: String
    /// The names of the plan's fields in the format.
    let fieldNames: [String]
    /// Their types in the format.
    let kinds: [FieldKind]
    /// Whether the field `layer`, which the plan lacks, has to be filled in.
    let addsLayerName: Bool
    /// Where the plan has the field `layer`.
    let layerField: Int?
    /// Fields of the format that repeat a field of the plan as a moment, where it is one.
    var moments: [(source: Int, field: String)] = []
    /// The column of geometries, in a format that names it.
    var geometryColumn = ""
    /// The fields that take the place of a point's geometry.
    var position: (longitude: String, latitude: String)?
  }

  /// A commit costs time, and a transaction memory.
  private static let featuresPerTransaction = 65_536

  init(format: MapFormat, plans: [LayerPlan], style: MapStyle?, library: Library) {
    self.format = format
    self.plans = plans
    self.library = library
    looks = plans.map { LayerLooks($0, style: style) }
  }

  func adopt(_ dataset: Dataset) { datasets.append(dataset) }
  func adopt(_ target: Target) {
    targets.append(target)
    tally.expect(target.key)
  }
  func adopt(_ heads: ArrowHeads) {
    self.heads = heads
    tally.expect(ArrowHeads.name)
  }
  func warn(_ warning: String) { warnings.add(warning) }

  /// Writes a feature of the plan at an index; the contents are in the order of the plan's fields.
  func append(_ geometry: Geometry?, _ contents: [FieldContent], to plan: Int) throws(MapWritingError) {
    let target = targets[plan]
    let number = tally.count(plans[plan].name) + 1
    do {
      let feature = try target.layer.makeFeature()
      if let geometry {
        let expected = plans[plan].type
        guard expected.accepts(geometry.type) else {
          throw MapWritingError.unfit(
            layer: plans[plan].name, feature: number,
            reason: "a \(geometry.type) does not fit a layer of type \(expected)")
        }
        if let position = target.position {
          if let point = geometry.points.first {
            try feature.set(position.longitude, to: .real(point.x))
            try feature.set(position.latitude, to: .real(point.y))
          }
        } else {
          try feature.setGeometry(geometry)
        }
      }
      if geometry == nil, !format.keepsTables {
        throw MapWritingError.unfit(
          layer: plans[plan].name, feature: number,
          reason: "it has no geometry, which \(format.name) cannot hold; use GeoPackage or GeoJSON")
      }
      var key = target.key
      if target.addsLayerName {
        try feature.set("layer", to: .text(plans[plan].name))
      }
      for (index, content) in contents.enumerated() where content != .unset {
        let fitted = try fit(
          content, target.kinds[index], field: target.fieldNames[index], plan: plan, number)
        for warning in try feature.set(target.fieldNames[index], to: fitted) { warn(warning) }
        if format == .geoJSON, index == target.layerField, case .text(let name) = fitted { key = name }
      }
      if format == .geoJSON, let field = target.layerField, !contents[field].isPresent {
        try feature.set("layer", to: .text(plans[plan].name))
      }
      for moment in target.moments {
        if let time = contents[moment.source].converted(to: .dateTime), time.isPresent {
          try feature.set(moment.field, to: time)
        }
      }
      try dress(feature, geometry, contents, plan: plan)
      for warning in try target.layer.append(feature) { warn(warning) }
      tally.add(GeometryFamily(of: geometry), layer: plans[plan].name, key: key)
      sinceCommit += 1
      if sinceCommit >= Self.featuresPerTransaction { try commit() }
    } catch let error as MapWritingError {
      throw error
    } catch let error as GDALError {
      throw failure(error, layer: plans[plan].name, feature: number)
    } catch {
      throw .inputOutput(path: "", reason: "\(error)")
    }
  }

  /// Flushes and closes everything: what cannot be written shows here at the latest.
  ///
  /// - Parameter files: the staged files, one for each plan or one for all.
  func finish(_ files: [String]) throws(MapWritingError) {
    do throws(GDALError) {
      try writeStyles()
      for dataset in datasets {
        try dataset.commitTransaction()
        try dataset.close()
      }
    } catch {
      throw .inputOutput(path: "", reason: error.description)
    }
    if format == .shapefile { try writeStyleFiles(beside: files) }
  }

  /// Gives a feature its looks, in the formats that keep them with the feature.
  private func dress(
    _ feature: FeatureRecord, _ geometry: Geometry?, _ contents: [FieldContent], plan: Int
  ) throws(GDALError) {
    guard let style = looks[plan]?.style(of: contents) else { return }
    switch format {
    case .geoJSON:
      let own = targets[plan].fieldNames
      for member in SimpleStyle.members(style) where !own.contains(member.name) {
        try feature.set(member.name, to: member.content)
      }
    case .kml, .kmz:
      feature.setStyle(OGRStyle.text(style))
      guard style.hasArrow, let geometry, let heads else { return }
      try heads.append(on: geometry, contents, style)
      tally.addMark(.polygon, key: ArrowHeads.name)
    case .geoJSONSequence, .shapefile, .geoPackage, .flatGeobuf, .csv, .postGIS: break
    }
  }

  private func commit() throws(GDALError) {
    sinceCommit = 0
    // A database that others read shows the whole map or nothing of it.
    if format == .postGIS { return }
    for dataset in datasets {
      try dataset.commitTransaction()
      if format == .geoPackage { try dataset.startTransaction() }
    }
  }

  private func failure(_ error: GDALError, layer: String, feature: Int) -> MapWritingError {
    switch error.noun {
    case .geometry, .field: .unfit(layer: layer, feature: feature, reason: error.text)
    default: .inputOutput(path: "", reason: error.description)
    }
  }

  /// A content as the field's type in the format can keep it.
  private func fit(
    _ content: FieldContent, _ kind: FieldKind, field: String, plan: Int, _ number: Int
  ) throws(MapWritingError) -> FieldContent {
    guard var fitted = content.converted(to: kind) else {
      // Types are chosen so that everything fits; the content then says so itself.
      return content
    }
    // dBASE keeps eighteen digits; one more would come back as a rounded number.
    if format == .shapefile, case .integer(let value) = fitted, value.magnitude > 99_999_999_999_999_999 {
      throw .unfit(
        layer: plans[plan].name, feature: number,
        reason: "field \(field): \(value) has too many digits for a shapefile; use GeoJSON or GeoPackage")
    }
    if case .text(let text) = fitted {
      var kept = text
      if kept.utf8.contains(0) {
        kept = String(String.UnicodeScalarView(kept.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
        warn("layer \(plans[plan].name): field \(field): a null character was replaced")
      }
      if format.isKML {
        kept = KMLText.writable(kept)
        if kept != text {
          warn(
            "layer \(plans[plan].name): field \(field): characters that XML cannot hold were replaced; "
              + "GeoJSON and GeoPackage keep them")
        }
      }
      if format == .shapefile, kept.utf8.count > TextLimit.dBase {
        kept = TextLimit.cut(kept, to: TextLimit.dBase)
        warnings.count(
          "layer \(plans[plan].name): field \(field): texts over \(TextLimit.dBase) bytes were cut, "
            + "which is all that a shapefile keeps; GeoJSON and GeoPackage keep them whole")
      }
      fitted = .text(kept)
    }
    return fitted
  }
}
