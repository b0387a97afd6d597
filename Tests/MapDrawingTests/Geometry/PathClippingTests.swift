import Testing

@testable import MapDrawing

@Suite struct PathClippingTests {
  private let box = CanvasRect(x: 0, y: 0, width: 10, height: 10)

  @Test func aLineThatLeavesAndReturnsHasTwoParts() {
    let line = [(-5.0, 5.0), (5, 5), (5, 20), (8, 20), (8, 5)].map { CanvasPoint($0.0, $0.1) }
    let parts = PathClipping.line(line, to: box)
    #expect(
      parts == [
        [CanvasPoint(0, 5), CanvasPoint(5, 5), CanvasPoint(5, 10)], [CanvasPoint(8, 10), CanvasPoint(8, 5)],
      ])
  }

  @Test func aLineOutsideHasNoPart() {
    #expect(PathClipping.line([CanvasPoint(-1, -1), CanvasPoint(-1, 20)], to: box).isEmpty)
    #expect(PathClipping.line([CanvasPoint(15, 5), CanvasPoint(5, 15.1)], to: box).isEmpty)
  }

  @Test func aRingIsCutAtTheEdges() {
    let ring = [(5.0, 5.0), (15, 5), (15, 15), (5, 15), (5, 5)].map { CanvasPoint($0.0, $0.1) }
    let cut = PathClipping.ring(ring, to: box)
    #expect(Rings.area(cut) == 25)
    #expect(cut.allSatisfy(box.contains))
  }

  @Test func aRingAroundTheBoxBecomesTheBox() {
    let ring = [(-5.0, -5.0), (15, -5), (15, 15), (-5, 15)].map { CanvasPoint($0.0, $0.1) }
    #expect(Rings.area(PathClipping.ring(ring, to: box)) == 100)
    #expect(PathClipping.ring(ring.map { $0 + CanvasPoint(100, 0) }, to: box).isEmpty)
  }
}
