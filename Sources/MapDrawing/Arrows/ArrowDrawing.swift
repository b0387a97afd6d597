import MapLayers

/// Draws an arrow: filled where the movement is asserted, pale with a dashed outline where it is claimed, hollow with a dotted
/// one where it is planned, with a bar across the tip where it came to nothing, thin and open where it is a withdrawal.
struct ArrowDrawing: Sendable {
  let look: FeatureLook
  let modality: DrawnAxis.Modality
  let isWithdrawal: Bool
  let isMain: Bool
  let unit: Double

  init(_ axis: DrawnAxis, unit: Double) {
    look = axis.look
    modality = axis.modality
    isWithdrawal = axis.isWithdrawal
    isMain = axis.isMain
    self.unit = unit
  }

  /// The arrow along a line; nil where the line has no length.
  func shape(along line: [CanvasPoint]) -> ArrowShape? {
    let measures: ArrowShape.Measures = isMain && !isWithdrawal ? .main : .minor
    return ArrowShape(line, measures: measures.scaled(by: unit))
  }

  private var color: MapColor { look.sideColor }
  /// The color with which it is outlined, dark enough on any ground.
  private var edge: MapColor { look.sideColor.forLines.mixed(with: .black, share: 0.35) }

  /// Draws it.
  func draw(_ shape: ArrowShape, in svg: inout SVGBuilder) {
    if isWithdrawal { drawWithdrawal(shape, in: &svg) } else { drawAdvance(shape, in: &svg) }
    if modality == .negated { drawBar(shape, in: &svg) }
  }

  private func drawAdvance(_ shape: ArrowShape, in svg: inout SVGBuilder) {
    let path = SVGBuilder.path(shape.outline, closed: true)
    drawCasing(path, in: &svg)
    let width = min(1.15 * unit, shape.measures.headWidth * 0.1)
    let fill =
      switch modality {
      case .asserted: color
      case .claimed: color.mixed(with: .white, share: 0.62)
      case .planned, .negated: MapColor.white
      }
    svg.element(
      "path",
      [
        "d": path, "fill": fill.hex,
        "fill-opacity": modality == .planned || modality == .negated ? "0.7" : "",
        "stroke": edge.hex, "stroke-width": outlineWidth(width).svg,
        "stroke-linejoin": modality == .asserted ? "miter" : "round", "stroke-dasharray": dashes(width),
        "stroke-linecap": modality == .planned || modality == .negated ? "round" : "",
      ])
  }

  private func drawWithdrawal(_ shape: ArrowShape, in svg: inout SVGBuilder) {
    guard let origin = shape.spine.first else {
      return
    }
    let width = max(0.6, shape.measures.neck * 0.45)
    let tip = shape.head[1]
    let start = shape.spine.count > 1 ? shape.spine[1] : tip
    let across = (start - origin).unit.right * (shape.measures.headWidth * 0.55)
    let path =
      SVGBuilder.path(shape.spine + [tip]) + SVGBuilder.path([origin - across, origin + across])
      + SVGBuilder.path(shape.head)
    drawCasing(path, in: &svg)
    svg.element(
      "path",
      [
        "d": path, "fill": "none", "stroke": edge.hex, "stroke-width": (width + 1.6 * unit).svg,
        "stroke-linejoin": "round",
      ])
    let inner = modality == .asserted ? color : MapColor.white
    svg.element(
      "path",
      [
        "d": path, "fill": "none", "stroke": inner.hex, "stroke-width": width.svg, "stroke-linejoin": "round",
        "stroke-dasharray": dashes(width),
      ])
  }

  private func drawCasing(_ path: String, in svg: inout SVGBuilder) {
    svg.element(
      "path",
      [
        "d": path, "fill": "none", "stroke": "#FFFFFF", "stroke-opacity": "0.8",
        "stroke-width": (4 * unit).svg,
        "stroke-linejoin": "round",
      ])
  }

  /// Two short lines across the tip.
  private func drawBar(_ shape: ArrowShape, in svg: inout SVGBuilder) {
    let tip = shape.head[1]
    let along = (tip - (shape.spine.last ?? tip)).unit
    let across = along.right * (shape.measures.headWidth * 0.5)
    svg.element(
      "path",
      [
        "d": SVGBuilder.path([tip - across, tip + across]), "fill": "none", "stroke": edge.hex,
        "stroke-width": (1.8 * unit).svg,
      ])
  }

  private func outlineWidth(_ width: Double) -> Double {
    switch modality {
    case .asserted: width
    case .claimed: width * 1.3
    case .planned, .negated: width * 1.75
    }
  }

  private func dashes(_ width: Double) -> String {
    switch modality {
    case .asserted: ""
    case .claimed: "\((4.5 * unit).svg) \((2.2 * unit).svg)"
    case .planned, .negated: "0.1 \(max(outlineWidth(width) * 1.7, 3 * unit).svg)"
    }
  }
}
