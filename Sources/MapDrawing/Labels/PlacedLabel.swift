/// A label with its place on the picture.
struct PlacedLabel: Sendable, Hashable {
  let text: LabelText
  /// The ground it takes.
  let box: CanvasRect
  /// At which edge of the box its lines begin.
  let alignment: Alignment

  /// The edge that the lines of a label share.
  enum Alignment: Sendable, Hashable {
    case left, middle, right
  }

  /// Draws it with a halo, so that lines below do not run into letters.
  func draw(in svg: inout SVGBuilder, color: String, halo: String = "#FFFFFF", unit: Double) {
    for (index, line) in text.lines.enumerated() {
      let isTurned = LabelText.isRightToLeft(line)
      let (x, anchor): (Double, String) =
        switch alignment {
        case .left: (box.minX, isTurned ? "end" : "start")
        case .middle: (box.middle.x, "middle")
        case .right: (box.maxX, isTurned ? "start" : "end")
        }
      let y = box.minY + (Double(index) * LabelText.leading + LabelText.ascent) * text.size
      svg.text(
        line,
        [
          "x": x.svg, "y": y.svg, "font-size": text.size.svg, "font-weight": text.isBold ? "bold" : "",
          "font-style": text.isItalic ? "italic" : "", "text-anchor": anchor == "start" ? "" : anchor,
          "letter-spacing": text.spacing > 0 ? (text.spacing * text.size).svg : "", "fill": color,
          "stroke": halo,
          "stroke-width": (3 * unit).svg, "stroke-linejoin": "round", "paint-order": "stroke",
          "direction": isTurned ? "rtl" : "", "unicode-bidi": isTurned ? "embed" : "",
          "xml:lang": isTurned ? "ar" : "",
        ])
    }
  }
}
