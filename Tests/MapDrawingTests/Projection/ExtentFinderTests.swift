import Geodesy
import Testing

@testable import MapDrawing

@Suite struct ExtentFinderTests {
  private func finder() throws -> ExtentFinder { ExtentFinder(geodesic: try Geodesic.wgs84()) }
  private let core = [PictureSample.safafinah, PictureSample.shajilah, PictureSample.baghuz]

  private func contains(_ ground: MapGround, _ position: Position) -> Bool {
    let point = ground.plane.project(position)
    return abs(point.east) < ground.halfWidth && abs(point.north) < ground.halfHeight
  }

  @Test func itHoldsTheEventsWithAMargin() throws {
    var finder = try finder()
    finder.add(core, weight: 1)
    let ground = try #require(finder.ground())
    #expect(core.allSatisfy { contains(ground, $0) })
  }

  @Test func placesFarAwayDoNotBlowItUp() throws {
    var finder = try finder()
    finder.add(core, weight: 2)
    let near = Position(latitude: 34.53366, longitude: 40.95819)
    let far = Position(latitude: 35.93, longitude: 36.63)
    finder.addNearby([near, far])
    let ground = try #require(finder.ground())
    #expect(contains(ground, near))
    #expect(!contains(ground, far))
    #expect(ground.halfWidth < 20_000)
  }

  @Test func aStrayAxisDoesNotBlowItUp() throws {
    var finder = try finder()
    finder.add(core + core, weight: 2)
    finder.add([Position(latitude: 36.5, longitude: 36.9)], weight: 2)
    let ground = try #require(finder.ground())
    #expect(ground.halfWidth < 20_000)
  }

  @Test func onePlaceHasGroundAroundIt() throws {
    var finder = try finder()
    finder.addNearby([PictureSample.baghuz])
    let ground = try #require(finder.ground())
    #expect(ground.halfHeight >= 3000 && ground.halfWidth >= 3000)
  }

  @Test func the180thMeridianIsNoEdge() throws {
    var finder = try finder()
    let places = [179.9, -179.9, 179.8].map { Position(latitude: -17, longitude: $0) }
    finder.addNearby(places)
    let ground = try #require(finder.ground())
    #expect(places.allSatisfy { contains(ground, $0) })
    #expect(ground.halfWidth < 30_000)
  }

  @Test func nothingHasNoExtent() throws {
    #expect(try finder().ground() == nil)
  }
}
