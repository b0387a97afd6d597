import JSONText
import MapLayers

/// How the features of a page look: each class of style once, and the number of its class for each feature.
struct PageStyles {
  private let style: MapStyle
  private var numbers: [StyleClass: Int] = [:]
  private var classes: [StyleClass] = []
  /// The number of each feature's class, in the order of layers and features.
  private(set) var ofFeatures: [Int] = []

  init(_ set: LayerSet) {
    style = MapStyle(of: set)
    for layer in set.layers {
      for feature in layer.features {
        ofFeatures.append(number(of: style.styleClass(layer: layer.name) { feature.values[$0]?.plainText }))
      }
    }
  }

  private mutating func number(of styleClass: StyleClass) -> Int {
    if let number = numbers[styleClass] { return number }
    numbers[styleClass] = classes.count
    classes.append(styleClass)
    return classes.count - 1
  }

  /// The classes with their labels.
  var json: JSONValue { .array(classes.map { Self.json(style.style(of: $0), $0) }) }

  private static func json(_ style: FeatureStyle, _ styleClass: StyleClass) -> JSONValue {
    .members([
      ("layer", .string(styleClass.layer)), ("label", .string(styleClass.label)),
      ("stroke", .string(style.stroke.hex)), ("width", .number(style.strokeWidth)),
      ("opacity", .number(style.strokeOpacity)),
      ("dash", .array(style.dash.pattern.map { .number($0) })),
      ("fill", style.fill.map { .string($0.hex) }), ("fillOpacity", .number(style.fillOpacity)),
      ("hatch", style.hatch.map { .string($0.hex) }), ("arrow", style.hasArrow ? .bool(true) : nil),
      ("marker", style.markerSize.map { .number($0) }),
    ])
  }

  /// The colors of sides: those of the map, and of sides that only the reports speak of where they have one of their own.
  func colors(of sides: some Sequence<String>) -> JSONValue {
    .object(
      Set(sides).sorted().map { side in
        let own = style.palette[side]
        let color = own == .gray && SidePalette.hasOwnColor(side) ? SidePalette(sides: [side])[side] : own
        return JSONMember(
          side, .members([("fill", .string(color.hex)), ("line", .string(color.forLines.hex))]))
      })
  }
}
