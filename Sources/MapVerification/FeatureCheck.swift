import GDAL
import Geodesy
import MapLayers
import MapWriting

/// Tests the features of a layer, one after the other.
struct FeatureCheck {
  private let source: MapSource
  private let fileLayer: String
  private let fields: [FieldDefinition]
  private let isOwn: Bool
  private let geometries: GeometryCheck
  private let layerField: Int?
  private let schemas: [String: Layer]
  /// Where the file's layer has a field, by its name.
  private let positions: [String: Int]
  /// Whether the file's layer has to be called as the field says: a shapefile may have another name.
  private let isNamed: Bool
  /// The value of the field `layer` of the first feature, where a file's layer holds one of the map's.
  private var shared: String?
  private var seen: Set<String> = []
  private var read = 0

  init(source: MapSource, index: Int) {
    self.source = source
    fileLayer = source.layers[index].name
    fields = source.fields[index]
    isOwn = LayerSchema.isOwn(fields)
    positions = Dictionary(fields.enumerated().map { ($0.element.name, $0.offset) }) { first, _ in first }
    layerField = isOwn ? fields.firstIndex { $0.name == "layer" } : nil
    schemas = Dictionary(uniqueKeysWithValues: LayerSchema.order.map { ($0.name, $0) })
    isNamed =
      ["GPKG", "LIBKML", "KML"].contains(source.dataset.driverName)
      || schemas[source.layers[index].name] != nil
    geometries = GeometryCheck(isGeoJSON: source.isGeoJSON)
  }

  mutating func check(_ feature: FeatureRecord, _ findings: inout Findings, _ areas: inout [ControlArea]) {
    read += 1
    let number = feature.identifier
    let layer = name(of: feature, &findings)
    findings.count(layer)
    let schema = isOwn ? schemas[layer] : nil
    if source.namesLayersInField, let schema, seen.insert(layer).inserted {
      LayerCheck.checkFields(fields, of: schema, &findings)
    }
    for reason in geometries.reasons(feature.geometry, schema: schema?.shapeType) {
      findings.add(reason, feature: number, layer: layer)
    }
    checkTexts(feature, layer: layer, &findings)
    guard let schema else { return }
    var dates: [String: Moment] = [:]
    for field in schema.fields {
      guard let index = positions[field.name] else { continue }
      let content = feature.content(at: index, kind: fields[index].kind)
      guard content.isPresent else { continue }
      if content.converted(to: field.type.kind) == nil {
        findings.add(
          "field \(field.name): \"\(content.plainText)\" is no \(field.type)", feature: number, layer: layer)
      }
      if field.type == .dateTime { dates[field.name] = Moment(content) }
    }
    if let start = dates["date_start"], let end = dates["date_end"], start >= end {
      findings.add(
        "date_end is not after date_start, though the end is exclusive", feature: number, layer: layer)
    }
    if schema.name == LayerSchema.control.name {
      areas.append(area(feature, start: dates["date_start"], end: dates["date_end"]))
    }
  }

  /// Compares the number of features that the driver gives with those that were read.
  func finish(count: Int, _ findings: inout Findings) {
    if count != read { findings.add("the file says that it has \(count) features, and \(read) were read") }
    findings.end()
  }

  private mutating func name(of feature: FeatureRecord, _ findings: inout Findings) -> String {
    guard let layerField else { return fileLayer }
    let value = feature.content(at: layerField, kind: .string).plainText
    guard !value.isEmpty else {
      findings.add("field layer: it is empty", feature: feature.identifier)
      return fileLayer
    }
    if source.isGeoJSON { return value }
    let expected = isNamed && !source.namesLayersInField ? fileLayer : shared ?? value
    shared = expected
    if value != expected {
      findings.add(
        "field layer: \"\(value)\" in the layer \(expected)", feature: feature.identifier, layer: expected)
    }
    return expected
  }

  private func checkTexts(_ feature: FeatureRecord, layer: String, _ findings: inout Findings) {
    for (index, field) in fields.enumerated() where field.kind == .string {
      guard case .text(let text) = feature.content(at: index, kind: .string), hasReplacement(text) else {
        continue
      }
      findings.add(
        "field \(field.name): the text is not UTF-8 or holds U+FFFD", feature: feature.identifier,
        layer: layer)
    }
  }

  private func area(_ feature: FeatureRecord, start: Moment?, end: Moment?) -> ControlArea {
    func text(_ name: String) -> String {
      guard let index = positions[name] else { return "" }
      return feature.content(at: index, kind: fields[index].kind).plainText
    }
    let rings = feature.geometry.map { Self.rings($0) } ?? []
    return ControlArea(
      feature: feature.identifier, placeID: text("place_id"), holder: text("holder"), status: text("status"),
      basis: text("basis"), start: start, end: end, area: Area(rings: rings))
  }

  private static func rings(_ geometry: Geometry) -> [[Position]] {
    let parts = geometry.parts
    guard parts.isEmpty else { return parts.flatMap { rings($0) } }
    return [geometry.points.map { Position(latitude: $0.y, longitude: $0.x) }]
  }
}
