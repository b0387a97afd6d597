import Testing

@testable import Geodesy

@Suite struct PlanarFacesTests {
  private func line(_ points: (Double, Double)...) -> [LocalPlane.Point] {
    points.map { LocalPlane.Point(east: $0.0, north: $0.1) }
  }

  private func point(_ east: Double, _ north: Double) -> LocalPlane.Point {
    LocalPlane.Point(east: east, north: north)
  }

  private func area(_ face: PlanarFaces.Face) -> Double {
    face.rings.enumerated().reduce(0) { sum, ring in
      let twice = zip(ring.element, ring.element.dropFirst()).reduce(0) {
        $0 + $1.0.east * $1.1.north - $1.1.east * $1.0.north
      }
      return sum + (ring.offset == 0 ? abs(twice) : -abs(twice)) / 2
    }
  }

  private var square: [LocalPlane.Point] { line((0, 0), (10, 0), (10, 10), (0, 10), (0, 0)) }

  @Test func linesThatCrossPartAFace() throws {
    let faces = try PlanarFaces.faces(of: [square, line((-5, 4), (15, 4))])
    #expect(faces.map(area).sorted() == [40, 60])
    for face in faces {
      #expect(face.contains(face.inside))
      #expect(face.rings.allSatisfy { $0.first == $0.last })
    }
  }

  @Test func aLineThatEndsInsidePartsNothing() throws {
    #expect(try PlanarFaces.faces(of: [square, line((-5, 4), (5, 4))]).map(area) == [100])
    #expect(try PlanarFaces.faces(of: [line((0, 0), (1, 1))]).isEmpty)
    #expect(try PlanarFaces.faces(of: []).isEmpty)
  }

  @Test func aRingInsideIsAHoleAndAFace() throws {
    let inner = line((4, 4), (6, 4), (6, 6), (4, 6), (4, 4))
    let faces = try PlanarFaces.faces(of: [square, inner])
    #expect(faces.map(area).sorted() == [4, 96])
    let outer = try #require(faces.first { $0.rings.count == 2 })
    #expect(outer.contains(point(1, 1)))
    #expect(!outer.contains(point(5, 5)))
    #expect(!outer.contains(point(11, 5)))
  }

  @Test func cornersLieOnTheGridAndNeighborsShareThem() throws {
    let faces = try PlanarFaces.faces(of: [square, line((-1, 1.0 / 3), (11, 10.0 / 3))])
    #expect(faces.count == 2)
    for corner in faces.flatMap(\.rings).joined() {
      #expect(abs(corner.north / PlanarFaces.grid - (corner.north / PlanarFaces.grid).rounded()) < 1e-6)
    }
    let corners = faces.map { Set($0.rings.joined()) }
    #expect(corners[0].intersection(corners[1]).count == 2)
  }

  @Test func anOutlineHoldsAllThatIsNear() throws {
    let one = try PlanarFaces.outline(of: [point(0, 0)], within: 5)
    #expect(one.count == 1)
    #expect(one[0].allSatisfy { abs(($0.east * $0.east + $0.north * $0.north).squareRoot() - 5) < 0.001 })
    #expect(try PlanarFaces.outline(of: [point(0, 0), point(20, 0)], within: 5).count == 2)
    #expect(try PlanarFaces.outline(of: [point(0, 0), point(6, 0)], within: 5).count == 1)
    #expect(try PlanarFaces.outline(of: [], within: 5).isEmpty)
  }

  @Test func voronoiEdgesRunHalfway() throws {
    let edges = try PlanarFaces.voronoiEdges(of: [point(2, 5), point(8, 5)], around: [square])
    #expect(!edges.isEmpty)
    #expect(edges.joined().allSatisfy { abs($0.east - 5) < 1e-9 })
    #expect(try PlanarFaces.voronoiEdges(of: [point(2, 5)], around: [square]).isEmpty)
  }

  @Test func linesAreClippedToAPolygon() throws {
    let parts = try PlanarFaces.clipped([line((-5, 4), (15, 4)), line((20, 0), (20, 9))], to: [square])
    #expect(parts.map { Set($0) } == [Set(line((0, 4), (10, 4)))])
  }
}

@Suite struct PlanarGridTests {
  private func point(_ east: Double, _ north: Double) -> LocalPlane.Point {
    LocalPlane.Point(east: east, north: north)
  }

  @Test func theNearestPointWithinASquaresSize() throws {
    let points = [point(0, 0), point(3, 4), point(-100, -100)]
    let grid = PointGrid(points, size: 10)
    let near = try #require(grid.nearest(to: point(3, 0)))
    #expect(near.number == 0 && near.metres == 3)
    let other = try #require(grid.nearest(to: point(3, 0), where: { $0 != 0 }))
    #expect(other.number == 1 && other.metres == 4)
    #expect(grid.nearest(to: point(50, 50)) == nil)
    #expect(grid.nearest(to: point(-100, -109))?.number == 2)
  }

  @Test func segmentsNearAPoint() {
    let grid = SegmentGrid([[point(0, 0), point(100, 0)], [point(-50, -50), point(-50, -60)]], size: 10)
    #expect(grid.isNear(point(55, 0.5), within: 1))
    #expect(!grid.isNear(point(55, 1.5), within: 1))
    #expect(grid.isNear(point(-50, -49.5), within: 1))
    #expect(!grid.isNear(point(101.5, 0), within: 1))
    #expect(!SegmentGrid([], size: 10).isNear(point(0, 0), within: 1))
  }

  @Test func theFirstOfSeveralCrossings() throws {
    let lines = [30.0, 10, 20].map { [point($0, -5), point($0, 5)] }
    let grid = SegmentGrid(lines, size: 7)
    let first = try #require(grid.firstCrossing(from: point(0, 0), to: point(40, 0)) { _ in true })
    #expect(first.segment.line == 1 && first.part == 0.25)
    let wanted = try #require(grid.firstCrossing(from: point(0, 0), to: point(40, 0)) { $0.line != 1 })
    #expect(wanted.segment.line == 2 && wanted.part == 0.5)
    #expect(grid.firstCrossing(from: point(0, 6), to: point(40, 6)) { _ in true } == nil)
    #expect(grid.firstCrossing(from: point(0, 0), to: point(9, 0)) { _ in true } == nil)
  }

  @Test func manySegmentsAreNoLongWork() {
    let count = 50_000
    let line = (0...count).map { point(Double($0), Double($0 % 7)) }
    let clock = ContinuousClock()
    let took = clock.measure {
      #expect(SegmentGrid([line], size: 10).isNear(point(40_000, 3), within: 4))
    }
    // Seconds, not minutes: what is in the squares is not copied for each segment.
    #expect(took < .seconds(10))
  }
}
