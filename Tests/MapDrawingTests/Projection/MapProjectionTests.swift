import Geodesy
import Testing

@testable import MapDrawing

@Suite struct MapProjectionTests {
  private let frame = CanvasRect(x: 30, y: 70, width: 900, height: 700)
  private let extent = MapExtent(west: 40, south: 34, east: 41.5, north: 35.2)

  @Test func theExtentIsWhollyShown() throws {
    let extent = try #require(extent)
    let projection = MapProjection(MapGround(extent, geodesic: try Geodesic.wgs84()), in: frame)
    let points = extent.outline.map(projection.point)
    #expect(points.allSatisfy(frame.grown(by: 1e-6).contains))
    // It reaches two sides that lie across from each other.
    let box = try #require(CanvasRect(around: points))
    #expect(box.width > frame.width * 0.98 || box.height > frame.height * 0.98)
  }

  @Test func pointsComeBackToTheirPositions() throws {
    let projection = MapProjection(MapGround(try #require(extent), geodesic: try Geodesic.wgs84()), in: frame)
    let position = Position(latitude: 34.4, longitude: 40.9)
    let back = projection.position(of: projection.point(of: position))
    #expect(abs(back.latitude - position.latitude) < 1e-9 && abs(back.longitude - position.longitude) < 1e-9)
  }

  @Test func northIsUpAndEastIsRight() throws {
    let projection = MapProjection(MapGround(try #require(extent), geodesic: try Geodesic.wgs84()), in: frame)
    let (a, b) = (
      projection.point(of: Position(latitude: 34.5, longitude: 40.7)),
      projection.point(of: Position(latitude: 34.6, longitude: 40.8))
    )
    #expect(b.x > a.x && b.y < a.y)
  }

  @Test func anExtentMustBeOne() {
    #expect(MapExtent(west: 41, south: 34, east: 40, north: 35) == nil)
    #expect(MapExtent(west: 40, south: 35, east: 41, north: 35) == nil)
    #expect(MapExtent(west: 40, south: 34, east: 200, north: 35) == nil)
    #expect(MapExtent(west: .nan, south: 34, east: 41, north: 35) == nil)
  }
}
