import MapLayers

/// Draws a legend in columns, the notes below, as far as there is room.
struct LegendDrawing {
  let legend: Legend
  let unit: Double

  private var size: Double { 11.5 * unit }
  private var leading: Double { size * 1.25 }
  private var swatchWidth: Double { 38 * unit }
  private var gap: Double { 9 * unit }
  private var noteSize: Double { 9.5 * unit }

  /// A row: the lines of its text, and how high it is.
  private func row(_ entry: LegendEntry, width: Double) -> (lines: [String], height: Double) {
    let lines = TextMetrics.lines(entry.label, room: width - swatchWidth - gap, size: size, most: 3)
    return (lines, max(Double(lines.count) * leading, 17 * unit) + 5 * unit)
  }

  private func columns(_ width: Double) -> Int { max(1, Int(width / (218 * unit))) }

  /// How high it is where it has a width.
  func height(width: Double) -> Double {
    let count = columns(width)
    let column = width / Double(count)
    let rows = legend.entries.map { row($0, width: column - gap).height }
    var highest = 0.0
    let perColumn = (rows.count + count - 1) / count
    for index in 0..<count {
      highest = max(highest, rows.dropFirst(index * perColumn).prefix(perColumn).reduce(0, +))
    }
    return highest + notes(width).reduce(0) { $0 + Double($1.count) * noteSize * 1.3 + 5 * unit }
  }

  private func notes(_ width: Double) -> [[String]] {
    legend.notes.map { TextMetrics.lines($0, room: width, size: noteSize, most: 3) }
  }

  /// Draws it in a box; rows without room are left out, with a word.
  func draw(in box: CanvasRect, svg: inout SVGBuilder) {
    let count = columns(box.width)
    let column = box.width / Double(count)
    let notes = notes(box.width)
    let noteHeight = notes.reduce(0) { $0 + Double($1.count) * noteSize * 1.3 + 5 * unit }
    let bottom = box.maxY - (noteHeight < box.height / 2 ? noteHeight : 0)
    let perColumn = (legend.entries.count + count - 1) / count
    var left = box.minX
    var y = box.minY
    var lowest = y
    var missing = 0
    for (index, entry) in legend.entries.enumerated() {
      if count > 1, index > 0, index % perColumn == 0 {
        left += column
        y = box.minY
      }
      let row = row(entry, width: column - (count > 1 ? gap : 0))
      // The word that something is missing needs a line.
      let isLast = index == legend.entries.count - 1
      guard missing == 0, y + row.height + (isLast || count > 1 ? 0 : leading) <= bottom + 1 else {
        missing += 1
        continue
      }
      let middle = y + (row.height - 5 * unit) / 2
      draw(
        entry.swatch, CanvasRect(x: left, y: middle - 7 * unit, width: swatchWidth, height: 14 * unit),
        in: &svg)
      let top = middle - Double(row.lines.count) * leading / 2
      for (number, line) in row.lines.enumerated() {
        text(line, left + swatchWidth + gap, top + (Double(number) + 0.8) * leading, size, "#1A1A1A", &svg)
      }
      y += row.height
      lowest = max(lowest, y)
    }
    if missing > 0 {
      text("and \(missing) more kinds", left, lowest + leading * 0.8, size, "#57534E", &svg)
      lowest += leading
    }
    var noteTop = lowest + 3 * unit
    for note in notes where noteTop + Double(note.count) * noteSize * 1.3 <= box.maxY + 1 {
      for line in note {
        text(line, box.minX, noteTop + noteSize, noteSize, "#57534E", &svg)
        noteTop += noteSize * 1.3
      }
      noteTop += 5 * unit
    }
  }

  private func text(
    _ line: String, _ x: Double, _ y: Double, _ size: Double, _ color: String, _ svg: inout SVGBuilder
  ) {
    svg.text(line, ["x": x.svg, "y": y.svg, "font-size": size.svg, "fill": color])
  }

  private func draw(_ swatch: LegendEntry.Swatch, _ box: CanvasRect, in svg: inout SVGBuilder) {
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
          "stroke-dasharray": SceneDrawing.dashes(style, width: width),
        ])
    case .line(let style):
      let width = style.strokeWidth * 1.25 * unit
      svg.element(
        "path",
        [
          "d": SVGBuilder.path(line), "fill": "none", "stroke": style.stroke.hex, "stroke-width": width.svg,
          "stroke-dasharray": SceneDrawing.dashes(style, width: width),
        ])
    case .point(let style):
      SceneDrawing.drawMark(box.middle, style, unit, in: &svg)
    case .arrow(let axis):
      let drawing = ArrowDrawing(axis, unit: unit)
      if let shape = drawing.shape(along: line) { drawing.draw(shape, in: &svg) }
    case .river:
      svg.element(
        "path",
        [
          "d": SVGBuilder.path(line), "fill": "none", "stroke": palette.river,
          "stroke-width": (2.8 * unit).svg,
        ])
    case .border:
      svg.element("path", SceneDrawing.border(SVGBuilder.path(line), palette, unit))
    }
  }
}
