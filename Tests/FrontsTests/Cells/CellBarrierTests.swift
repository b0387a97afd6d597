import Geodesy
import Testing

@testable import Fronts

/// Cells beside rivers and borders.
@Suite struct CellBarrierTests {
  private typealias Spots = [(Double, Double)]

  /// Expects that no ring has corners on both sides of a line from south to north; metres are lost to the plane.
  private func expectNoCrossing(_ cells: CellMap, east: Double) throws {
    let line = cells.plane.project(try CellSample.position(east, 0)).east
    for ring in cells.rings.joined() {
      let isWest = ring.contains { $0.east < line - 1 }
      let isEast = ring.contains { $0.east > line + 1 }
      #expect(!(isWest && isEast))
    }
  }

  @Test func cellsDoNotCrossARiver() throws {
    // The river runs nearer to the eastern places.
    let spots: Spots = [(-3, 0), (-3, 2), (1, 0), (1, 3)]
    let cells = try CellSample.cells(of: spots, barriers: [[(0.5, -30), (0.5, 30)]])
    try CellSample.check(cells, spots)
    try expectNoCrossing(cells, east: 0.5)
    let across = cells.edges.filter { $0.right >= 0 && ($0.left < 2) != ($0.right < 2) }
    #expect(!across.isEmpty)
    #expect(across.allSatisfy { $0.kind == .barrier })
    #expect(
      cells.edges.filter { $0.right >= 0 && ($0.left < 2) == ($0.right < 2) }.allSatisfy { $0.kind == .open })
  }

  @Test func theFarBankIsNobodysWherePlacesLieOnOneBankOnly() throws {
    let cells = try CellSample.cells(of: [(-1, 0)], barriers: [[(0, -30), (0, 30)]])
    try CellSample.check(cells, [(-1, 0)])
    try expectNoCrossing(cells, east: 0)
    #expect(Set(cells.edges.map(\.kind)) == [.barrier, .rim])
    let bank = cells.edges.filter { $0.kind == .barrier }.map(\.length).reduce(0, +)
    let chord = 2 * 24e6.squareRoot()
    #expect(abs(bank - chord) < 20)
  }

  @Test func aPlaceOnTheRiverLineLiesOnOneBank() throws {
    let spots: Spots = [(0, 0), (-3, 0), (3, 0)]
    let cells = try CellSample.cells(of: spots, barriers: [[(0, -30), (0, 0), (0, 30)]])
    try CellSample.check(cells, spots)
    try expectNoCrossing(cells, east: 0)
  }

  @Test func placesOnTheRiverLineOnly() throws {
    let spots: Spots = [(0, 0), (0, 2), (0, 4)]
    let cells = try CellSample.cells(of: spots, barriers: [[(0, -30), (0, 30)]])
    try CellSample.check(cells, spots)
  }

  @Test func aRiverThatEndsPartsNothingBehindItsEnd() throws {
    let spots: Spots = [(-1, 0), (1, 0)]
    let cells = try CellSample.cells(of: spots, barriers: [[(0, 1), (0, 30)]])
    try CellSample.check(cells, spots)
    let between = cells.edges.filter { $0.right >= 0 }
    #expect(between.allSatisfy { $0.kind == .open })
    #expect(!between.isEmpty)
  }

  @Test func anIslandIsItsOwnGround() throws {
    let ring: Spots = [(-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1)]
    let spots: Spots = [(0, 0), (2.5, 0), (-2.5, 0)]
    let cells = try CellSample.cells(of: spots, barriers: [ring])
    try CellSample.check(cells, spots)
    #expect(abs(cells.areas[0] / 4e6 - 1) < 0.001)
    #expect(cells.edges.filter { $0.left == 0 }.allSatisfy { $0.kind == .barrier && $0.right > 0 })
  }

  @Test func anIslandWithoutAPlaceIsNobodys() throws {
    let ring: Spots = [(1, -1), (3, -1), (3, 1), (1, 1), (1, -1)]
    let spots: Spots = [(0, 0)]
    let cells = try CellSample.cells(of: spots, barriers: [ring])
    try CellSample.check(cells, spots)
    #expect(cells.rings[0].count == 2)
    #expect(cells.edges.filter { $0.kind == .barrier }.allSatisfy { $0.right < 0 })
    let shore = cells.edges.filter { $0.kind == .barrier }.map(\.length).reduce(0, +)
    #expect(abs(shore - 8000) < 1)
  }

  @Test func aWindingRiverThroughManyPlaces() throws {
    var random = FixedRandom()
    let river: Spots = (-60...60).map { step -> (Double, Double) in
      (step & 2 == 0 ? 2.0 : -2.0, Double(step) / 2)
    }
    let second: Spots = [(-30, 5), (-8, 4), (0, 7), (30, 6)]
    let spots = (0..<200).map { _ in (random.next(in: -15...15), random.next(in: -15...15)) }
    let cells = try CellSample.cells(of: spots, barriers: [river, second])
    try CellSample.check(cells, spots)
    let lines = SegmentGrid(
      try [river, second].map { try CellSample.positions($0).map(cells.plane.project) }, size: 1000)
    // Every line between cells of different banks runs along a river.
    for edge in cells.edges where edge.kind == .barrier {
      for (a, b) in zip(edge.points, edge.points.dropFirst()) {
        let middle = LocalPlane.Point(east: (a.east + b.east) / 2, north: (a.north + b.north) / 2)
        #expect(lines.isNear(middle, within: 0.5))
      }
    }
  }

  @Test func aRiverFarAwayChangesNothing() throws {
    let spots: Spots = [(-1, 0), (1, 0)]
    let without = try CellSample.cells(of: spots)
    let with = try CellSample.cells(of: spots, barriers: [[(200, -30), (200, 30)]])
    #expect(without.rings == with.rings)
    #expect(without.edges.count == with.edges.count)
  }
}
