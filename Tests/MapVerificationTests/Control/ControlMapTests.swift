import Geodesy
import Testing

@testable import MapVerification

@Suite struct ControlMapTests {
  private static func area(
    _ feature: Int64, _ place: String, holder: String = "SDF", status: String = "held",
    from start: String? = nil,
    to end: String? = nil, south: Double = 34, west: Double = 40, size: Double = 1
  ) -> ControlArea {
    let ring = [(0.0, 0.0), (0, 1), (1, 1), (1, 0), (0, 0)].map {
      Position(latitude: south + $0.0 * size, longitude: west + $0.1 * size)
    }
    return ControlArea(
      feature: feature, placeID: place, holder: holder, status: status, basis: "stated",
      start: start.flatMap { Moment($0) }, end: end.flatMap { Moment($0) }, area: Area(rings: [ring]))
  }

  private static func outcome(
    _ areas: [ControlArea], _ side: String, date: String = "2019-01-21", place: String = "a"
  ) throws -> ControlOutcome {
    let check = try #require(ControlCheck(line: 2, date: date, place: "A", side: side))
    let position = Position(latitude: 34.5, longitude: 40.5)
    return ControlMap(areas: areas).outcome(of: check, at: (place, position)) {
      ["SDF": "sdf", "YPG": "sdf", "ISIS": "isis"][$0]
    }
  }

  @Test func theEndIsExclusiveAndNoEndForever() throws {
    let areas = [
      Self.area(1, "a", holder: "ISIS", to: "2019-01-21"), Self.area(2, "a", from: "2019-01-21"),
    ]
    #expect(try Self.outcome(areas, "ISIS", date: "2019-01-20").holds)
    #expect(try Self.outcome(areas, "SDF", date: "2019-01-21").holds)
    #expect(try !Self.outcome(areas, "ISIS", date: "2019-01-21").holds)
    #expect(try Self.outcome(areas, "ISIS", date: "1900-01-01").holds)
    #expect(try Self.outcome(areas, "SDF", date: "2900-01-01").holds)
  }

  @Test func actorsOfOneSideStandForEachOther() throws {
    #expect(try Self.outcome([Self.area(1, "a")], "YPG").holds)
    #expect(try !Self.outcome([Self.area(1, "a")], "ISIS").holds)
    #expect(try Self.outcome([Self.area(1, "a", holder: "Militia X")], "Militia X").holds)
    #expect(try !Self.outcome([Self.area(1, "a", holder: "Militia X")], "Militia Y").holds)
    #expect(try Self.outcome([Self.area(1, "a", status: "claimed")], "SDF").holds)
  }

  @Test func contestedAndUnknownAreStatuses() throws {
    let contested = [Self.area(1, "a", status: "contested")]
    #expect(try Self.outcome(contested, "contested").holds)
    #expect(try !Self.outcome(contested, "SDF").holds)
    #expect(try !Self.outcome(contested, "unknown").holds)
    #expect(try Self.outcome([], "unknown").holds)
    #expect(try Self.outcome([], "SDF").summary == "no area")
    #expect(try Self.outcome([Self.area(1, "a", status: "unknown")], "unknown").holds)
    #expect(try !Self.outcome([Self.area(1, "a")], "unknown").holds)
  }

  @Test func thePlacesOwnAreaDecides() throws {
    let areas = [Self.area(1, "b", holder: "ISIS"), Self.area(2, "a")]
    #expect(try Self.outcome(areas, "SDF").holds)
    #expect(try !Self.outcome(areas, "ISIS").holds)
    #expect(try Self.outcome(areas, "ISIS", place: "c").holds)
    #expect(try Self.outcome(areas, "ISIS").summary == "SDF (held, stated)")
  }

  @Test func overlapsArePairsOfOnePlace() {
    let map = ControlMap(areas: [
      Self.area(1, "a", to: "2019-01-21"), Self.area(2, "a", from: "2019-01-21", to: "2019-03-01"),
      Self.area(3, "a", from: "2019-02-01", to: "2019-02-02"), Self.area(4, "b"),
      Self.area(5, "a", from: "2019-02-15"),
    ])
    let overlaps = map.overlaps()
    #expect(overlaps.map(\.feature) == [3, 5])
    #expect(overlaps.map(\.other) == [2, 2])
  }

  @Test func wideAreasAndNeighborsAreFound() {
    var areas = (0..<1_000).map {
      Self.area(
        Int64($0), "p\($0)", south: 30 + Double($0 / 32) * 0.1, west: 36 + Double($0 % 32) * 0.1, size: 0.1)
    }
    areas.append(Self.area(1_000, "wide", south: 20, west: 20, size: 40))
    let map = ControlMap(areas: areas)
    let moment = Moment("2019-01-21")
    #expect(moment != nil)
    guard let moment else { return }
    let inside = map.areas(at: Position(latitude: 30.25, longitude: 36.35), on: moment)
    #expect(inside.map(\.feature) == [67, 1_000])
    // A metre from the edge between two, both count.
    let edge = map.areas(at: Position(latitude: 30.25, longitude: 36.3 + 1e-6), on: moment)
    #expect(edge.map(\.feature) == [66, 67, 1_000])
    #expect(map.areas(at: Position(latitude: 0, longitude: 0), on: moment) == [])
  }

  @Test func asksHundredThousandAreasAThousandTimes() throws {
    let areas = (0..<100_000).map {
      Self.area(
        Int64($0), "p\($0)", south: 20 + Double($0 / 400) * 0.1, west: 20 + Double($0 % 400) * 0.1, size: 0.1)
    }
    let map = ControlMap(areas: areas)
    let moment = try #require(Moment("2019-01-21"))
    let clock = ContinuousClock()
    let time = clock.measure {
      for number in 0..<1_000 {
        let position = Position(
          latitude: 20.05 + Double(number % 250) * 0.1, longitude: 20.05 + Double(number % 400) * 0.1)
        #expect(map.areas(at: position, on: moment).count == 1)
      }
    }
    #expect(time < .seconds(5))
  }
}
