import MapLayers

/// Looks as symbols of QGIS, in the form that QGIS 3.16 and later read.
struct QGISSymbol {
  /// The symbol's name in the style.
  let name: String
  let style: FeatureStyle
  let family: GeometryFamily

  /// The element `symbol`.
  var xml: String {
    let type =
      switch family {
      case .point: "marker"
      case .line: "line"
      default: "fill"
      }
    return Self.symbol(name, type: type, layers: layers)
  }

  private var layers: [String] {
    switch family {
    case .point: [marker]
    case .line: style.hasArrow ? [casing, line, arrow] : [line]
    default: style.hatch == nil ? [fill] : [fill, hatch]
    }
  }

  private var marker: String {
    Self.layer(
      "SimpleMarker",
      [
        ("name", "circle"), ("color", Self.color(style.fill ?? style.stroke, style.fillOpacity)),
        ("outline_color", Self.color(style.stroke, style.strokeOpacity)), ("outline_style", "solid"),
        ("outline_width", "\(style.strokeWidth)"), ("outline_width_unit", "Point"),
        ("size", "\(style.markerSize ?? 5)"), ("size_unit", "Point"),
      ])
  }

  private func line(_ color: String, width: Double, dash: FeatureStyle.Dash) -> String {
    var options = [
      ("line_color", color), ("line_style", "solid"), ("line_width", "\(width)"),
      ("line_width_unit", "Point"), ("capstyle", "flat"), ("joinstyle", "round"),
    ]
    if dash != .solid {
      let lengths = dash.pattern.map { "\($0 * width)" }.joined(separator: ";")
      options += [("use_custom_dash", "1"), ("customdash", lengths), ("customdash_unit", "Point")]
    }
    return Self.layer("SimpleLine", options)
  }

  private var line: String {
    line(Self.color(style.stroke, style.strokeOpacity), width: style.strokeWidth, dash: style.dash)
  }

  /// A white line under the colored one, so that an arrow stands out from the ground that it crosses.
  private var casing: String {
    line(Self.color(.white, 0.8), width: style.strokeWidth + 1.5, dash: .solid)
  }

  private var arrow: String {
    let head = Self.layer(
      "SimpleMarker",
      [
        ("name", "filled_arrowhead"), ("color", Self.color(style.stroke, style.strokeOpacity)),
        ("outline_color", Self.color(style.stroke, style.strokeOpacity)), ("outline_style", "solid"),
        ("outline_width", "0"), ("size", "\(style.strokeWidth * 4)"), ("size_unit", "Point"),
      ])
    return Self.layer(
      "MarkerLine", [("placement", "lastvertex"), ("placements", "LastVertex"), ("rotate", "1")],
      inner: Self.symbol("@\(name)@2", type: "marker", layers: [head]))
  }

  private var fill: String {
    Self.layer(
      "SimpleFill",
      [
        ("color", style.fill.map { Self.color($0, style.fillOpacity) } ?? "0,0,0,0"),
        ("style", style.fill == nil ? "no" : "solid"),
        ("outline_color", Self.color(style.stroke, style.strokeOpacity)),
        ("outline_style", style.dash == .solid ? "solid" : "dash"),
        ("outline_width", "\(style.strokeWidth)"), ("outline_width_unit", "Point"), ("joinstyle", "round"),
      ])
  }

  private var hatch: String {
    let lines = line(Self.color(style.hatch ?? style.stroke, 1), width: 1.25, dash: .solid)
    return Self.layer(
      "LinePatternFill", [("angle", "45"), ("distance", "5"), ("distance_unit", "Point")],
      inner: Self.symbol("@\(name)@1", type: "line", layers: [lines]))
  }

  private static func symbol(_ name: String, type: String, layers: [String]) -> String {
    "<symbol type=\"\(type)\" name=\"\(name)\" alpha=\"1\" clip_to_extent=\"1\" force_rhr=\"0\">"
      + layers.joined() + "</symbol>"
  }

  private static func layer(
    _ className: String, _ options: [(name: String, value: String)], inner: String = ""
  ) -> String {
    let all = options.map { "<Option type=\"QString\" name=\"\($0.name)\" value=\"\($0.value)\"/>" }
    return "<layer class=\"\(className)\" enabled=\"1\" locked=\"0\" pass=\"0\"><Option type=\"Map\">"
      + all.joined() + "</Option>\(inner)</layer>"
  }

  private static func color(_ color: MapColor, _ opacity: Double) -> String {
    "\(color.red),\(color.green),\(color.blue),\(Int((min(1, max(0, opacity)) * 255).rounded()))"
  }
}
