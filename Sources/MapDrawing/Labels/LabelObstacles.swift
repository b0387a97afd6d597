/// What labels must not cover, and what they had better not.
struct LabelObstacles: Sendable {
  /// Labels stay inside.
  let frame: CanvasRect
  /// Never covered: markers, heads of arrows, labels that stand already.
  var boxes: [CanvasRect] = []
  /// Better not covered, each with what a point of its length costs: bodies of arrows, fronts, rivers.
  var lines: [(segment: Segment, cost: Double)] = []

  init(frame: CanvasRect) {
    self.frame = frame
  }

  mutating func add(_ line: [CanvasPoint], cost: Double) {
    for (start, end) in zip(line, line.dropFirst()) { lines.append((Segment(start, end), cost)) }
  }

  /// Whether a label may lie there as far as the obstacles go.
  func allow(_ box: CanvasRect) -> Bool { frame.contains(box) && !boxes.contains { $0.overlaps(box) } }

  /// What the lines below a label cost.
  func cost(_ box: CanvasRect) -> Double {
    lines.reduce(0) { sum, line in
      let segment = line.segment
      guard min(segment.start.x, segment.end.x) < box.maxX, max(segment.start.x, segment.end.x) > box.minX,
        min(segment.start.y, segment.end.y) < box.maxY, max(segment.start.y, segment.end.y) > box.minY
      else { return sum }
      return sum + segment.length(in: box) * line.cost
    }
  }
}
