import MapLayers

/// Puts the parts of a picture together as an SVG document.
struct PictureDocument {
  let scene: Scene
  let labels: MapLabels
  let layout: PictureLayout
  let texts: PictureTexts

  /// The document.
  var text: String {
    var svg = SVGBuilder()
    drawDefinitions(in: &svg)
    svg.element("rect", ["width": "100%", "height": "100%", "fill": GroundPalette().paper])
    drawTitle(in: &svg)
    svg.group(["clip-path": "url(#frontline-map)"]) { group in
      SceneDrawing(scene, unit: layout.unit).draw(in: &group)
      labels.draw(scene, in: &group, unit: layout.unit)
    }
    drawFrame(in: &svg)
    PanelDrawing(layout: layout, scene: scene).draw(in: &svg)
    drawFooter(in: &svg)
    let (width, height) = (layout.size.width, layout.size.height)
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" font-family="\(TextMetrics.fonts)" xml:lang="en" role="img">
       <title>\(ShownText.escaped(texts.title))</title>
       <desc>\(ShownText.escaped(texts.subtitle + ". " + texts.footer))</desc>
      \(svg.body)</svg>

      """
  }

  private func drawDefinitions(in svg: inout SVGBuilder) {
    let map = layout.map
    let unit = layout.unit
    svg.definition("defs", [:]) { defs in
      defs.definition("clipPath", ["id": "frontline-map"]) {
        $0.element(
          "rect",
          ["x": map.minX.svg, "y": map.minY.svg, "width": map.width.svg, "height": map.height.svg])
      }
      for color in SceneDrawing.hatches(of: (scene.control + scene.pockets).map(\.look)) {
        let step = (7 * unit).svg
        defs.definition(
          "pattern",
          [
            "id": SceneDrawing.hatchName(color), "width": step, "height": step,
            "patternUnits": "userSpaceOnUse",
            "patternTransform": "rotate(45)",
          ]
        ) { $0.element("rect", ["width": (2.2 * unit).svg, "height": step, "fill": color.hex]) }
      }
    }
  }

  private func drawTitle(in svg: inout SVGBuilder) {
    var y = layout.titleTop
    for line in layout.title {
      y += layout.titleSize * 1.2
      text(line, layout.margin, y - layout.titleSize * 0.32, layout.titleSize, "#1A1A1A", isBold: true, &svg)
    }
    if !layout.subtitle.isEmpty {
      text(
        layout.subtitle, layout.margin, y + layout.subtitleSize * 0.95, layout.subtitleSize, "#57534E", &svg)
    }
  }

  private func drawFrame(in svg: inout SVGBuilder) {
    let map = layout.map
    svg.element(
      "rect",
      [
        "x": map.minX.svg, "y": map.minY.svg, "width": map.width.svg, "height": map.height.svg,
        "fill": "none",
        "stroke": GroundPalette().frame, "stroke-width": (1 * layout.unit).svg,
      ])
    DegreeTicks(scene.projection, unit: layout.unit).draw(in: &svg, unit: layout.unit)
  }

  private func drawFooter(in svg: inout SVGBuilder) {
    for (index, line) in layout.footer.enumerated() {
      let y = layout.footerTop + (Double(index) * 1.35 + 0.9) * layout.footerSize
      text(line, layout.margin, y, layout.footerSize, "#57534E", &svg)
    }
  }

  private func text(
    _ line: String, _ x: Double, _ y: Double, _ size: Double, _ color: String, isBold: Bool = false,
    _ svg: inout SVGBuilder
  ) {
    // A line of Arabic among the others begins at its right edge, but stands at the left one as they do.
    let isTurned = LabelText.isRightToLeft(line)
    svg.text(
      line,
      [
        "x": x.svg, "y": y.svg, "font-size": size.svg, "font-weight": isBold ? "bold" : "", "fill": color,
        "direction": isTurned ? "rtl" : "", "text-anchor": isTurned ? "end" : "",
        "xml:lang": isTurned ? "ar" : "",
      ])
  }
}
