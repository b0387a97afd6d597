import Geodesy
import Testing

@testable import MapDrawing

@Suite struct ArrowShapeTests {
  private let line = [CanvasPoint(10, 20), CanvasPoint(110, 20)]

  @Test func itBeginsAtTheOriginAndEndsAtTheTip() throws {
    let arrow = try #require(ArrowShape(line, measures: .main))
    #expect(arrow.spine.first == line[0])
    #expect(arrow.head[1] == line[1])
    #expect(arrow.outline.contains(line[1]))
    let box = try #require(CanvasRect(around: arrow.outline))
    #expect(abs(box.minX - 10) < 1e-9 && abs(box.maxX - 110) < 1e-9)
  }

  @Test func itGrowsWiderTowardsItsHead() throws {
    let arrow = try #require(ArrowShape(line, measures: .main))
    let tail = arrow.outline[0].distance(to: arrow.outline[arrow.outline.count - 1])
    #expect(abs(tail - ArrowShape.Measures.main.tail) < 1e-9)
    #expect(arrow.head[0].distance(to: arrow.head[2]) == ArrowShape.Measures.main.headWidth)
  }

  @Test func aShortOneIsSmallerAsAWhole() throws {
    let arrow = try #require(ArrowShape([CanvasPoint(0, 0), CanvasPoint(0, 10)], measures: .main))
    #expect(arrow.measures.headLength < 10)
    #expect(arrow.head[1] == CanvasPoint(0, 10))
  }

  @Test func aLineWithoutLengthHasNone() {
    #expect(ArrowShape([CanvasPoint(5, 5), CanvasPoint(5, 5)], measures: .main) == nil)
    #expect(ArrowShape([], measures: .main) == nil)
  }

  @Test func aBentOneKeepsToItsLine() throws {
    let bent = [CanvasPoint(0, 0), CanvasPoint(60, 0), CanvasPoint(60, 80)]
    let arrow = try #require(ArrowShape(bent, measures: .minor))
    #expect(arrow.spine.contains(CanvasPoint(60, 0)))
    #expect(arrow.head[1] == CanvasPoint(60, 80))
  }

  @Test func onThePictureItsTipIsTheProjectedOne() throws {
    let picture = try PictureSample.picture()
    #expect(picture.scene.arrows.count == 3)
    for arrow in picture.scene.arrows {
      let (origin, tip) = (try #require(arrow.axis.line.first), try #require(arrow.axis.line.last))
      #expect(arrow.shape.spine[0].distance(to: picture.scene.projection.point(of: origin)) < 1e-6)
      #expect(arrow.shape.head[1].distance(to: picture.scene.projection.point(of: tip)) < 1e-6)
    }
  }
}
