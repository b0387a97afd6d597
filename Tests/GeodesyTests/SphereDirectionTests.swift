import Geodesy
import Testing

struct SphereDirectionTests {
  /// Positions from pole to pole, on both sides of the antimeridian.
  private static let positions = stride(from: -88.0, through: 88, by: 16).flatMap { latitude in
    stride(from: -179.5, through: 179.5, by: 23).map { Position(latitude: latitude, longitude: $0) }
  }

  @Test func neverDisagreesWithTheEllipsoid() throws {
    let geodesic = try Geodesic.wgs84()
    let origin = Position(latitude: 34.5, longitude: 40.9)
    var told = 0
    for position in Self.positions {
      let metres = geodesic.distance(origin, position)
      for limit in [10_000, 150_000, 2_000_000, 9_000_000.0] {
        guard let isWithin = SphereDirection(origin).isWithin(limit, of: SphereDirection(position)) else {
          continue
        }
        #expect(isWithin == (metres <= limit), "\(position), \(limit) m")
        told += 1
      }
    }
    #expect(told > Self.positions.count * 3)
  }

  @Test func ordersByDistance() throws {
    let geodesic = try Geodesic.wgs84()
    let origin = Position(latitude: 34.5, longitude: 40.9)
    let direction = SphereDirection(origin)
    for (a, b) in zip(Self.positions, Self.positions.dropFirst()) {
      let chords = (
        direction.squaredChord(to: SphereDirection(a)), direction.squaredChord(to: SphereDirection(b))
      )
      guard max(chords.0, chords.1) > min(chords.0, chords.1) * SphereDirection.slack else { continue }
      #expect((chords.0 < chords.1) == (geodesic.distance(origin, a) < geodesic.distance(origin, b)))
    }
  }
}
