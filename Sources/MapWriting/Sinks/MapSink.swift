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
  /// How many features each plan has so far.
  private var written: [Int]
  /// Those that are found under their plan's own key.
  private var counts: FamilyCounts
  /// Those that are not, marks that are no features, and which keys there are.
  private var others = LayerTally()
  private var sinceCommit = 0
  /// For each plan how its features look, nil where nobody said so.
  private(set) var looks: [LayerLooks?]
  /// For each plan which fields of an input's features go as they are, once that is known.
  private var straight: [StraightFields?]
  /// Whether positions are rounded here to the decimals of a GeoJSON.
  var roundsPositions = false
  /// Where the heads of arrows go, in formats whose lines have none.
  private var heads: ArrowHeads?

  /// A commit costs time, and a transaction memory.
  private static let featuresPerTransaction = 65_536

  init(format: MapFormat, plans: [LayerPlan], style: MapStyle?, library: Library) {
    self.format = format
    self.plans = plans
    self.library = library
    looks = plans.map { LayerLooks($0, style: style) }
    straight = plans.map { _ in nil }
    written = plans.map { _ in 0 }
    counts = FamilyCounts(plans: plans.count)
  }

  var keepsDatesAsText: Bool { format == .geoJSON || format == .flatGeobuf }

  /// What has been written, to be compared with what reads back.
  var tally: LayerTally {
    var tally = others
    for (index, target) in targets.enumerated() {
      counts.add(plan: index, layer: plans[index].name, key: target.key, to: &tally)
    }
    return tally
  }

  func adopt(_ dataset: Dataset) { datasets.append(dataset) }
  func adopt(_ target: Target) {
    targets.append(target)
    others.expect(target.key)
  }
  func adopt(_ heads: ArrowHeads) {
    self.heads = heads
    others.expect(ArrowHeads.name)
  }
  func warn(_ warning: String) { warnings.add(warning) }

  /// Whether something is said about how the features of a plan look.
  func isDressed(_ plan: Int) -> Bool { looks[plan] != nil }

  func straightFields(_ fields: SourceFields, plan: Int) -> StraightFields {
    if let known = straight[plan] { return known }
    let found = findStraightFields(fields, plan: plan)
    straight[plan] = found
    return found
  }

  /// Sees to it that a text of so many bytes fits into a field of a shapefile's layer.
  func makeRoom(for length: Int, at field: Int, plan: Int) throws(MapWritingError) {
    guard length > targets[plan].textWidths[field] else { return }
    do throws(GDALError) {
      try targets[plan].layer.widen(fieldAt: field, to: TextLimit.dBase)
    } catch {
      throw .inputOutput(path: "", reason: error.description)
    }
    targets[plan].textWidths[field] = TextLimit.dBase
  }

  /// Writes a feature of the plan at an index; the contents are in the order of the plan's fields.
  func append(_ geometry: Geometry?, _ contents: [FieldContent], to plan: Int) throws(MapWritingError) {
    try append(geometry, contents, copied: nil, to: plan)
  }

  /// Writes a feature of which some fields are another one's.
  ///
  /// - Parameters:
  ///   - contents: for each of the plan's fields, or none at all where all are copied.
  ///   - copied: fields whose contents are unset here.
  func append(
    _ geometry: Geometry?, _ contents: [FieldContent], copied: CopiedFields?, to plan: Int
  ) throws(MapWritingError) {
    let target = targets[plan]
    let number = written[plan] + 1
    try check(geometry, plan: plan, number)
    if roundsPositions, let geometry { try round(geometry, plan: plan, number) }
    let isRow = target.isStraight
    var row = isRow || contents.isEmpty && target.addedLayerField == nil ? contents : target.blank
    var key: String?
    if let position = target.position, let point = geometry?.points.first {
      row[position.longitude] = .real(point.x)
      row[position.latitude] = .real(point.y)
    }
    if let field = target.addedLayerField { row[field] = .text(plans[plan].name) }
    for (index, content) in contents.enumerated() {
      if keeps(content, at: index, of: target) {
        if !isRow { row[target.indices[index]] = content }
        continue
      }
      let fitted = try fit(content, target.kinds[index], field: target.fieldNames[index], plan: plan, number)
      if format == .shapefile, case .text(let text) = fitted {
        try makeRoom(for: text.utf8.count, at: target.indices[index], plan: plan)
      }
      row[target.indices[index]] = fitted
      if format == .geoJSON, index == target.layerField, case .text(let name) = fitted, name != target.key {
        key = name
      }
    }
    if format == .geoJSON, let field = target.layerField {
      if case .text(let name) = row[target.indices[field]] {
        if name != target.key { key = name }
      } else {
        row[target.indices[field]] = .text(plans[plan].name)
      }
    }
    for moment in target.moments {
      if let time = contents[moment.source].converted(to: .dateTime), time.isPresent {
        row[moment.index] = time
      }
    }
    do throws(GDALError) {
      let style = try dress(&row, geometry, contents, plan: plan)
      let warnings = try target.layer.append(
        row, geometry: target.position == nil ? geometry : nil, style: style, copied: copied)
      for warning in warnings { warn(warning) }
      written[plan] = number
      let family = GeometryFamily(of: geometry)
      if let key {
        others.add(family, layer: plans[plan].name, key: key)
      } else {
        counts.add(family, plan: plan)
      }
      sinceCommit += 1
      if sinceCommit >= Self.featuresPerTransaction { try commit() }
    } catch {
      throw failure(error, layer: plans[plan].name, feature: number)
    }
  }

  /// Whether the format keeps a content as it is.
  private func keeps(_ content: FieldContent, at index: Int, of target: Target) -> Bool {
    switch (content, target.kinds[index]) {
    case (.unset, _), (.null, _), (.real, .real), (.date, .date), (.dateTime, .dateTime), (.binary, .binary):
      true
    case (.integer(let value), .integer), (.integer(let value), .integer64):
      format != .shapefile || TextLimit.dBaseIntegers.contains(value)
    case (.text(let text), .string):
      !format.isKML && !text.holdsNullCharacter
        && (format != .shapefile || text.utf8.count <= target.textWidths[target.indices[index]])
    default: false
    }
  }

  private func check(_ geometry: Geometry?, plan: Int, _ number: Int) throws(MapWritingError) {
    let expected = plans[plan].type
    if let geometry, !expected.accepts(geometry.type) {
      throw .unfit(
        layer: plans[plan].name, feature: number,
        reason: "a \(geometry.type) does not fit a layer of type \(expected)")
    }
    if geometry == nil, !format.keepsTables {
      throw .unfit(
        layer: plans[plan].name, feature: number,
        reason: "it has no geometry, which \(format.name) cannot hold; use GeoPackage or GeoJSON")
    }
  }

  private func round(_ geometry: Geometry, plan: Int, _ number: Int) throws(MapWritingError) {
    guard PlainGeometry.isPlain(geometry) else {
      throw .unfit(
        layer: plans[plan].name, feature: number,
        reason:
          "it lies outside of the extent that its file states, or is of another type; repair the file first")
    }
    geometry.roundPositions(unit: 1e7)
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
      for target in targets { try target.cutTexts?.close() }
    } catch {
      throw .inputOutput(path: "", reason: error.description)
    }
    if format == .shapefile { try writeStyleFiles(beside: files) }
  }

  /// Gives a feature its looks, in the formats that keep them with the feature.
  ///
  /// - Returns: the looks in OGR's style language, in formats that take it.
  private func dress(
    _ row: inout [FieldContent], _ geometry: Geometry?, _ contents: [FieldContent], plan: Int
  ) throws(GDALError) -> String? {
    guard let style = looks[plan]?.style(of: contents) else { return nil }
    switch format {
    case .geoJSON:
      for member in SimpleStyle.members(style) {
        if let index = targets[plan].styleFields[member.name] { row[index] = member.content }
      }
      return nil
    case .kml, .kmz:
      if style.hasArrow, let geometry, let heads {
        try heads.append(on: geometry, contents, style)
        others.addMark(.polygon, key: ArrowHeads.name)
      }
      return OGRStyle.text(style)
    case .geoJSONSequence, .shapefile, .geoPackage, .flatGeobuf, .csv, .postGIS: return nil
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
    if format == .shapefile, case .integer(let value) = fitted, !TextLimit.dBaseIntegers.contains(value) {
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
        if let table = targets[plan].cutTexts {
          do throws(GDALError) {
            try table.keep(kept, feature: number - 1, field: field)
          } catch {
            throw .inputOutput(path: "", reason: error.description)
          }
        }
        kept = TextLimit.cut(kept, to: TextLimit.dBase)
        warnings.count(
          "layer \(plans[plan].name): field \(field): texts over \(TextLimit.dBase) bytes were cut, which is all "
            + "that a shapefile keeps; \(PathName(targets[plan].key).stem)\(CutTexts.suffix) has them whole")
      }
      fitted = .text(kept)
    }
    return fitted
  }
}
