import Testing

@testable import MapDrawing

@Suite struct PointLabelPlacerTests {
  private let obstacles = LabelObstacles(frame: CanvasRect(x: 0, y: 0, width: 400, height: 300))

  private func request(_ name: String, _ x: Double, _ y: Double, _ priority: Double = 1)
    -> PointLabelPlacer.Request
  {
    .init(text: LabelText([name], size: 10), point: CanvasPoint(x, y), radius: 3, priority: priority)
  }

  @Test func aLonePointHasItsNameAtItsRight() throws {
    let label = try #require(PointLabelPlacer.place([request("Hajin", 200, 150)], around: obstacles)[0])
    #expect(label.alignment == .left && label.box.minX > 203)
    #expect(abs(label.box.middle.y - 150) < 1)
  }

  @Test func atTheEdgeItGoesToTheOtherSide() throws {
    let label = try #require(PointLabelPlacer.place([request("Hajin", 395, 150)], around: obstacles)[0])
    #expect(label.box.maxX < 395 && obstacles.frame.contains(label.box))
  }

  /// A crowd of points, made up from a fixed row of numbers.
  private var crowd: [PointLabelPlacer.Request] {
    var state: UInt64 = 42
    func next(_ limit: Double) -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 33) / Double(1 << 31) * limit
    }
    return (0..<150).map { index in request("Place \(index)", next(400), next(300), Double(index % 3)) }
  }

  @Test func noNameCoversAnotherAndAllLieInside() {
    var crowded = obstacles
    crowded.boxes = crowd.map { CanvasRect(x: $0.point.x - 3, y: $0.point.y - 3, width: 6, height: 6) }
    let boxes = PointLabelPlacer.place(crowd, around: crowded).compactMap { $0?.box }
    #expect(boxes.count > 20)
    #expect(boxes.allSatisfy(crowded.frame.contains))
    #expect(boxes.allSatisfy { box in !crowded.boxes.contains { $0.overlaps(box) } })
    for (index, box) in boxes.enumerated() {
      #expect(!boxes[(index + 1)...].contains { $0.overlaps(box) })
    }
  }

  @Test func theImportantOnesHaveRoomFirst() {
    let labels = PointLabelPlacer.place(crowd, around: obstacles)
    func share(_ priority: Double) -> Double {
      let own = crowd.indices.filter { crowd[$0].priority == priority }
      return Double(own.count { labels[$0] != nil }) / Double(own.count)
    }
    #expect(share(2) > share(0))
  }

  @Test func itIsTheSameEveryTime() {
    #expect(
      PointLabelPlacer.place(crowd, around: obstacles) == PointLabelPlacer.place(crowd, around: obstacles))
  }
}
