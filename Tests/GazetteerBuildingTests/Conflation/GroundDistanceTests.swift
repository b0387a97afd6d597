import Geodesy
import TestSupport
import Testing

@testable import GazetteerBuilding

@Suite struct GroundDistanceTests {
  @Test func agreesWithTheGeodesic() throws {
    let geodesic = try Geodesic.wgs84()
    var random = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      let a = Position(
        latitude: Double.random(in: -85..<85, using: &random),
        longitude: Double.random(in: -180..<180, using: &random))
      let b = Position(
        latitude: a.latitude + Double.random(in: -0.4..<0.4, using: &random),
        longitude: a.longitude + Double.random(in: -0.4..<0.4, using: &random))
      let exact = geodesic.distance(a, b)
      #expect(abs(GroundDistance.metres(a, b) - exact) < max(0.5, exact * 2e-4))
    }
  }

  @Test func farAwayAndAcrossTheAntimeridian() throws {
    let geodesic = try Geodesic.wgs84()
    let (a, b) = (Position(latitude: 10, longitude: 179.9), Position(latitude: 10.1, longitude: -179.9))
    #expect(abs(GroundDistance.metres(a, b) - geodesic.distance(a, b)) < 5)
    let (london, sydney) = (
      Position(latitude: 51.5, longitude: 0), Position(latitude: -33.9, longitude: 151.2)
    )
    let exact = geodesic.distance(london, sydney)
    #expect(abs(GroundDistance.metres(london, sydney) - exact) < exact * 0.01)
    #expect(GroundDistance.metres(a, a) == 0)
  }
}
