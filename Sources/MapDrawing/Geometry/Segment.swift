/// A straight line between two points of a picture.
struct Segment: Sendable, Hashable {
  let start: CanvasPoint
  let end: CanvasPoint

  init(_ start: CanvasPoint, _ end: CanvasPoint) {
    self.start = start
    self.end = end
  }

  /// How far a point is from the nearest point of the line.
  func distance(to point: CanvasPoint) -> Double {
    let step = end - start
    let square = step.x * step.x + step.y * step.y
    guard square > 0 else { return point.distance(to: start) }
    let part = ((point.x - start.x) * step.x + (point.y - start.y) * step.y) / square
    return point.distance(to: start + step * min(1, max(0, part)))
  }

  /// The length of its part in a rectangle.
  func length(in box: CanvasRect) -> Double {
    PathClipping.line([start, end], to: box).reduce(0) { sum, part in
      sum + zip(part, part.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
    }
  }
}
