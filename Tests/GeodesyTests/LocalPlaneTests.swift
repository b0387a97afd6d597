import Geodesy
import Testing

@Suite struct LocalPlaneTests {
  @Test func unprojectUndoesProject() throws {
    let geodesic = try Geodesic.wgs84()
    let plane = LocalPlane(center: Position(latitude: 34.5, longitude: 40.9), geodesic: geodesic)
    let position = Position(latitude: 34.7, longitude: 41.2)
    #expect(geodesic.distance(plane.unproject(plane.project(position)), position) < 1e-6)
    #expect(plane.unproject(LocalPlane.Point(east: 0, north: 0)) == plane.center)
  }

  @Test func centroidOfTheThreeOrigins() throws {
    let geodesic = try Geodesic.wgs84()
    let origins = [
      Position(latitude: 34.49472, longitude: 40.945), Position(latitude: 34.47805, longitude: 40.96087),
      Position(latitude: 34.46095, longitude: 40.94904),
    ]
    let center = try #require(LocalPlane.centroid(of: origins, geodesic: geodesic))
    let bearings = origins.map { geodesic.inverse(from: center, to: $0).bearing }
    #expect(zip(bearings, [342.0, 88, 187]).allSatisfy { Bearing.difference($0, $1) < 1 })
    #expect(LocalPlane.centroid(of: [], geodesic: geodesic) == nil)
  }
}
