import Geodesy
import Testing

@Suite struct PolygonContainmentTests {
  private static func ring(_ south: Double, _ west: Double, _ north: Double, _ east: Double) -> [Position] {
    [(south, west), (south, east), (north, east), (north, west), (south, west)]
      .map { Position(latitude: $0.0, longitude: $0.1) }
  }

  private static func at(_ latitude: Double, _ longitude: Double) -> Position {
    Position(latitude: latitude, longitude: longitude)
  }

  private let square = Area(rings: [ring(34, 40, 35, 41)])

  @Test func insideAndOutside() {
    #expect(square.contains(Self.at(34.5, 40.5), within: 0))
    #expect(!square.contains(Self.at(35.5, 40.5), within: 0))
    #expect(!square.contains(Self.at(34.5, 41.5), within: 0))
    #expect(!square.contains(Self.at(33.9, 40), within: 1.5))
  }

  @Test func edgesAndVerticesAreInside() {
    #expect(square.contains(Self.at(34.5, 40), within: 0))
    #expect(square.contains(Self.at(34.5, 41), within: 0))
    #expect(square.contains(Self.at(35, 40.5), within: 0))
    for corner in square.rings[0] { #expect(square.contains(corner, within: 0)) }
  }

  @Test func aMetreOutsideCountsWithinOneAndAHalf() throws {
    let geodesic = try Geodesic.wgs84()
    for (corner, bearing) in [(Self.at(34.5, 41), 90.0), (Self.at(35, 40.5), 0), (Self.at(34, 40), 225)] {
      let near = geodesic.direct(from: corner, bearing: bearing, metres: 1.4)
      let far = geodesic.direct(from: corner, bearing: bearing, metres: 1.6)
      #expect(square.contains(near, within: 1.5))
      #expect(!square.contains(near, within: 1.2))
      #expect(!square.contains(far, within: 1.5))
    }
  }

  @Test func holesAreOutsideAndIslandsInThemInside() throws {
    let area = Area(rings: [
      Self.ring(34, 40, 35, 41), Self.ring(34.2, 40.2, 34.8, 40.8), Self.ring(34.4, 40.4, 34.6, 40.6),
    ])
    #expect(area.contains(Self.at(34.1, 40.1), within: 0))
    #expect(!area.contains(Self.at(34.3, 40.3), within: 0))
    #expect(area.contains(Self.at(34.5, 40.5), within: 0))
    #expect(area.contains(Self.at(34.2, 40.5), within: 0))
    let justInTheHole = try Geodesic.wgs84().direct(from: Self.at(34.2, 40.5), bearing: 0, metres: 1)
    #expect(!area.contains(justInTheHole, within: 0))
    #expect(area.contains(justInTheHole, within: 1.5))
  }

  @Test func aRayThroughAVertexCrossesOnce() {
    let diamond = Area(rings: [
      [(34.0, 40.5), (34.5, 41), (35, 40.5), (34.5, 40), (34, 40.5)].map { Self.at($0.0, $0.1) }
    ])
    #expect(diamond.contains(Self.at(34.5, 40.5), within: 0))
    #expect(!diamond.contains(Self.at(34.5, 39.9), within: 0))
    #expect(!diamond.contains(Self.at(34, 40), within: 0))
    #expect(!diamond.contains(Self.at(35, 40), within: 0))
  }

  @Test func windingAndClosureDoNotMatter() {
    let reversed = Area(rings: square.rings.map { $0.reversed() })
    let open = Area(rings: square.rings.map { Array($0.dropLast()) })
    for area in [reversed, open] {
      #expect(area.contains(Self.at(34.5, 40.5), within: 0))
      #expect(area.contains(Self.at(34.5, 40), within: 0))
      #expect(!area.contains(Self.at(34.5, 39.99), within: 0))
    }
  }

  @Test func nothingIsInNoAreaAndNoPlaceInAny() {
    #expect(!Area(rings: []).contains(Self.at(34, 40), within: 1e6))
    #expect(Area(rings: [[]]).box == nil)
    #expect(!square.contains(Self.at(.nan, 40), within: 1e6))
    #expect(square.box == Area.Box(south: 34, west: 40, north: 35, east: 41))
  }
}
