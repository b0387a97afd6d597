import MapLayers

/// How a feature looks on a picture and what the legend calls it.
struct FeatureLook: Sendable, Hashable {
  var style: FeatureStyle
  let label: String
  /// The color of the side whose it is, as it stands on the map's ground.
  let sideColor: MapColor

  /// The look of a feature of a layer.
  init(_ feature: Feature, layer: String, style mapStyle: MapStyle) {
    let styleClass = mapStyle.styleClass(layer: layer) { feature.values[$0]?.plainText }
    style = mapStyle.style(of: styleClass)
    label = styleClass.label
    let side = MapStyle.sideFields(of: layer).first.flatMap { feature.text($0) }
    sideColor = mapStyle.palette[side]
  }
}

extension Feature {
  /// The text of a field; nil where it is null or empty.
  func text(_ field: String) -> String? {
    guard let text = values[field]?.plainText, !text.isEmpty else { return nil }
    return text
  }

  /// The number of a field.
  func number(_ field: String) -> Double? {
    switch values[field] {
    case .real(let value): value
    case .integer(let value): Double(value)
    default: nil
    }
  }
}
