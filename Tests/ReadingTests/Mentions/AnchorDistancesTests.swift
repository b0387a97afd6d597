import Gazetteer
import Geodesy
import Testing

@testable import Reading

struct AnchorDistancesTests {
  @Test func measuresFromTheNearestAsAllGeodesicsDo() throws {
    let gazetteer = try Gazetteer.shipped()
    let geodesic = try Geodesic.wgs84()
    let cache = PlaceCache(gazetteer)
    var distances = AnchorDistances(geodesic, memory: DistanceMemory(geodesic))
    let numbers = stride(from: 0, to: gazetteer.places.count, by: 37)
    for number in numbers { distances.add(cache[number], number: number) }
    for number in stride(from: 0, to: gazetteer.places.count, by: 11) {
      let place = cache[number]
      let all = numbers.map { geodesic.distance(place.position, cache[$0].position) }
      let least = try #require(all.min())
      let within = distances.nearest(to: place.position, place.direction, within: 20_000)
      #expect(within == (least <= 20_000 ? least : nil))
      let others = numbers.filter { $0 != number }.map {
        geodesic.distance(place.position, cache[$0].position)
      }
      #expect(distances.nearest(to: place, number: number)?.metres == others.min())
    }
  }

  @Test func knowsNoneWhereThereIsNone() throws {
    let geodesic = try Geodesic.wgs84()
    let distances = AnchorDistances(geodesic, memory: DistanceMemory(geodesic))
    let place = PlaceCache(try Gazetteer.shipped())[0]
    #expect(distances.nearest(to: place, number: 0) == nil)
    #expect(distances.nearest(to: place.position, place.direction, within: 1e6) == nil)
  }
}
