/// How the features of a map look: colors by side, claimed dashed, contested hatched, inferred lighter.
///
/// ```swift
/// let style = MapStyle(of: layers)
/// let looks = style.style(of: style.styleClass(layer: "axes") { feature.values[$0]?.plainText })
/// ```
///
/// It goes by the values of fields only, so that a map which has been a file in between looks the same.
public struct MapStyle: Sendable, Hashable {
  /// The colors of the sides.
  public let palette: SidePalette

  /// The style of a map with these sides.
  public init(sides: some Sequence<String>) {
    palette = SidePalette(sides: sides)
  }

  /// The style of these layers.
  public init(of set: LayerSet) {
    self.init(
      sides: set.layers.lazy.flatMap { layer in
        layer.features.lazy.flatMap { feature in
          Self.sideFields(of: layer.name).compactMap { feature.values[$0]?.plainText }
        }
      })
  }

  /// The fields of a layer that name a side.
  public static func sideFields(of layer: String) -> [String] {
    switch layer {
    case "axes": ["actor", "against"]
    case "front": ["side_left", "side_right"]
    case "pockets": ["held_by"]
    case "control": ["holder", "rival"]
    default: []
    }
  }

  /// The symbol of MIL-STD-2525D of what a report calls the main axis: the axis of advance of the main attack (151403).
  public static let mainAxisSymbol = "10012500001514030000"

  /// The class of a feature.
  ///
  /// - Parameter value: the text of a field, nil where it has none.
  public func styleClass(layer: String, value: (String) -> String?) -> StyleClass {
    func same(_ field: String) -> StyleClass.Condition { .equals(field: field, value: value(field)) }
    func matches(_ field: String, _ text: String) -> StyleClass.Condition {
      .matches(field: field, value: text, holds: value(field) == text)
    }
    func contains(_ field: String, _ text: String) -> StyleClass.Condition {
      .contains(field: field, text: text, holds: value(field)?.contains(text) ?? false)
    }
    let conditions: [StyleClass.Condition] =
      switch layer {
      case "places": [matches("role", "mentioned")]
      case "axes":
        [
          same("actor"), matches("kind", "withdrawal"), same("modality"),
          matches("sidc", Self.mainAxisSymbol),
        ]
      case "front": [contains("basis", "as claimed"), contains("basis", "inferred")]
      case "pockets": [same("held_by"), contains("basis", "inferred")]
      case "control": [same("holder"), same("status"), same("rival")]
      default: []
      }
    return StyleClass(layer: layer, conditions: conditions)
  }

  /// How a class looks.
  public func style(of styleClass: StyleClass) -> FeatureStyle {
    switch styleClass.layer {
    case "places": place(styleClass)
    case "axes": axis(styleClass)
    case "front": front(styleClass)
    case "pockets": pocket(styleClass)
    case "control": control(styleClass)
    default: FeatureStyle(stroke: .gray, strokeWidth: 1)
    }
  }

  private func place(_ styleClass: StyleClass) -> FeatureStyle {
    let isAside = styleClass.holds("role", "mentioned")
    var style = FeatureStyle(stroke: .white, strokeWidth: 0.75)
    style.fill = isAside ? .gray : .black
    style.fillOpacity = 1
    style.markerSize = isAside ? 4 : 5.5
    return style
  }

  private func axis(_ styleClass: StyleClass) -> FeatureStyle {
    var style = FeatureStyle(
      stroke: palette[styleClass.value(of: "actor")].forLines,
      strokeWidth: styleClass.holds("kind", "withdrawal")
        ? 2 : styleClass.holds("sidc", Self.mainAxisSymbol) ? 4.5 : 3)
    style.hasArrow = true
    switch styleClass.value(of: "modality") {
    case "claimed": style.dash = .dashed
    case "planned", "negated": style.dash = .dotted
    default: break
    }
    if styleClass.value(of: "modality") == "negated" { style.strokeOpacity = 0.6 }
    return style
  }

  private func front(_ styleClass: StyleClass) -> FeatureStyle {
    var style = FeatureStyle(stroke: MapColor(red: 74, green: 20, blue: 92), strokeWidth: 2.25)
    if styleClass.holds("basis", "as claimed") { style.dash = .dashed }
    if styleClass.holds("basis", "inferred") {
      style.strokeOpacity = 0.6
      style.dash = .dashed
    }
    return style
  }

  private func pocket(_ styleClass: StyleClass) -> FeatureStyle {
    let color = palette[styleClass.value(of: "held_by")]
    let isInferred = styleClass.holds("basis", "inferred")
    var style = FeatureStyle(stroke: color.forLines, strokeWidth: 1.5)
    style.dash = isInferred ? .dashed : .solid
    style.fill = color
    style.fillOpacity = isInferred ? 0.15 : 0.3
    return style
  }

  private func control(_ styleClass: StyleClass) -> FeatureStyle {
    let holder = styleClass.value(of: "holder")
    let color = palette[holder]
    var style = FeatureStyle(stroke: color.forLines, strokeWidth: 0.5)
    style.strokeOpacity = 0.5
    style.fill = holder == nil ? nil : color
    switch styleClass.value(of: "status") {
    case "claimed":
      style.dash = .dashed
      style.fillOpacity = 0.22
    case "contested":
      style.fillOpacity = 0.3
      style.hatch = palette[styleClass.value(of: "rival")].forLines
    default:
      style.fillOpacity = 0.45
    }
    return style
  }
}
