import Testing

@testable import MapDrawing

@Suite struct RiverLabelPlacerTests {
  private let obstacles = LabelObstacles(frame: CanvasRect(x: 0, y: 0, width: 400, height: 300))
  private let text = LabelText(["Euphrates"], size: 12)

  @Test func theNameRunsAlongAStraightStretchFromLeftToRight() throws {
    let line = [CanvasPoint(350, 20), CanvasPoint(50, 250)]
    let label = try #require(RiverLabelPlacer.place(text, along: [line], gap: 6, around: obstacles))
    let direction = (line[0] - line[1]).unit
    #expect(abs(label.along.x - direction.x) < 1e-9 && abs(label.along.y - direction.y) < 1e-9)
    #expect(label.along.x > 0)
    let distance = Segment(line[0], line[1]).distance(to: label.middle)
    #expect(distance > 5 && distance < 20)
    #expect(label.boxes.allSatisfy(obstacles.frame.contains))
  }

  @Test func aRiverThatIsTooShortHasNoName() {
    #expect(
      RiverLabelPlacer.place(
        text, along: [[CanvasPoint(10, 100), CanvasPoint(30, 100)]], gap: 6, around: obstacles) == nil)
  }

  @Test func theNameKeepsClearOfWhatIsThere() throws {
    var crowded = obstacles
    crowded.boxes = [CanvasRect(x: 0, y: 90, width: 250, height: 40)]
    let label = try #require(
      RiverLabelPlacer.place(
        text, along: [[CanvasPoint(5, 110), CanvasPoint(395, 110)]], gap: 6, around: crowded))
    #expect(!label.boxes.contains { crowded.boxes[0].overlaps($0) })
  }
}
