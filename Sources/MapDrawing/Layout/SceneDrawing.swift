import MapLayers

/// Draws what is on a map, from the ground up.
struct SceneDrawing {
  let scene: Scene
  let unit: Double
  let palette: GroundPalette

  init(_ scene: Scene, unit: Double) {
    self.scene = scene
    self.unit = unit
    palette = GroundPalette()
  }

  /// The patterns of contested ground.
  static func hatches(of looks: some Sequence<FeatureLook>) -> [MapColor] {
    var colors: [MapColor] = []
    for case let color? in looks.map(\.style.hatch) where !colors.contains(color) { colors.append(color) }
    return colors
  }

  /// The name of a pattern.
  static func hatchName(_ color: MapColor) -> String {
    "frontline-hatch-\(color.hex.dropFirst().lowercased())"
  }

  /// Draws everything but names.
  func draw(in svg: inout SVGBuilder) {
    let frame = scene.projection.frame
    svg.element(
      "rect",
      [
        "x": frame.minX.svg, "y": frame.minY.svg, "width": frame.width.svg, "height": frame.height.svg,
        "fill": palette.ground,
      ])
    svg.group(["class": "control"]) { group in
      for area in scene.control { draw(area, in: &group) }
    }
    svg.group(["class": "pockets"]) { group in
      for area in scene.pockets { draw(area, in: &group) }
    }
    svg.group(["class": "rivers", "fill": "none", "stroke-linecap": "round", "stroke-linejoin": "round"]) {
      group in
      let path = scene.rivers.flatMap(\.lines).map { SVGBuilder.path($0) }.joined()
      guard !path.isEmpty else { return }
      group.element("path", ["d": path, "stroke": palette.riverBank, "stroke-width": (4.4 * unit).svg])
      group.element("path", ["d": path, "stroke": palette.river, "stroke-width": (2.8 * unit).svg])
    }
    svg.group(["class": "borders", "fill": "none"]) { group in
      let path = scene.borders.map { SVGBuilder.path($0) }.joined()
      guard !path.isEmpty else { return }
      group.element(
        "path",
        ["d": path, "stroke": "#FFFFFF", "stroke-opacity": "0.7", "stroke-width": (4 * unit).svg])
      group.element("path", Self.border(path, palette, unit))
    }
    svg.group(["class": "front", "fill": "none", "stroke-linejoin": "round"]) { group in
      for front in scene.fronts { draw(front, in: &group) }
    }
    svg.group(["class": "axes"]) { group in
      for arrow in scene.arrows {
        group.group([:], title: Self.title(arrow.axis.look.label, arrow.axis.evidence)) {
          arrow.drawing.draw(arrow.shape, in: &$0)
        }
      }
    }
    svg.group(["class": "places"]) { group in
      // What happened there lies above what was only mentioned.
      for mark in scene.marks.sorted(by: { $0.place.rank < $1.place.rank }) {
        Self.drawMark(
          mark.point, mark.place.look.style, unit, title: Self.title(mark.place.name, mark.place.evidence),
          in: &group)
      }
    }
  }

  /// A border line, in the map and in the legend.
  static func border(_ path: String, _ palette: GroundPalette, _ unit: Double) -> SVGBuilder.Attributes {
    [
      "d": path, "fill": "none", "stroke": palette.border, "stroke-width": (1.3 * unit).svg,
      "stroke-dasharray": "\((9 * unit).svg) \((3 * unit).svg) \((1.5 * unit).svg) \((3 * unit).svg)",
    ]
  }

  /// A circle for a place.
  static func drawMark(
    _ point: CanvasPoint, _ style: FeatureStyle, _ unit: Double, title: String? = nil,
    in svg: inout SVGBuilder
  ) {
    svg.element(
      "circle",
      [
        "cx": point.x.svg, "cy": point.y.svg, "r": radius(style, unit).svg, "fill": style.fill?.hex ?? "none",
        "stroke": style.stroke.hex, "stroke-width": (1.2 * unit).svg,
      ], title: title)
  }

  /// The radius of a place's circle.
  static func radius(_ style: FeatureStyle, _ unit: Double) -> Double {
    (style.markerSize ?? 5) / 2 * unit * 1.15
  }

  /// An area with its outline.
  static func drawFill(_ path: String, _ style: FeatureStyle, in svg: inout SVGBuilder) {
    if let fill = style.fill, style.fillOpacity > 0 {
      svg.element(
        "path",
        ["d": path, "fill": fill.hex, "fill-opacity": style.fillOpacity.svg, "fill-rule": "evenodd"])
    }
    if let hatch = style.hatch {
      svg.element("path", ["d": path, "fill": "url(#\(hatchName(hatch)))", "fill-rule": "evenodd"])
    }
  }

  /// The opacity of a line; empty for a full one.
  static func opacity(_ style: FeatureStyle) -> String {
    style.strokeOpacity < 1 ? style.strokeOpacity.svg : ""
  }

  /// The pieces of a line.
  static func dashes(_ style: FeatureStyle, width: Double) -> String {
    style.dash.pattern.map { ($0 * width).svg }.joined(separator: " ")
  }

  private func draw(_ area: Scene.Area, in svg: inout SVGBuilder) {
    let style = area.look.style
    Self.drawFill(area.rings.map { SVGBuilder.path($0, closed: true) }.joined(), style, in: &svg)
    let width = max(style.strokeWidth, 0.9) * unit
    svg.element(
      "path",
      [
        "d": area.outline.map { SVGBuilder.path($0) }.joined(), "fill": "none", "stroke": style.stroke.hex,
        "stroke-width": width.svg, "stroke-opacity": Self.opacity(style),
        "stroke-linejoin": "round", "stroke-dasharray": Self.dashes(style, width: width),
      ])
  }

  private func draw(_ front: Scene.Line, in svg: inout SVGBuilder) {
    let path = front.lines.map { SVGBuilder.path($0) }.joined()
    let width = front.look.style.strokeWidth * 1.25 * unit
    svg.element(
      "path",
      ["d": path, "stroke": "#FFFFFF", "stroke-opacity": "0.85", "stroke-width": (width + 2.6 * unit).svg])
    svg.element(
      "path",
      [
        "d": path, "stroke": front.look.style.stroke.hex, "stroke-width": width.svg,
        "stroke-opacity": Self.opacity(front.look.style),
        "stroke-dasharray": Self.dashes(front.look.style, width: width),
      ])
  }

  /// What a browser shows of a feature when it is pointed at.
  private static func title(_ label: String, _ evidence: String?) -> String {
    guard let evidence else { return label }
    let words = evidence.count > 300 ? evidence.prefix(299) + "…" : evidence[...]
    return "\(label): “\(words)”"
  }
}
