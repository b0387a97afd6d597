/// A point of a picture, in points of 1/72 inch right of and below its upper left corner; also a step between two.
struct CanvasPoint: Sendable, Hashable {
  var x: Double
  var y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  /// The distance from the origin.
  var length: Double { (x * x + y * y).squareRoot() }

  /// The same direction with length 1; a step to the right where there is none.
  var unit: CanvasPoint {
    let length = length
    return length > 1e-12 ? CanvasPoint(x / length, y / length) : CanvasPoint(1, 0)
  }

  /// Turned by a quarter to the right, as seen on the picture.
  var right: CanvasPoint { CanvasPoint(-y, x) }

  func distance(to other: CanvasPoint) -> Double { (self - other).length }

  static func + (a: CanvasPoint, b: CanvasPoint) -> CanvasPoint { CanvasPoint(a.x + b.x, a.y + b.y) }
  static func - (a: CanvasPoint, b: CanvasPoint) -> CanvasPoint { CanvasPoint(a.x - b.x, a.y - b.y) }
  static func * (a: CanvasPoint, factor: Double) -> CanvasPoint { CanvasPoint(a.x * factor, a.y * factor) }
}
