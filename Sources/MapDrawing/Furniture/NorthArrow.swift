/// The arrow that says where north is: up, at the middle of every map.
enum NorthArrow {
  /// How wide and high it is, in units.
  static let size = (width: 18.0, height: 34.0)

  /// Draws it below and right of a point.
  static func draw(at point: CanvasPoint, unit: Double, in svg: inout SVGBuilder) {
    let (width, height) = (size.width * unit, size.height * unit)
    let middle = point.x + width / 2
    let top = point.y + 12 * unit
    let bottom = point.y + height
    let notch = bottom - 6 * unit
    svg.group(["class": "north"]) { group in
      group.text(
        "N",
        [
          "x": middle.svg, "y": (point.y + 9.5 * unit).svg, "font-size": (11.5 * unit).svg,
          "font-weight": "bold",
          "text-anchor": "middle", "fill": "#1A1A1A",
        ])
      let left = [
        CanvasPoint(middle, top), CanvasPoint(point.x + 3 * unit, bottom), CanvasPoint(middle, notch),
      ]
      let right = [
        CanvasPoint(middle, top), CanvasPoint(point.x + width - 3 * unit, bottom), CanvasPoint(middle, notch),
      ]
      for (corners, fill) in [(left, "#1A1A1A"), (right, "#FFFFFF")] {
        group.element(
          "path",
          [
            "d": SVGBuilder.path(corners, closed: true), "fill": fill, "stroke": "#1A1A1A",
            "stroke-width": (0.8 * unit).svg, "stroke-linejoin": "round",
          ])
      }
    }
  }
}
