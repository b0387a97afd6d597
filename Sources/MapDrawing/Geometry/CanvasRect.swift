/// A rectangle of a picture, upright.
struct CanvasRect: Sendable, Hashable {
  var minX: Double
  var minY: Double
  var maxX: Double
  var maxY: Double

  init(x: Double, y: Double, width: Double, height: Double) {
    minX = x
    minY = y
    maxX = x + width
    maxY = y + height
  }

  /// The smallest one around some points; nil for none.
  init?(around points: some Sequence<CanvasPoint>) {
    var box: CanvasRect?
    for point in points {
      guard var known = box else {
        box = CanvasRect(x: point.x, y: point.y, width: 0, height: 0)
        continue
      }
      known.minX = min(known.minX, point.x)
      known.minY = min(known.minY, point.y)
      known.maxX = max(known.maxX, point.x)
      known.maxY = max(known.maxY, point.y)
      box = known
    }
    guard let box else { return nil }
    self = box
  }

  var width: Double { maxX - minX }
  var height: Double { maxY - minY }
  var middle: CanvasPoint { CanvasPoint((minX + maxX) / 2, (minY + maxY) / 2) }

  /// Grown on every side; shrunk where the distance is negative.
  func grown(by distance: Double) -> CanvasRect {
    CanvasRect(
      x: minX - distance, y: minY - distance, width: width + 2 * distance, height: height + 2 * distance)
  }

  func contains(_ point: CanvasPoint) -> Bool {
    point.x >= minX && point.x <= maxX && point.y >= minY && point.y <= maxY
  }

  func contains(_ other: CanvasRect) -> Bool {
    other.minX >= minX && other.maxX <= maxX && other.minY >= minY && other.maxY <= maxY
  }

  /// Whether the two have ground in common; touching edges are none.
  func overlaps(_ other: CanvasRect) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }
}
