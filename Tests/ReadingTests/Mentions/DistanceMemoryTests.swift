import Gazetteer
import Geodesy
import Testing

@testable import Reading

struct DistanceMemoryTests {
  @Test func answersAsTheGeodesicAlsoWhenItHasForgotten() throws {
    let cache = PlaceCache(try Gazetteer.shipped())
    let geodesic = try Geodesic.wgs84()
    let memory = DistanceMemory(geodesic, limit: 10)
    for _ in 0..<2 {
      for (one, other) in [(0, 1), (1, 0), (0, 0)] + (2..<20).map({ (0, $0) }) {
        let expected = geodesic.distance(cache[one].position, cache[other].position)
        #expect(memory.distance(cache[one], one, cache[other], other) == expected)
        #expect(memory.distance(cache[one], one, cache[other], other) == expected)
      }
    }
  }
}
