import Geodesy
import Testing

@Suite struct GeodesicTests {
  let safafinah = Position(latitude: 34.49472, longitude: 40.945)
  let baghuzFawqani = Position(latitude: 34.46095, longitude: 40.94904)

  @Test func measuresDistanceAndBearing() throws {
    let (metres, bearing) = try Geodesic.wgs84().inverse(from: safafinah, to: baghuzFawqani)
    #expect(abs(metres - 3764) < 5)
    #expect(abs(bearing - 174.4) < 0.1)
  }

  @Test func directUndoesInverse() throws {
    let geodesic = try Geodesic.wgs84()
    let (metres, bearing) = geodesic.inverse(from: safafinah, to: baghuzFawqani)
    let arrived = geodesic.direct(from: safafinah, bearing: bearing, metres: metres)
    #expect(geodesic.distance(arrived, baghuzFawqani) < 1e-6)
  }

  @Test func areaIsPositiveCounterclockwise() throws {
    let geodesic = try Geodesic.wgs84()
    let ring = [
      Position(latitude: 34, longitude: 40), Position(latitude: 34, longitude: 40.01),
      Position(latitude: 34.01, longitude: 40.01), Position(latitude: 34.01, longitude: 40),
    ]
    #expect(abs(geodesic.area(of: ring) - 1_024_700) < 1500)
    #expect(geodesic.area(of: ring.reversed()) < 0)
  }
}
