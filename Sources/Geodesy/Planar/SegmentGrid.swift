/// Segments of lines in squares of a plane, so that those near a point or a line are found without a look at all.
public struct SegmentGrid: Sendable {
  private struct Square: Hashable {
    var column: Int
    var row: Int
  }

  /// A segment, with the number of its line.
  public struct Segment: Sendable {
    /// The number of its line.
    public var line: Int
    /// Where it begins.
    public var start: LocalPlane.Point
    /// Where it ends.
    public var end: LocalPlane.Point
  }

  private let size: Double
  private let segments: [Segment]
  private let squares: [Square: [Int]]

  /// The segments of some lines, in squares of a size in metres.
  public init(_ lines: [[LocalPlane.Point]], size: Double) {
    self.size = size
    // Local while they grow: a closure over `self` would make each change copy them.
    var squares: [Square: [Int]] = [:]
    var segments: [Segment] = []
    for (number, line) in lines.enumerated() {
      for (start, end) in zip(line, line.dropFirst()) {
        let segment = Segment(line: number, start: start, end: end)
        Self.forEachSquare(start, end, size) { squares[$0, default: []].append(segments.count) }
        segments.append(segment)
      }
    }
    self.squares = squares
    self.segments = segments
  }

  private static func forEachSquare(
    _ a: LocalPlane.Point, _ b: LocalPlane.Point, _ size: Double, _ body: (Square) -> Void
  ) {
    func index(_ value: Double) -> Int { Int((value / size).rounded(.down)) }
    for row in index(min(a.north, b.north))...index(max(a.north, b.north)) {
      for column in index(min(a.east, b.east))...index(max(a.east, b.east)) {
        body(Square(column: column, row: row))
      }
    }
  }

  /// Whether any segment comes within a distance of a point; the distance is small against the squares.
  public func isNear(_ point: LocalPlane.Point, within metres: Double) -> Bool {
    var isNear = false
    let low = LocalPlane.Point(east: point.east - metres, north: point.north - metres)
    let high = LocalPlane.Point(east: point.east + metres, north: point.north + metres)
    Self.forEachSquare(low, high, size) { square in
      for number in squares[square] ?? [] where !isNear {
        isNear = Self.squaredDistance(point, segments[number]) <= metres * metres
      }
    }
    return isNear
  }

  /// Where a segment first crosses one that is asked for: the part of its length before, 0 to 1, and what it crosses.
  public func firstCrossing(
    from start: LocalPlane.Point, to end: LocalPlane.Point, where isWanted: (Segment) -> Bool
  ) -> (part: Double, segment: Segment)? {
    var best: (part: Double, segment: Segment)?
    var seen: Set<Int> = []
    Self.forEachSquare(start, end, size) { square in
      for number in squares[square] ?? [] where seen.insert(number).inserted {
        guard let part = Self.crossing(start, end, segments[number]), part < best?.part ?? 2,
          isWanted(segments[number])
        else { continue }
        best = (part, segments[number])
      }
    }
    return best
  }

  private static func crossing(_ a: LocalPlane.Point, _ b: LocalPlane.Point, _ other: Segment) -> Double? {
    let (east, north) = (b.east - a.east, b.north - a.north)
    let (x, y) = (other.end.east - other.start.east, other.end.north - other.start.north)
    let area = east * y - north * x
    guard area != 0 else { return nil }
    let (dx, dy) = (other.start.east - a.east, other.start.north - a.north)
    let part = (dx * y - dy * x) / area
    let along = (dx * north - dy * east) / area
    return (0...1).contains(part) && (0...1).contains(along) ? part : nil
  }

  private static func squaredDistance(_ point: LocalPlane.Point, _ segment: Segment) -> Double {
    let (east, north) = (segment.end.east - segment.start.east, segment.end.north - segment.start.north)
    let square = east * east + north * north
    let (dx, dy) = (point.east - segment.start.east, point.north - segment.start.north)
    let along = square > 0 ? min(1, max(0, (dx * east + dy * north) / square)) : 0
    let (x, y) = (dx - along * east, dy - along * north)
    return x * x + y * y
  }
}
