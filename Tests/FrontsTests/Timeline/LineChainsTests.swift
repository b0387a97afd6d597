import Geodesy
import Testing

@testable import Fronts

@Suite struct LineChainsTests {
  private func line(_ points: (Double, Double)...) -> [LocalPlane.Point] {
    points.map { LocalPlane.Point(east: $0.0, north: $0.1) }
  }

  @Test func linesInAnyOrderAreJoined() {
    let lines = [line((2, 0), (3, 0)), line((0, 0), (1, 0)), line((1, 0), (2, 0))]
    #expect(LineChains.chains(lines) == [[1, 2, 0]])
    #expect(LineChains.points([1, 2, 0], lines) == line((0, 0), (1, 0), (2, 0), (3, 0)))
  }

  @Test func linesThatDoNotMeetStayApart() {
    let lines = [line((0, 0), (1, 0)), line((5, 0), (6, 0)), line((6, 0), (7, 0))]
    #expect(LineChains.chains(lines) == [[0], [1, 2]])
    #expect(LineChains.chains([]).isEmpty)
    #expect(LineChains.chains([[], line((0, 0))]).isEmpty)
  }

  @Test func aRingEndsWhereItBegan() {
    let lines = [line((0, 0), (1, 0)), line((1, 1), (0, 0)), line((1, 0), (1, 1))]
    #expect(LineChains.chains(lines) == [[0, 2, 1]])
    let points = LineChains.points([0, 2, 1], lines)
    #expect(points.first == points.last)
    // One line may be a ring by itself.
    #expect(LineChains.chains([line((0, 0), (1, 0), (1, 1), (0, 0))]) == [[0]])
  }

  @Test func ringsThatTouchInAPointStayApart() {
    let east = [line((1, -1), (1, 1)), line((1, 1), (0, 0)), line((0, 0), (1, -1))]
    let west = [line((-1, 1), (-1, -1)), line((-1, -1), (0, 0)), line((0, 0), (-1, 1))]
    let chains = LineChains.chains(east + west)
    #expect(chains.map { Set($0) } == [[0, 1, 2], [3, 4, 5]])
  }

  @Test func whereLinesMeetTheOneFarthestToTheLeftGoesOn() {
    // From the west and from the east into one point, from it to the north and to the south.
    let lines = [
      line((-1, 0), (0, 0)), line((1, 0), (0, 0)), line((0, 0), (0, 1)), line((0, 0), (0, -1)),
    ]
    let chains = LineChains.chains(lines)
    #expect(Set(chains) == [[0, 2], [1, 3]])
  }

  @Test func everyLineIsTakenOnce() {
    var random = FixedRandom()
    let lines = (0..<300).map { _ in
      let numbers = (0..<4).map { _ in random.next(in: 0...8).rounded() }
      return line((numbers[0], numbers[1]), (numbers[2] + 0.5, numbers[3]), (numbers[2], numbers[3] + 0.5))
    }
    let chains = LineChains.chains(lines)
    #expect(chains.joined().sorted() == Array(lines.indices))
    for chain in chains {
      for (a, b) in zip(chain, chain.dropFirst()) { #expect(lines[a].last == lines[b].first) }
    }
  }
}
