import Geodesy
import Testing

@Suite struct ConvexHullTests {
  private func point(_ east: Double, _ north: Double) -> LocalPlane.Point {
    LocalPlane.Point(east: east, north: north)
  }

  @Test func leavesInnerPointsOutAndRunsCounterclockwise() throws {
    let ring = try #require(
      try ConvexHull.ring(of: [point(0, 0), point(0, 4), point(1, 1), point(4, 4), point(4, 0)]))
    #expect(ring.count == 5)
    #expect(ring.first == ring.last)
    #expect(!ring.contains(point(1, 1)))
    let doubleArea = zip(ring, ring.dropFirst()).reduce(0) {
      $0 + $1.0.east * $1.1.north - $1.1.east * $1.0.north
    }
    #expect(doubleArea == 32)
  }

  @Test func pointsOnALineHaveNone() throws {
    #expect(try ConvexHull.ring(of: [point(0, 0), point(1, 1), point(2, 2)]) == nil)
    #expect(try ConvexHull.ring(of: [point(0, 0), point(1, 1)]) == nil)
    #expect(try ConvexHull.ring(of: [point(1, 1), point(1, 1), point(1, 1)]) == nil)
  }
}

@Suite struct PlanarShapeTests {
  @Test func distancesToALineAndAPolygon() throws {
    let square = [(0.0, 0.0), (10, 0), (10, 10), (0, 10), (0, 0)].map {
      LocalPlane.Point(east: $0.0, north: $0.1)
    }
    let polygon = try PlanarShape.polygon(square)
    #expect(try polygon.distance(to: LocalPlane.Point(east: 5, north: 5)) == 0)
    #expect(try polygon.distance(to: LocalPlane.Point(east: 13, north: 14)) == 5)
    let line = try PlanarShape.line(square)
    #expect(try line.distance(to: LocalPlane.Point(east: 5, north: 4)) == 4)
    #expect(throws: PlanarError.self) { try PlanarShape.polygon(Array(square.dropLast())) }
  }
}
