import Geodesy
import Testing

@testable import Fronts

@Suite struct PocketTracerTests {
  private func areas(
    _ rows: [String], barriers: [[(Double, Double)]] = []
  ) throws -> (areas: [PocketTracer.Area], cells: CellMap) {
    let (cells, states) = try CellSample.field(rows, barriers: barriers)
    return (PocketTracer(cells).areas(states).map(\.value), cells)
  }

  @Test func groundInTheMiddleOfAnotherSidesIsAPocket() throws {
    let (areas, cells) = try areas(["AAAA", "ABBA", "AAAA"])
    #expect(areas.count == 1)
    let pocket = try #require(areas.first)
    #expect(pocket.side.id == "B")
    #expect(pocket.around.map(\.id) == ["A"])
    #expect(pocket.cells == [5, 6])
    #expect(pocket.rings.count == 1)
    #expect(pocket.rings[0].first == pocket.rings[0].last)
    #expect(pocket.closed == 1)
    #expect(!pocket.hasBarrier)
    #expect(pocket.area == cells.areas[5] + cells.areas[6])
    #expect(abs(CellSample.doubleArea(pocket.rings[0]) / (2 * pocket.area) - 1) < 0.01)
  }

  @Test(arguments: [["AAA", "AAA"], ["AABB", "AABB"], ["...", ".A.", "..."], ["A", "B"]])
  func openGroundIsNoPocket(_ rows: [String]) throws {
    #expect(try areas(rows).areas.isEmpty)
  }

  @Test func pocketsLieInPockets() throws {
    let (areas, _) = try areas([
      "AAAAAAA",
      "ABBBBBA",
      "ABAAABA",
      "ABABABA",
      "ABAAABA",
      "ABBBBBA",
      "AAAAAAA",
    ])
    #expect(areas.map(\.side.id) == ["B", "A", "B"])
    #expect(areas.map(\.cells.count) == [16, 8, 1])
    #expect(areas.map(\.rings.count) == [2, 2, 1])
    for pocket in areas {
      #expect(pocket.rings.allSatisfy { $0.first == $0.last })
      #expect(CellSample.doubleArea(pocket.rings[0]) > 0)
      #expect(pocket.rings.dropFirst().allSatisfy { CellSample.doubleArea($0) < 0 })
      let total = pocket.rings.map(CellSample.doubleArea).reduce(0, +) / 2
      #expect(abs(total / pocket.area - 1) < 0.01)
    }
  }

  @Test func aRiverClosesAPocket() throws {
    let rows = ["AAA", "AAB", "AAB", "AAA"]
    #expect(try areas(rows).areas.isEmpty)
    let (areas, _) = try areas(rows, barriers: [[(5, -20), (5, 20)]])
    let pocket = try #require(areas.first { $0.side.id == "B" })
    #expect(areas.count == 1)
    #expect(pocket.hasBarrier)
    #expect(pocket.closed == 1)
    #expect(pocket.cells == [5, 8])
    // Around it stand those on its own bank only.
    #expect(pocket.around.map(\.id) == ["A"])
  }

  @Test func bothBanksOfOneSideAreOnePocket() throws {
    let (areas, _) = try areas(["AAAA", "ABBA", "AAAA"], barriers: [[(3, -20), (3, 20)]])
    let pocket = try #require(areas.first)
    #expect(areas.count == 1)
    #expect(pocket.cells == [5, 6])
    #expect(pocket.rings.count == 1)
  }

  @Test func ringsOfAPocketThatTouchesItselfAreClosed() throws {
    let (areas, _) = try areas([
      "AAAAA",
      "ABBBA",
      "ABABA",
      "AAABA",
      "AAAAA",
    ])
    let pocket = try #require(areas.first { $0.side.id == "B" })
    #expect(pocket.rings.allSatisfy { $0.first == $0.last && $0.count > 3 })
    #expect(abs(pocket.rings.map(CellSample.doubleArea).reduce(0, +) / (2 * pocket.area) - 1) < 0.01)
  }

  @Test func severalSidesMayEncloseOne() throws {
    let (areas, _) = try areas(["AAAA", "ABBC", "CCCC"])
    #expect(areas.first { $0.side.id == "B" }?.around.map(\.id) == ["A", "C"])
  }
}
