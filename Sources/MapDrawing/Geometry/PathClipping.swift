/// Cuts lines and areas at the edges of a rectangle, so that a picture holds no more than it shows.
enum PathClipping {
  /// The parts of a line inside a rectangle.
  ///
  /// Source: Y.-D. Liang and B. Barsky, "A new concept and method for line clipping" (1984).
  static func line(_ points: [CanvasPoint], to box: CanvasRect) -> [[CanvasPoint]] {
    var parts: [[CanvasPoint]] = []
    var part: [CanvasPoint] = []
    for (start, end) in zip(points, points.dropFirst()) {
      guard let (a, b) = segment(start, end, box) else {
        if part.count > 1 { parts.append(part) }
        part = []
        continue
      }
      if part.last != a {
        if part.count > 1 { parts.append(part) }
        part = [a]
      }
      part.append(b)
    }
    if part.count > 1 { parts.append(part) }
    return parts
  }

  private static func segment(
    _ start: CanvasPoint, _ end: CanvasPoint, _ box: CanvasRect
  ) -> (CanvasPoint, CanvasPoint)? {
    let step = end - start
    var enter = 0.0
    var leave = 1.0
    let bounds = [
      (-step.x, start.x - box.minX), (step.x, box.maxX - start.x), (-step.y, start.y - box.minY),
      (step.y, box.maxY - start.y),
    ]
    for (direction, distance) in bounds {
      if direction == 0 {
        if distance < 0 { return nil }
        continue
      }
      let part = distance / direction
      if direction < 0 { enter = max(enter, part) } else { leave = min(leave, part) }
      if enter > leave { return nil }
    }
    return (enter == 0 ? start : start + step * enter, leave == 1 ? end : start + step * leave)
  }

  /// The part of an area inside a rectangle, as one ring; parts that lie apart are joined along its edges.
  ///
  /// Source: I. Sutherland and G. Hodgman, "Reentrant polygon clipping" (1974).
  ///
  /// - Parameter ring: the corners; a repeated first corner at the end changes nothing.
  static func ring(_ ring: [CanvasPoint], to box: CanvasRect) -> [CanvasPoint] {
    var corners = ring
    if corners.count > 1, corners.first == corners.last { corners.removeLast() }
    corners = cut(corners) { $0.x - box.minX }
    corners = cut(corners) { box.maxX - $0.x }
    corners = cut(corners) { $0.y - box.minY }
    return cut(corners) { box.maxY - $0.y }
  }

  /// What lies on one side of a line.
  ///
  /// - Parameter inside: how far inside a point lies; negative outside.
  private static func cut(_ corners: [CanvasPoint], inside: (CanvasPoint) -> Double) -> [CanvasPoint] {
    guard var last = corners.last else { return [] }
    var kept: [CanvasPoint] = []
    var lastDepth = inside(last)
    for corner in corners {
      let depth = inside(corner)
      if (depth >= 0) != (lastDepth >= 0) {
        kept.append(last + (corner - last) * (lastDepth / (lastDepth - depth)))
      }
      if depth >= 0 { kept.append(corner) }
      last = corner
      lastDepth = depth
    }
    return kept
  }
}
