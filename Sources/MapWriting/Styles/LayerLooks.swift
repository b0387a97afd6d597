import GDAL
import MapLayers

/// Finds out how the features of one planned layer look, and which looks there are.
struct LayerLooks {
  /// The looks that came up, in that order.
  private(set) var classes: [StyleClass] = []
  private let style: MapStyle
  private let layer: String
  private let indices: [String: Int]
  private var known: [StyleClass: FeatureStyle] = [:]

  /// Nil for a layer that is not one of a map's: nobody said how it looks.
  init?(_ plan: LayerPlan, style: MapStyle?) {
    guard let style, let schema = LayerSchema.layer(named: plan.name), schema.shapeType != .none,
      LayerSchema.isOwn(plan.fields)
    else { return nil }
    self.style = style
    layer = plan.name
    indices = Dictionary(
      plan.fields.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// How a feature with these contents looks.
  mutating func style(of contents: [FieldContent]) -> FeatureStyle {
    let indices = indices
    return looks { field in
      guard let index = indices[field], contents[index].isPresent else { return nil }
      return contents[index].plainText
    }
  }

  /// How a feature with these values, in the order of the layer's fields, looks.
  mutating func style(of values: [FieldValue?]) -> FeatureStyle {
    let indices = indices
    return looks { field in indices[field].flatMap { values[$0]?.plainText } }
  }

  private mutating func looks(_ value: (String) -> String?) -> FeatureStyle {
    let found = style.styleClass(layer: layer, value: value)
    if let looks = known[found] { return looks }
    let looks = style.style(of: found)
    known[found] = looks
    classes.append(found)
    return looks
  }

  /// The looks with their names and styles, as a legend lists them.
  var legend: [(label: String, styleClass: StyleClass, style: FeatureStyle)] {
    classes.map { ($0.label, $0, style.style(of: $0)) }.sorted { $0.label < $1.label }
  }
}
