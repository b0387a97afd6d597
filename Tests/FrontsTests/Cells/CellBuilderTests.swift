import Testing

@testable import Fronts
@testable import Geodesy

@Suite struct CellBuilderTests {
  private typealias Spots = [(Double, Double)]

  @Test func noPlaceHasNoCells() throws {
    let cells = try CellBuilder(reach: 5000, barriers: []).cells(of: [])
    #expect(cells?.count == nil)
  }

  @Test func onePlaceHasACircle() throws {
    let cells = try CellSample.cells(of: [(0, 0)])
    try CellSample.check(cells, [(0, 0)])
    #expect(cells.count == 1)
    // A circle of 64 corners has 99.8 % of the area of a round one.
    #expect(abs(cells.areas[0] / (.pi * 25e6) - 0.998) < 0.002)
    #expect(cells.edges.map(\.right) == [-1])
    #expect(cells.edges.map(\.kind) == [.rim])
  }

  @Test func twoPlacesMeetHalfway() throws {
    let spots: Spots = [(-1, 0), (1, 0)]
    let cells = try CellSample.cells(of: spots)
    try CellSample.check(cells, spots)
    let between = cells.edges.filter { $0.right >= 0 }
    #expect(between.count == 1)
    let edge = try #require(between.first)
    #expect(edge.left == 0 && edge.right == 1 && edge.kind == .open)
    #expect(edge.points.allSatisfy { abs($0.east) < 0.1 })
    // With the western cell on the left it runs from south to north.
    #expect((edge.points.first?.north ?? 0) < 0 && (edge.points.last?.north ?? 0) > 0)
    #expect(abs(cells.areas[0] / cells.areas[1] - 1) < 0.001)
  }

  @Test func placesFarApartDoNotMeet() throws {
    let spots: Spots = [(-20, 0), (20, 0)]
    let cells = try CellSample.cells(of: spots)
    try CellSample.check(cells, spots)
    #expect(cells.edges.allSatisfy { $0.right < 0 && $0.kind == .rim })
  }

  @Test(arguments: [3, 4, 9]) func placesInALineAreCutAcross(_ count: Int) throws {
    for direction in [(1.0, 0.0), (0.0, 1.0), (0.6, 0.8)] {
      let spots = (0..<count).map { (direction.0 * Double($0) * 2, direction.1 * Double($0) * 2) }
      let cells = try CellSample.cells(of: spots)
      try CellSample.check(cells, spots)
      #expect(cells.edges.count { $0.right >= 0 } == count - 1)
    }
  }

  @Test func placesAtOneSpotShareACell() throws {
    let spots: Spots = [(0, 0), (2, 0), (0, 0), (2, 0.0002)]
    let cells = try CellSample.cells(of: spots)
    #expect(cells.count == 2)
    #expect(cells.cellOfPlace == [0, 1, 0, 1])
    try CellSample.check(cells, spots)
  }

  @Test func placesAFewMetresApartHaveCellsOfTheirOwn() throws {
    let spots: Spots = [(0, 0), (0.003, 0), (0, 0.003), (2, 0)]
    let cells = try CellSample.cells(of: spots)
    #expect(cells.count == 4)
    try CellSample.check(cells, spots)
  }

  @Test func aGridOfPlacesHasSquares() throws {
    let (cells, _) = try CellSample.field(["AAAA", "AAAA", "AAAA"])
    let spots = (0..<12).map { number -> (Double, Double) in
      (Double(number % 4) * 2, Double(2 - number / 4) * 2)
    }
    try CellSample.check(cells, spots, reach: 1.5)
    // The inner ones are whole.
    for cell in [5, 6] { #expect(abs(cells.areas[cell] / 4e6 - 1) < 0.001) }
  }

  @Test func everyPointIsItsNearestPlaces() throws {
    var random = FixedRandom()
    let spots = (0..<60).map { _ in (random.next(in: -15...15), random.next(in: -15...15)) }
    let cells = try CellSample.cells(of: spots)
    try CellSample.check(cells, spots)
    let sites = try CellSample.positions(spots).map(cells.plane.project)
    let faces = cells.rings.map { PlanarFaces.Face(rings: $0, inside: $0[0][0]) }
    for _ in 0..<1000 {
      let point = LocalPlane.Point(
        east: random.next(in: -20_000...20_000), north: random.next(in: -20_000...20_000))
      let far = sites.map { CellSample.distance($0, point) }
      let nearest = try #require(far.indices.min { far[$0] < far[$1] })
      let next = far.indices.filter { $0 != nearest }.map { far[$0] }.min() ?? .infinity
      // Not where rounding or the corners of a circle decide.
      guard next - far[nearest] > 1, !(4970...5001).contains(far[nearest]) else { continue }
      let owner = faces.indices.first { faces[$0].contains(point) }
      #expect(owner == (far[nearest] < 5000 ? nearest : nil), "\(point)")
    }
  }

  @Test(arguments: [150, 600]) func manyPlacesAtRandom(_ count: Int) throws {
    var random = FixedRandom()
    let spots = (0..<count).map { _ in (random.next(in: -20...20), random.next(in: -20...20)) }
    try CellSample.check(try CellSample.cells(of: spots), spots)
  }
}
