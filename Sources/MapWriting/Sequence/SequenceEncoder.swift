import GDAL
import Geodesy
import MapLayers

/// Features of planned layers as lines of GeoJSON (RFC 7946), each a text of its own (as RFC 8142 has them, but for the
/// control character in front, which few programs expect).
struct SequenceEncoder {
  /// The lines so far; whoever writes them down empties it.
  var bytes: [UInt8] = []
  private let layers: [Names]
  private var looks: [LayerLooks?]
  private var hasProperties = false
  private var lastDate = ""
  private var lastMoment = ""

  /// The names of a layer's fields, encoded once.
  private struct Names {
    let name: String
    let fields: [[UInt8]]
    let layerField: Int?
    let addsLayerName: Bool
  }

  private static let layerKey = key("layer")
  private static let begin = Array(#"{"type":"Feature","properties":{"#.utf8)
  private static let middle = Array(#"},"geometry":"#.utf8)
  private static let end = Array("}\n".utf8)
  private static let null = Array("null".utf8)

  init(plans: [LayerPlan], style: MapStyle?) {
    let isNamed = plans.count > 1 || plans.contains { $0.fields.contains { $0.name == "layer" } }
    layers = plans.map { plan in
      let layerField = plan.fields.firstIndex { $0.name == "layer" }
      return Names(
        name: plan.name, fields: plan.fields.map { Self.key($0.name) }, layerField: layerField,
        addsLayerName: isNamed && layerField == nil)
    }
    looks = plans.map { LayerLooks($0, style: style) }
  }

  private static func key(_ name: String) -> [UInt8] {
    var bytes: [UInt8] = []
    JSONBytes.append(name, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    return bytes
  }

  /// Appends a feature of the plan at an index; the contents are in the order of the plan's fields.
  ///
  /// - Returns: the reason why it cannot be written, nil where it was.
  mutating func append(_ geometry: Geometry?, _ contents: [FieldContent], to plan: Int) -> String? {
    let start = bytes.count
    begin(plan)
    let (keys, layerField) = (layers[plan].fields, layers[plan].layerField)
    for (index, content) in contents.enumerated() {
      let key = keys[index]
      if index == layerField, !content.isPresent {
        property(key, text: layers[plan].name)
        continue
      }
      switch content {
      case .unset: continue
      case .null: null(key)
      case .integer(let value): property(key, integer: value)
      case .real(let value):
        guard value.isFinite else { return giveUp(start, "\(value) is no number that JSON has") }
        property(key, real: value)
      default: property(key, text: content.plainText)
      }
    }
    if let style = looks[plan]?.style(of: contents) { append(style) }
    bytes.append(contentsOf: Self.middle)
    if let geometry {
      GeoJSONGeometry.append(geometry, to: &bytes)
    } else {
      bytes.append(contentsOf: Self.null)
    }
    bytes.append(contentsOf: Self.end)
    return nil
  }

  /// Appends a feature of a layer, that of the plan at an index; the values are in the order of the layer's fields.
  ///
  /// - Returns: the reason why it cannot be written, nil where it was.
  mutating func append(_ shape: Shape?, _ values: [FieldValue?], of layer: Layer, to plan: Int) -> String? {
    let start = bytes.count
    begin(plan)
    let (keys, layerField) = (layers[plan].fields, layers[plan].layerField)
    for index in values.indices {
      let key = keys[index]
      switch values[index] {
      case nil where index == layerField: property(key, text: layer.name)
      case nil: null(key)
      case .text(let text)?: property(key, text: text)
      case .integer(let value)?: property(key, integer: Int64(value))
      case .real(let value)?:
        guard value.isFinite else {
          return giveUp(start, "field \(layer.fields[index].name): \(value) is no finite number")
        }
        property(key, real: value)
      case .date(let text)?:
        guard isDate(text) else {
          return giveUp(start, CalendarText.complaint(layer.fields[index].name, date: text))
        }
        property(key, text: text)
      case .dateTime(let text)?:
        guard isMoment(text) else {
          return giveUp(start, CalendarText.complaint(layer.fields[index].name, moment: text))
        }
        property(key, text: text)
      }
    }
    if let style = looks[plan]?.style(of: values) { append(style) }
    bytes.append(contentsOf: Self.middle)
    if let shape {
      if let reason = GeoJSONGeometry.append(shape, to: &bytes) { return giveUp(start, reason) }
    } else {
      bytes.append(contentsOf: Self.null)
    }
    bytes.append(contentsOf: Self.end)
    return nil
  }

  private mutating func giveUp(_ start: Int, _ reason: String) -> String {
    bytes.removeLast(bytes.count - start)
    return reason
  }

  /// Dates repeat from feature to feature: the last one that was right need not be looked at again.
  private mutating func isDate(_ text: String) -> Bool {
    if text == lastDate { return true }
    guard CalendarText.date(text) != nil else { return false }
    lastDate = text
    return true
  }

  private mutating func isMoment(_ text: String) -> Bool {
    if text == lastMoment { return true }
    guard CalendarText.dateTime(text) != nil else { return false }
    lastMoment = text
    return true
  }

  private mutating func append(_ style: FeatureStyle) {
    for member in SimpleStyle.members(style) {
      switch member.content {
      case .text(let text): property(Self.key(member.name), text: text)
      case .real(let value): property(Self.key(member.name), real: value)
      default: continue
      }
    }
  }

  private mutating func begin(_ plan: Int) {
    bytes.append(contentsOf: Self.begin)
    hasProperties = false
    if layers[plan].addsLayerName { property(Self.layerKey, text: layers[plan].name) }
  }

  private mutating func member(_ key: [UInt8]) {
    if hasProperties { bytes.append(UInt8(ascii: ",")) }
    hasProperties = true
    bytes.append(contentsOf: key)
  }

  private mutating func property(_ key: [UInt8], text: String) {
    member(key)
    JSONBytes.append(text, to: &bytes)
  }

  private mutating func property(_ key: [UInt8], integer: Int64) {
    member(key)
    JSONBytes.append(integer, to: &bytes)
  }

  private mutating func property(_ key: [UInt8], real: Double) {
    member(key)
    JSONBytes.append(real, to: &bytes)
  }

  private mutating func null(_ key: [UInt8]) {
    member(key)
    bytes.append(contentsOf: Self.null)
  }
}
