/// Draws what explains the map: the legend, then the scale and the north arrow.
struct PanelDrawing {
  let layout: PictureLayout
  let scene: Scene

  private static func footHeight(_ unit: Double) -> Double { NorthArrow.size.height * unit + 6 * unit }
  private static let scaleRoom = 200.0

  /// The legend as it is drawn below a map: the scale stands in its lower right corner.
  static func legendBelow(_ legend: Legend, unit: Double) -> LegendDrawing {
    let width = (NorthArrow.size.width + 14 + scaleRoom + 40) * unit
    return LegendDrawing(legend: legend, unit: unit, corner: (width, footHeight(unit) + 4 * unit))
  }

  func draw(in svg: inout SVGBuilder) {
    let unit = layout.unit
    let panel = layout.panel
    let legend = Legend(scene)
    var left = panel.minX
    var box = panel
    let drawing: LegendDrawing
    if layout.isPanelBeside {
      drawing = LegendDrawing(legend: legend, unit: unit)
      box.maxY -= Self.footHeight(unit) + 6 * unit
    } else {
      drawing = Self.legendBelow(legend, unit: unit)
      left = max(panel.minX, panel.maxX - drawing.corner.width + 20 * unit)
    }
    svg.group(["class": "legend"]) { drawing.draw(in: box, svg: &$0) }
    NorthArrow.draw(at: CanvasPoint(left, panel.maxY - NorthArrow.size.height * unit), unit: unit, in: &svg)
    left += (NorthArrow.size.width + 14) * unit
    let room = min(panel.maxX - left - 22 * unit, Self.scaleRoom * unit)
    ScaleBar(scale: scene.projection.scale, room: room)
      .draw(at: CanvasPoint(left, panel.maxY - 6 * unit), unit: unit, in: &svg)
  }
}
