import Geodesy
import Testing

@testable import Gazetteer

@Suite struct RiverBankTests {
  /// Eastwards, then south.
  private let line = [
    Position(latitude: 34.5, longitude: 40.0), Position(latitude: 34.5, longitude: 40.2),
    Position(latitude: 34.3, longitude: 40.2),
  ]

  @Test(arguments: [
    (34.6, 40.1, Place.Bank.left), (34.4, 40.1, .right), (34.6, 40.3, .left), (34.4, 40.3, .left),
    (34.45, 40.15, .right),
  ])
  func tellsTheBank(_ latitude: Double, _ longitude: Double, _ bank: Place.Bank) throws {
    let river = RiverBank(line: line, geodesic: try Geodesic.wgs84())
    #expect(river.side(of: Position(latitude: latitude, longitude: longitude)).bank == bank)
  }

  @Test func measuresToTheNearestPoint() throws {
    let river = RiverBank(line: line, geodesic: try Geodesic.wgs84())
    let metres = river.side(of: Position(latitude: 34.51, longitude: 40.1)).metres
    #expect(abs(metres - 1109) < 5)
  }
}
