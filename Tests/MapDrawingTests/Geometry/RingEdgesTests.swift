import Geodesy
import Testing

@testable import MapDrawing

@Suite struct RingEdgesTests {
  private let rings = [PictureSample.square(34, 40), PictureSample.square(34, 40.02)]

  private func edges(_ lines: [[Position]]) -> Int { lines.reduce(0) { $0 + $1.count - 1 } }

  @Test func whatNeighborsShareIsNoOutline() {
    #expect(edges(RingEdges(rings).outline) == 6)
  }

  @Test func everyEdgeIsDrawnOnce() {
    #expect(edges(RingEdges(rings).once) == 7)
    #expect(edges(RingEdges(rings + rings).once) == 7)
  }
}
