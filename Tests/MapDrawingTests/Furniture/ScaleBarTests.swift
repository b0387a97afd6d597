import Geodesy
import Testing

@testable import MapDrawing

@Suite struct ScaleBarTests {
  @Test(arguments: [(0.001, 200.0, 200_000.0), (0.05, 200, 2000), (0.05, 99, 1000), (3, 200, 50)])
  func itIsTheLongestRoundDistanceWithRoom(_ scale: Double, _ room: Double, _ metres: Double) {
    let bar = ScaleBar(scale: scale, room: room)
    #expect(bar.metres == metres)
    #expect(bar.length <= room && bar.length > room / 5)
  }

  @Test func itsLengthIsTheDistanceOnTheGround() throws {
    let picture = try PictureSample.picture()
    let projection = picture.scene.projection
    let bar = ScaleBar(scale: projection.scale, room: 180)
    let middle = projection.frame.middle
    let geodesic = try Geodesic.wgs84()
    for step in [CanvasPoint(bar.length, 0), CanvasPoint(0, bar.length)] {
      let metres = geodesic.distance(
        projection.position(of: middle), projection.position(of: middle + step))
      #expect(abs(metres - bar.metres) < bar.metres * 0.001)
    }
  }

  @Test func kilometresAreNamedWhereThereAreSome() {
    #expect(ScaleBar(scale: 0.05, room: 200).text(0.5) == "1")
    #expect(ScaleBar(scale: 3, room: 200).text(1) == "50")
  }
}
