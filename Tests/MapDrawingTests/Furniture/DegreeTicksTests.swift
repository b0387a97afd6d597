import Geodesy
import Testing

@testable import MapDrawing

@Suite struct DegreeTicksTests {
  @Test func ticksStandWhereTheirMeridianCrossesTheEdge() throws {
    let projection = try PictureSample.picture().scene.projection
    let ticks = DegreeTicks(projection, unit: 1)
    #expect((2...9).contains(ticks.longitudes.count) && (2...9).contains(ticks.latitudes.count))
    for tick in ticks.longitudes {
      let position = projection.position(of: CanvasPoint(tick.at, projection.frame.maxY))
      #expect(abs(position.longitude * 60 - Double(tick.minutes)) < 0.001)
    }
    for tick in ticks.latitudes {
      let position = projection.position(of: CanvasPoint(projection.frame.minX, tick.at))
      #expect(abs(position.latitude * 60 - Double(tick.minutes)) < 0.001)
    }
  }

  @Test func degreesAreWrittenWithTheirHemisphere() {
    #expect(DegreeTicks.text(2430, positive: "E", negative: "W") == "40°30′E")
    #expect(DegreeTicks.text(-10_800, positive: "E", negative: "W") == "180°")
    #expect(DegreeTicks.text(-605, positive: "E", negative: "W") == "10°05′W")
    #expect(DegreeTicks.turned(10_860) == -10_740)
    #expect(DegreeTicks.text(0, positive: "N", negative: "S") == "0°")
  }
}
