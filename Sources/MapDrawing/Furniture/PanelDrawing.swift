/// Draws what explains the map: the legend, then the scale and the north arrow.
struct PanelDrawing {
  let layout: PictureLayout
  let scene: Scene

  private static func footHeight(_ unit: Double) -> Double { NorthArrow.size.height * unit + 6 * unit }

  /// How high the panel is below a map.
  static func height(of legend: LegendDrawing, width: Double, unit: Double) -> Double {
    legend.height(width: width) + footHeight(unit) + 8 * unit
  }

  func draw(in svg: inout SVGBuilder) {
    let unit = layout.unit
    let panel = layout.panel
    let foot = Self.footHeight(unit)
    let legend = LegendDrawing(legend: Legend(scene), unit: unit)
    svg.group(["class": "legend"]) { group in
      legend.draw(
        in: CanvasRect(
          x: panel.minX, y: panel.minY, width: panel.width, height: panel.height - foot - 6 * unit),
        svg: &group)
    }
    let top = panel.maxY - NorthArrow.size.height * unit
    NorthArrow.draw(at: CanvasPoint(panel.minX, top), unit: unit, in: &svg)
    let left = panel.minX + (NorthArrow.size.width + 14) * unit
    let room = min(panel.maxX - left - 22 * unit, 200 * unit)
    ScaleBar(scale: scene.projection.scale, room: room)
      .draw(at: CanvasPoint(left, panel.maxY - 6 * unit), unit: unit, in: &svg)
  }
}
