import Fronts
import Gazetteer
import MapLayers
import Reading
import Testing

@Suite struct MapBuilderTests {
  private func layers(_ reading: Reading) throws -> LayerSet {
    let gazetteer = try Gazetteer.shipped()
    var map = try MapBuilder(gazetteer: gazetteer, actors: try ActorTable(of: gazetteer))
    try map.add(reading)
    return map.layers
  }

  @Test func theThreeAxesMakeAMap() throws {
    let set = try layers(Sample.reading(Sample.threeAxes))
    #expect(set.layers.map(\.name) == ["pockets", "front", "axes", "places", "unresolved"])
    let axes = try #require(set["axes"]).features
    #expect(axes.count == 3)
    #expect(axes.allSatisfy { $0.values["actor"] == .text("SDF") && $0.values["against"] == .text("ISIS") })
    #expect(
      axes.allSatisfy { $0.values["alt_read"] == .text("heading") && $0.values["evidence"] == .text("words") }
    )
    let pocket = try #require(set["pockets"]?.features.first)
    #expect(pocket.values["held_by"] == .text("ISIS"))
    #expect(pocket.values["by"] == .text("SDF"))
    #expect(pocket.values["basis"] == .text("inferred from 3 converging axes"))
    #expect(pocket.values["date_start"] == .dateTime("2019-01-21T00:00:00Z"))
    let front = try #require(set["front"]?.features.first)
    #expect(front.values["side_left"] == .text("ISIS"))
    #expect(front.values["side_right"] == .text("SDF"))
  }

  @Test func onePointAPlaceWithItsRoles() throws {
    var reading = Sample.reading([Sample.claim(from: ["Hajin"], to: ["Susah"])])
    reading.places += reading.places.filter { $0.text == "Hajin" }
    let places = try #require(try layers(reading)["places"]).features
    let hajin = places.filter { $0.values["mention"] == .text("Hajin") }
    #expect(hajin.count == 1)
    #expect(hajin.first?.values["role"] == .text("origin"))
    #expect(places.first { $0.values["mention"] == .text("Idlib") }?.values["role"] == .text("mentioned"))
  }

  @Test func actorsGoByTheirCommonNameAndTheOnlyOtherSideIsMeant() throws {
    var claim = Sample.claim(from: ["Hajin"], to: ["Susah"])
    claim.actor = "SDF units"
    claim.against = nil
    var reading = Sample.reading([claim])
    reading.actors = ["sdf", "isis"]
    let known = try #require(try layers(reading)["axes"]?.features.first)
    #expect(known.values["actor"] == .text("SDF"))
    #expect(known.values["against"] == .text("ISIS"))
    reading.actors = ["sdf", "isis", "syrian-army"]
    let unknown = try #require(try layers(reading)["axes"]?.features.first)
    #expect(unknown.values["against"] == nil)
  }

  @Test func theSymbolSaysWhichAttackIsTheMainOne() throws {
    var claim = Sample.claim(from: ["Hajin"], to: ["Susah"])
    let supporting = try #require(try layers(Sample.reading([claim]))["axes"]?.features.first)
    #expect(supporting.values["sidc"] == .text("10012500001514040000"))
    claim.isMainEffort = true
    let main = try #require(try layers(Sample.reading([claim]))["axes"]?.features.first)
    #expect(main.values["sidc"] == .text("10012500001514030000"))
  }

  @Test func unresolvedNamesAreListedWithTheReason() throws {
    var reading = Reading(id: "r")
    reading.places = [
      Mention(
        start: 3, end: 8, text: "Xyzab", place: nil, confidence: 0, candidates: [], why: "no such place")
    ]
    let row = try #require(try layers(reading)["unresolved"]?.features.first)
    #expect(row.shape == nil)
    #expect(row.values["mention"] == .text("Xyzab"))
    #expect(row.values["why"] == .text("no such place"))
    #expect(row.values["ev_start"] == .integer(3))
  }
}
