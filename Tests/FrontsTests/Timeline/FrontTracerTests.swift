import Geodesy
import Testing

@testable import Fronts

@Suite struct FrontTracerTests {
  private func lines(
    _ rows: [String], barriers: [[(Double, Double)]] = []
  ) throws -> (lines: [FrontTracer.Line], cells: CellMap) {
    let (cells, states) = try CellSample.field(rows, barriers: barriers)
    return (FrontTracer(cells).lines(states).map(\.value), cells)
  }

  @Test func twoSidesHaveAFrontBetweenThem() throws {
    let (lines, cells) = try lines(["AABB", "AABB", "AABB"])
    #expect(lines.count == 1)
    let line = try #require(lines.first)
    #expect(line.left.id == "A" && line.right.id == "B")
    #expect(!line.isBarrier)
    #expect(line.edges.count == 3)
    #expect(line.cells == [1, 2, 5, 6, 9, 10])
    // The western side on the left: to the north.
    let (first, last) = (try #require(line.points.first), try #require(line.points.last))
    #expect(last.north - first.north > 5900)
    #expect(line.points.allSatisfy { abs($0.east - first.east) < 10 })
    #expect(line.edges.allSatisfy { cells.edges[$0].kind == .open })
  }

  @Test func theSidesStandInTheSameOrderWhereverTheyLie() throws {
    let (lines, _) = try lines(["BBAA", "BBAA"])
    let line = try #require(lines.first)
    #expect(line.left.id == "A" && line.right.id == "B")
    #expect((line.points.last?.north ?? 0) < (line.points.first?.north ?? 0))
  }

  @Test(arguments: [["AAA", "AAA"], ["...", "..."], ["AA.", "A.."]])
  func oneSideAloneHasNoFront(_ rows: [String]) throws {
    #expect(try lines(rows).lines.isEmpty)
  }

  @Test func betweenTwoSidesAndNobodyThereIsNoFront() throws {
    #expect(try lines(["A.B", "A.B"]).lines.isEmpty)
  }

  @Test func threeSidesHaveAFrontEachPair() throws {
    let (lines, _) = try lines(["AB", "CC"])
    #expect(Set(lines.map { $0.left.id + $0.right.id }) == ["AB", "AC", "BC"])
    #expect(lines.count == 3)
  }

  @Test func aFrontAroundAPlaceIsARing() throws {
    let (lines, _) = try lines(["AAA", "ABA", "AAA"])
    #expect(lines.count == 1)
    let line = try #require(lines.first)
    #expect(line.points.first == line.points.last)
    #expect(line.edges.count == 4)
    // With those outside on the left it runs clockwise.
    #expect(CellSample.doubleArea(line.points) < 0)
    #expect(abs(CellSample.doubleArea(line.points) / -8e6 - 1) < 0.01)
  }

  @Test func frontsThatTouchInAPointAreTwo() throws {
    let (lines, cells) = try lines(["AB", "BA"])
    #expect(lines.flatMap(\.edges).count == 4)
    #expect(Set(lines.flatMap(\.edges)).count == 4)
    #expect(lines.count == 2)
    for line in lines {
      #expect(line.left.id == "A")
      // Each turns around one of the two corners.
      #expect(line.edges.count == 2)
      #expect(Set(line.edges.flatMap { [cells.edges[$0].left, cells.edges[$0].right] }).count == 3)
    }
  }

  @Test func aFrontAlongARiverIsOneOfItsOwn() throws {
    let (lines, cells) = try lines(["AABB", "AABB", "AABB"], barriers: [[(3, 20), (3, 3), (20, 3)]])
    #expect(lines.count == 2)
    #expect(Set(lines.map(\.isBarrier)) == [true, false])
    for line in lines {
      #expect(line.edges.allSatisfy { (cells.edges[$0].kind == .barrier) == line.isBarrier })
    }
  }

  @Test func theSameFrontHasTheSameKey() throws {
    let (cells, states) = try CellSample.field(["AABB", "AABB"])
    let tracer = FrontTracer(cells)
    #expect(tracer.lines(states).map(\.key) == tracer.lines(states).map(\.key))
    var other = states
    other[2] = states[0]
    #expect(tracer.lines(other).map(\.key) != tracer.lines(states).map(\.key))
  }
}
