/// Points in squares of a plane, so that the near ones are found without a look at all.
public struct PointGrid: Sendable {
  private struct Square: Hashable {
    var column: Int
    var row: Int
  }

  private let points: [LocalPlane.Point]
  private let size: Double
  private var squares: [Square: [Int]] = [:]

  /// Points, in squares of a size in metres.
  public init(_ points: [LocalPlane.Point], size: Double) {
    self.points = points
    self.size = size
    for (number, point) in points.enumerated() { squares[square(point), default: []].append(number) }
  }

  private func square(_ point: LocalPlane.Point) -> Square {
    Square(column: Int((point.east / size).rounded(.down)), row: Int((point.north / size).rounded(.down)))
  }

  /// The nearest of the points that are asked for, no farther than the size of a square, with its distance in metres.
  public func nearest(to point: LocalPlane.Point, where isWanted: (Int) -> Bool = { _ in true }) -> (
    number: Int, metres: Double
  )? {
    let center = square(point)
    var best: (number: Int, square: Double)?
    for row in center.row - 1...center.row + 1 {
      for column in center.column - 1...center.column + 1 {
        for number in squares[Square(column: column, row: row)] ?? [] where isWanted(number) {
          let (east, north) = (points[number].east - point.east, points[number].north - point.north)
          let distance = east * east + north * north
          if distance < (best?.square ?? size * size * 1.000_001) { best = (number, distance) }
        }
      }
    }
    return best.map { ($0.number, $0.square.squareRoot()) }
  }
}
