/// Measures of rings on a picture.
enum Rings {
  /// The area inside a ring, without a sign.
  static func area(_ ring: [CanvasPoint]) -> Double {
    guard let first = ring.first else { return 0 }
    var sum = 0.0
    for (a, b) in zip(ring, ring.dropFirst() + [first]) { sum += a.x * b.y - b.x * a.y }
    return abs(sum) / 2
  }

  /// Whether a point lies in a ring: a ray from it crosses the ring an odd number of times.
  static func contains(_ ring: [CanvasPoint], _ point: CanvasPoint) -> Bool {
    guard var last = ring.last else { return false }
    var isInside = false
    for corner in ring {
      if (corner.y > point.y) != (last.y > point.y) {
        let crossing = (last.x - corner.x) * (point.y - corner.y) / (last.y - corner.y) + corner.x
        if point.x < crossing { isInside.toggle() }
      }
      last = corner
    }
    return isInside
  }

  /// How far a point is from the nearest edge of a ring.
  static func distance(_ ring: [CanvasPoint], _ point: CanvasPoint) -> Double {
    guard let first = ring.first else { return .infinity }
    var nearest = Double.infinity
    for (a, b) in zip(ring, ring.dropFirst() + [first]) {
      nearest = min(nearest, Segment(a, b).distance(to: point))
    }
    return nearest
  }
}
