/// Finds where the name of a river goes: beside a straight stretch of it, turned with it, clear of everything else.
struct RiverLabelPlacer {
  /// A name along a line.
  struct Label: Sendable, Hashable {
    let text: LabelText
    /// The middle of its baseline.
    let middle: CanvasPoint
    /// The direction in which it runs, of length 1.
    let along: CanvasPoint
    /// The ground it takes, in upright pieces.
    let boxes: [CanvasRect]
  }

  /// The best place along some lines; nil where there is none.
  ///
  /// - Parameter gap: from the middle of the river to the letters.
  static func place(
    _ text: LabelText, along lines: [[CanvasPoint]], gap: Double, around obstacles: LabelObstacles
  ) -> Label? {
    var best: (label: Label, cost: Double)?
    for line in lines {
      let walk = Walk(line)
      let width = text.width * 1.04
      var start = 0.0
      while start + width <= walk.length {
        let (a, b) = (walk.point(at: start), walk.point(at: start + width))
        let chord = a.distance(to: b)
        let bend = walk.bend(from: start, to: start + width)
        if chord > width * 0.8, bend < text.size * 1.6 {
          for side in [-1.0, 1.0] {
            let label = label(text, a, b, side: side, gap: gap + bend * 0.6)
            guard label.boxes.allSatisfy(obstacles.allow) else { continue }
            let away = label.middle.distance(to: obstacles.frame.middle) / max(obstacles.frame.width, 1)
            let cost = bend * 3 + away * 20 + label.boxes.reduce(0) { $0 + obstacles.cost($1) } * 0.2
            if best.map({ cost < $0.cost }) ?? true { best = (label, cost) }
          }
        }
        start += text.size * 0.7
      }
    }
    return best?.label
  }

  private static func label(
    _ text: LabelText, _ a: CanvasPoint, _ b: CanvasPoint, side: Double, gap: Double
  ) -> Label {
    // From left to right, so that it is not upside down.
    let along = (a.x <= b.x ? b - a : a - b).unit
    let down = along.right
    // The baseline is nearer to a river that lies below than its upper edge to one above.
    let offset = side < 0 ? -gap : gap + text.size * 0.72
    let middle = (a + b) * 0.5 + down * offset
    let count = max(2, Int(text.width / (text.size * 0.8)))
    let boxes = (0...count).map { index -> CanvasRect in
      let part = Double(index) / Double(count) - 0.5
      let center = middle + along * (part * text.width) + down * (text.size * -0.32)
      return CanvasRect(x: center.x, y: center.y, width: 0, height: 0).grown(by: text.size * 0.5)
    }
    return Label(text: text, middle: middle, along: along, boxes: boxes)
  }

  /// A line by the distance along it.
  private struct Walk {
    let points: [CanvasPoint]
    let distances: [Double]

    init(_ points: [CanvasPoint]) {
      self.points = points
      var sum = 0.0
      distances =
        points.isEmpty
        ? []
        : [0]
          + zip(points, points.dropFirst()).map { start, end in
            sum += start.distance(to: end)
            return sum
          }
    }

    var length: Double { distances.last ?? 0 }

    func point(at distance: Double) -> CanvasPoint {
      let index = max(1, firstIndex(from: distance))
      guard index < points.count else { return points.last ?? CanvasPoint(0, 0) }
      let step = distances[index] - distances[index - 1]
      let part = step > 0 ? (distance - distances[index - 1]) / step : 0
      return points[index - 1] + (points[index] - points[index - 1]) * part
    }

    /// How far a stretch leaves the straight line between its ends.
    func bend(from start: Double, to end: Double) -> Double {
      let straight = Segment(point(at: start), point(at: end))
      var index = firstIndex(from: start)
      var bend = 0.0
      while index < points.count, distances[index] < end {
        bend = max(bend, straight.distance(to: points[index]))
        index += 1
      }
      return bend
    }

    /// The first corner that lies so far along, by halving.
    private func firstIndex(from distance: Double) -> Int {
      var (low, high) = (0, distances.count)
      while low < high {
        let middle = (low + high) / 2
        if distances[middle] < distance { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }
}
