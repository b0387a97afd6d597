import Geodesy
import Testing

@testable import MapDrawing

@Suite struct ExtentFinderTests {
  private func finder() throws -> ExtentFinder { ExtentFinder(geodesic: try Geodesic.wgs84()) }
  private let core = [PictureSample.safafinah, PictureSample.shajilah, PictureSample.baghuz]

  private func contains(_ extent: MapExtent, _ position: Position) -> Bool {
    extent.west < position.longitude && position.longitude < extent.east && extent.south < position.latitude
      && position.latitude < extent.north
  }

  @Test func itHoldsTheEventsWithAMargin() throws {
    var finder = try finder()
    finder.add(core, weight: 1)
    let extent = try #require(finder.extent())
    #expect(core.allSatisfy { contains(extent, $0) })
  }

  @Test func placesFarAwayDoNotBlowItUp() throws {
    var finder = try finder()
    finder.add(core, weight: 2)
    let near = Position(latitude: 34.53366, longitude: 40.95819)
    let far = Position(latitude: 35.93, longitude: 36.63)
    finder.addNearby([near, far])
    let extent = try #require(finder.extent())
    #expect(contains(extent, near))
    #expect(!contains(extent, far))
    #expect(extent.east - extent.west < 0.5)
  }

  @Test func aStrayAxisDoesNotBlowItUp() throws {
    var finder = try finder()
    finder.add(core + core, weight: 2)
    finder.add([Position(latitude: 36.5, longitude: 36.9)], weight: 2)
    let extent = try #require(finder.extent())
    #expect(extent.west > 40)
  }

  @Test func onePlaceHasGroundAroundIt() throws {
    var finder = try finder()
    finder.addNearby([PictureSample.baghuz])
    let extent = try #require(finder.extent())
    let geodesic = try Geodesic.wgs84()
    let height = geodesic.distance(
      Position(latitude: extent.south, longitude: 40.95), Position(latitude: extent.north, longitude: 40.95))
    #expect(height > 5999)
  }

  @Test func nothingHasNoExtent() throws {
    #expect(try finder().extent() == nil)
  }
}
