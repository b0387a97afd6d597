import MapLayers

/// Draws what something on the map looks like, small, for the legend.
struct SwatchDrawing {
  let box: CanvasRect
  let unit: Double

  /// Draws it.
  func draw(_ swatch: LegendEntry.Swatch, in svg: inout SVGBuilder) {
    let palette = GroundPalette()
    let line = [CanvasPoint(box.minX, box.middle.y), CanvasPoint(box.maxX, box.middle.y)]
    switch swatch {
    case .area(let style):
      let corners = [
        CanvasPoint(box.minX + 5 * unit, box.minY), CanvasPoint(box.maxX - 1 * unit, box.minY),
        CanvasPoint(box.maxX - 1 * unit, box.maxY), CanvasPoint(box.minX + 5 * unit, box.maxY),
      ]
      let path = SVGBuilder.path(corners, closed: true)
      svg.element("path", ["d": path, "fill": palette.ground])
      SceneDrawing.drawFill(path, style, in: &svg)
      let width = max(style.strokeWidth, 0.9) * unit
      svg.element(
        "path",
        [
          "d": path, "fill": "none", "stroke": style.stroke.hex, "stroke-width": width.svg,
          "stroke-opacity": SceneDrawing.opacity(style),
          "stroke-dasharray": SceneDrawing.dashes(style, width: width),
        ])
    case .line(let style):
      let width = style.strokeWidth * 1.25 * unit
      svg.element(
        "path",
        [
          "d": SVGBuilder.path(line), "fill": "none", "stroke": style.stroke.hex, "stroke-width": width.svg,
          "stroke-opacity": SceneDrawing.opacity(style),
          "stroke-dasharray": SceneDrawing.dashes(style, width: width),
        ])
    case .point(let style):
      SceneDrawing.drawMark(box.middle, style, unit, in: &svg)
    case .arrow(let axis):
      // A wide one would reach into the row above.
      let drawing = ArrowDrawing(axis, unit: unit * 0.8)
      if let shape = drawing.shape(along: line) { drawing.draw(shape, in: &svg) }
    case .river:
      svg.element(
        "path",
        [
          "d": SVGBuilder.path(line), "fill": "none", "stroke": palette.river,
          "stroke-width": (2.8 * unit).svg,
        ])
    case .none: break
    case .border:
      svg.element("path", SceneDrawing.border(SVGBuilder.path(line), palette, unit))
    }
  }
}
