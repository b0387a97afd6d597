import GDAL
import Geodesy
import MapLayers

/// Features of planned layers as lines of GeoJSON (RFC 7946), each a text of its own (as RFC 8142 has them, but for the
/// control character in front, which few programs expect).
struct SequenceEncoder: ~Copyable {
  /// The lines so far; whoever writes them down empties it.
  var bytes = ByteBuffer(capacity: 1 << 17)
  private let plans: [SequencePlan]
  /// The names of layers and fields as they stand in the lines.
  private let names: ByteBuffer
  private var looks: [LayerLooks?]
  private var hasProperties = false
  private var calendar = CalendarMemory()

  init(plans: [LayerPlan], style: MapStyle?) {
    let isNamed = plans.count > 1 || plans.contains { $0.fields.contains { $0.name == "layer" } }
    let looks = plans.map { LayerLooks($0, style: style) }
    var names = ByteBuffer(capacity: 1 << 10)
    self.plans = zip(plans, looks).map { plan, looks in
      SequencePlan(plan, isNamed: isNamed, isDressed: looks != nil, names: &names)
    }
    self.names = names
    self.looks = looks
  }

  /// Appends a feature of the plan at an index; the contents are in the order of the plan's fields.
  ///
  /// - Returns: the reason why it cannot be written, nil where it was.
  mutating func append(_ geometry: Geometry?, _ contents: [FieldContent], to plan: Int) -> String? {
    let start = begin(plan)
    for index in contents.indices {
      if let reason = append(contents[index], at: index, plan: plan) { return giveUp(start, reason) }
    }
    if plans[plan].isDressed, let style = looks[plan]?.style(of: contents) { append(style) }
    if let reason = end(geometry) { return giveUp(start, reason) }
    return nil
  }

  /// Appends a feature of an input as one of the plan at an index, its texts straight from where they are.
  ///
  /// - Returns: the reason why it cannot be written, nil where it was.
  mutating func append(
    _ geometry: Geometry?, of feature: FeatureRecord, _ fields: SourceFields, to plan: Int
  ) -> String? {
    guard !plans[plan].isDressed else { return append(geometry, fields.contents(of: feature), to: plan) }
    let start = begin(plan)
    for index in fields.origins.indices {
      if let origin = fields.origins[index], origin.kind == .string, index != plans[plan].layerField {
        let isText: Void? = feature.withText(at: origin.index) { text in
          member(index, plan)
          bytes.append(json: text)
        }
        if isText != nil { continue }
      }
      if let reason = append(fields.content(of: feature, at: index), at: index, plan: plan) {
        return giveUp(start, reason)
      }
    }
    if let reason = end(geometry) { return giveUp(start, reason) }
    return nil
  }

  /// Appends a feature with its values, which are in the order of the plan's fields.
  ///
  /// - Returns: the reason why it cannot be written, nil where it was.
  mutating func append(_ shape: Shape?, _ values: [FieldValue?], to plan: Int) -> String? {
    let start = begin(plan)
    for index in values.indices {
      member(index, plan)
      switch values[index] {
      case nil where index == plans[plan].layerField: bytes.append(plans[plan].name, of: names)
      case nil: bytes.append("null")
      case .text(let text)?: bytes.append(json: text)
      case .integer(let value)?: bytes.append(json: Int64(value))
      case .real(let value)?:
        guard value.isFinite else {
          return giveUp(start, "field \(name(index, plan)): \(value) is no finite number")
        }
        bytes.append(json: value)
      case .date(let text)?:
        guard calendar.date(text) != nil else {
          return giveUp(start, CalendarText.complaint(name(index, plan), date: text))
        }
        bytes.append(json: text)
      case .dateTime(let text)?:
        guard calendar.dateTime(text) != nil else {
          return giveUp(start, CalendarText.complaint(name(index, plan), moment: text))
        }
        bytes.append(json: text)
      }
    }
    if plans[plan].isDressed, let style = looks[plan]?.style(of: values) { append(style) }
    bytes.append(#"},"geometry":"#)
    if let shape {
      if let reason = GeoJSONGeometry.append(shape, to: &bytes) { return giveUp(start, reason) }
    } else {
      bytes.append("null")
    }
    bytes.append("}\n")
    return nil
  }

  private mutating func append(_ content: FieldContent, at index: Int, plan: Int) -> String? {
    if content == .unset, index != plans[plan].layerField { return nil }
    member(index, plan)
    switch content {
    case .unset, .null:
      if index == plans[plan].layerField {
        bytes.append(plans[plan].name, of: names)
      } else {
        bytes.append("null")
      }
    case .integer(let value): bytes.append(json: value)
    case .real(let value):
      guard value.isFinite else { return "\(value) is no number that JSON has" }
      bytes.append(json: value)
    default: bytes.append(json: content.plainText)
    }
    return nil
  }

  private mutating func giveUp(_ start: Int, _ reason: String) -> String {
    bytes.shorten(to: start)
    return reason
  }

  private func name(_ field: Int, _ plan: Int) -> String { plans[plan].fieldNames[field] }

  private mutating func append(_ style: FeatureStyle) {
    for member in SimpleStyle.members(style) {
      comma()
      bytes.append(json: member.name)
      bytes.append(UInt8(ascii: ":"))
      switch member.content {
      case .real(let value): bytes.append(json: value)
      default: bytes.append(json: member.content.plainText)
      }
    }
  }

  /// - Returns: where the line begins.
  private mutating func begin(_ plan: Int) -> Int {
    let start = bytes.count
    bytes.append(#"{"type":"Feature","properties":{"#)
    hasProperties = plans[plan].addsLayerName
    if hasProperties {
      bytes.append(#""layer":"#)
      bytes.append(plans[plan].name, of: names)
    }
    return start
  }

  private mutating func end(_ geometry: Geometry?) -> String? {
    bytes.append(#"},"geometry":"#)
    if let geometry {
      if let reason = GeoJSONGeometry.append(geometry, to: &bytes) { return reason }
    } else {
      bytes.append("null")
    }
    bytes.append("}\n")
    return nil
  }

  private mutating func comma() {
    if hasProperties { bytes.append(UInt8(ascii: ",")) }
    hasProperties = true
  }

  private mutating func member(_ field: Int, _ plan: Int) {
    comma()
    bytes.append(plans[plan].fields[field], of: names)
  }
}
