import MapLayers

/// Draws a legend in columns, the notes below, as far as there is room.
struct LegendDrawing {
  let legend: Legend
  let unit: Double
  /// How much of the lower right corner is kept free for the scale, in points; the notes leave it.
  var corner = (width: 0.0, height: 0.0)

  private var size: Double { 11.5 * unit }
  private var leading: Double { size * 1.25 }
  private var swatchWidth: Double { 38 * unit }
  private var gap: Double { 9 * unit }
  private var noteSize: Double { 9.5 * unit }

  /// A row: the lines of its text, and how high it is.
  private func row(_ entry: LegendEntry, width: Double) -> (lines: [String], height: Double) {
    if entry.swatch == .none { return ([entry.label], leading + 9 * unit) }
    let lines = TextMetrics.lines(entry.label, room: width - swatchWidth - gap, size: size, most: 3)
    return (lines, max(Double(lines.count) * leading, 17 * unit) + 5 * unit)
  }

  private func columns(_ width: Double) -> Int { max(1, Int(width / (218 * unit))) }

  /// The rows of each column: about the same height, a heading with what it heads where it can be.
  private func arranged(_ width: Double) -> [[LegendEntry]] {
    let count = columns(width)
    guard count > 1 else { return [legend.entries] }
    let column = width / Double(count) - gap
    let heights = legend.entries.map { row($0, width: column).height }
    let fair = heights.reduce(0, +) / Double(count)
    var columns: [[LegendEntry]] = [[]]
    var height = 0.0
    for (index, entry) in legend.entries.enumerated() {
      let next = legend.entries[(index + 1)...].firstIndex { $0.swatch == .none } ?? legend.entries.count
      let block = entry.swatch == .none ? heights[index..<next].reduce(0, +) : heights[index]
      let isFull = height > 0 && height + (block > fair * 1.5 ? heights[index] * 2 : block) > fair * 1.5
      // A row alone in a column looks forgotten.
      if isFull, columns.count < count, index + 1 < legend.entries.count {
        columns.append([])
        height = 0
      }
      columns[columns.count - 1].append(entry)
      height += heights[index]
    }
    return columns
  }

  /// How high it is where it has a width.
  func height(width: Double) -> Double {
    let columns = arranged(width)
    let column = width / Double(max(1, self.columns(width))) - gap
    let highest = columns.map { $0.reduce(0) { $0 + row($1, width: column).height } }.max() ?? 0
    return highest + max(noteHeight(width), corner.height)
  }

  private func noteHeight(_ width: Double) -> Double {
    notes(width).reduce(0) { $0 + Double($1.count) * noteSize * 1.3 + 5 * unit }
  }

  private func notes(_ width: Double) -> [[String]] {
    legend.notes.map { TextMetrics.lines($0, room: width - corner.width, size: noteSize, most: 3) }
  }

  /// Draws it in a box; rows without room are left out, with a word.
  func draw(in box: CanvasRect, svg: inout SVGBuilder) {
    let columns = arranged(box.width)
    let column = box.width / Double(max(1, self.columns(box.width)))
    let width = columns.count > 1 || self.columns(box.width) > 1 ? column - gap : column
    let notesHigh = max(noteHeight(box.width), corner.height)
    let bottom = box.maxY - (notesHigh < box.height / 2 ? notesHigh : 0)
    var lowest = box.minY
    for (number, entries) in columns.enumerated() {
      let left = box.minX + Double(number) * column
      var y = box.minY
      for (index, entry) in entries.enumerated() {
        let row = row(entry, width: width)
        // The word that something is missing needs a line.
        let isLast = index == entries.count - 1
        guard y + row.height + (isLast ? 0 : leading) <= bottom + 1 else {
          let missing = entries[index...].count { $0.swatch != .none }
          text("and \(missing) more", left, y + leading * 0.8, size, "#57534E", &svg)
          y += leading
          break
        }
        if entry.swatch == .none {
          y = drawHeading(entry.label, left, y, isFirst: y == box.minY, &svg)
        } else {
          draw(entry, row, CanvasPoint(left, y), &svg)
          y += row.height
        }
      }
      lowest = max(lowest, y)
    }
    drawNotes(in: box, from: lowest + 3 * unit, &svg)
  }

  private func drawHeading(
    _ label: String, _ left: Double, _ top: Double, isFirst: Bool, _ svg: inout SVGBuilder
  ) -> Double {
    let y = top + (isFirst ? 0 : 5 * unit)
    text(label, left, y + leading * 0.8, size, "#1A1A1A", isBold: true, &svg)
    return y + leading + 4 * unit
  }

  private func draw(
    _ entry: LegendEntry, _ row: (lines: [String], height: Double), _ corner: CanvasPoint,
    _ svg: inout SVGBuilder
  ) {
    let middle = corner.y + (row.height - 5 * unit) / 2
    let swatch = CanvasRect(x: corner.x, y: middle - 7 * unit, width: swatchWidth, height: 14 * unit)
    SwatchDrawing(box: swatch, unit: unit).draw(entry.swatch, in: &svg)
    let top = middle - Double(row.lines.count) * leading / 2
    for (number, line) in row.lines.enumerated() {
      text(line, corner.x + swatchWidth + gap, top + (Double(number) + 0.8) * leading, size, "#1A1A1A", &svg)
    }
  }

  private func drawNotes(in box: CanvasRect, from top: Double, _ svg: inout SVGBuilder) {
    var y = top
    for note in notes(box.width) where y + Double(note.count) * noteSize * 1.3 <= box.maxY + 1 {
      for line in note {
        text(line, box.minX, y + noteSize, noteSize, "#57534E", &svg)
        y += noteSize * 1.3
      }
      y += 5 * unit
    }
  }

  private func text(
    _ line: String, _ x: Double, _ y: Double, _ size: Double, _ color: String, isBold: Bool = false,
    _ svg: inout SVGBuilder
  ) {
    svg.text(
      line,
      ["x": x.svg, "y": y.svg, "font-size": size.svg, "font-weight": isBold ? "bold" : "", "fill": color])
  }
}
