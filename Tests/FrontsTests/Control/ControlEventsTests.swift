import Reading
import Testing

@testable import Fronts
@testable import Gazetteer

/// Small reports, read with the shipped gazetteer, and who holds what by them.
@Suite struct ControlEventsTests {
  private static let reader = Result { try ReportReader(gazetteer: Gazetteer.shipped()) }
  private static let gazetteer = Result { try Gazetteer.shipped() }

  private func document(_ text: String, on day: Int = 0, by source: String? = "Monitor") -> Document {
    Document(id: "\(source ?? "nobody") \(day)", date: Told.day(day).description, source: source, text: text)
  }

  private func events(
    _ documents: [Document], sides: [[String]] = [], trust: [String: Double] = [:]
  ) throws -> ControlEvents {
    let reader = try Self.reader.get()
    var events = ControlEvents(
      gazetteer: try Self.gazetteer.get(), actors: reader.actors,
      sides: SideTable(reader.actors, groups: sides), trust: trust)
    let readings = documents.map(reader.read)
    for reading in readings { events.note(reading) }
    for reading in readings { events.add(reading) }
    events.finish()
    return events
  }

  private func lines(_ name: String, _ events: ControlEvents) -> [String] {
    guard let number = events.places.firstIndex(where: { $0.name == name }) else { return [] }
    return Told.lines(events.events[number])
  }

  @Test func aReportOfACaptureAndOneOfALoss() throws {
    let events = try events([
      document("The SDF captured Hajin from ISIS."),
      document("ISIS fighters recaptured Hajin from the SDF.", on: 10),
    ])
    #expect(lines("Hajin", events) == ["ISIS held -30..0", "SDF held 0..10", "ISIS held 10.."])
    #expect(events.undated == 0)
  }

  @Test(arguments: [
    "The SDF captured 70 percent of Hajin from ISIS.", "The SDF captured parts of Hajin from ISIS.",
    "The SDF captured most of Hajin from ISIS.", "The SDF captured the eastern part of Hajin from ISIS.",
  ])
  func aPartOfAPlaceContestsIt(_ text: String) throws {
    #expect(
      try lines("Hajin", events([document(text)])) == ["ISIS held -30..0", "ISIS/SDF contested 0.."],
      "\(text)")
  }

  @Test func whatASideSaysOfItselfIsAClaim() throws {
    let report = "Our forces captured Hajin from ISIS."
    #expect(
      try lines("Hajin", events([document(report, by: "SDF press office")]))
        == ["ISIS held -30..0", "SDF/ISIS claimed 0.."])
    #expect(
      try lines(
        "Hajin",
        events([
          document(report, by: "SDF press office"), document("The SDF controls all of Hajin.", on: 2),
        ])) == ["ISIS held -30..0", "SDF/ISIS claimed 0..2", "SDF held 2.."])
  }

  @Test func aDistrictReachesThePlacesInItThatAreKnownWeakly() throws {
    let claim = document("ISIS controls Abu Kamal district.")
    #expect(try events([claim]).places.isEmpty)
    let both = try events([claim, document("The SDF captured Hajin from ISIS.", on: 40)])
    #expect(lines("Hajin", both) == ["ISIS held 0..40", "SDF held 40.."])
    let number = try #require(both.places.firstIndex { $0.name == "Hajin" })
    let weak = try #require(both.events[number].first { $0.rule == ControlRules.district })
    #expect(weak.effect == .presumed)
    #expect(weak.confidence <= ControlRules.districtWeight)
    // Another district does not.
    let other = try events([
      document("ISIS controls Manbij district."), document("The SDF captured Hajin from ISIS.", on: 40),
    ])
    #expect(!other.events.joined().contains { $0.rule == ControlRules.district })
    // What is said of the place itself goes before it.
    let said = try events([
      document("The SDF holds Hajin."), document("ISIS controls Abu Kamal district.", on: 1),
    ])
    #expect(lines("Hajin", said) == ["SDF held 0.."])
  }

  @Test func aSourceWithoutTrustIsLeftOutAndOneWithLittleCountsLess() throws {
    let documents = [
      document("ISIS holds Hajin.", by: "A"), document("The SDF holds Hajin.", on: 1, by: "B"),
    ]
    #expect(try lines("Hajin", events(documents)) == ["ISIS held 0..1", "ISIS/SDF contested 1.."])
    #expect(try lines("Hajin", events(documents, trust: ["b": 0])) == ["ISIS held 0.."])
    #expect(try lines("Hajin", events(documents, trust: ["A": 0])) == ["SDF held 1.."])
    #expect(try lines("Hajin", events(documents, trust: ["B": 0.3])) == ["ISIS held 0.."])
    #expect(try lines("Hajin", events(documents, trust: ["A": 0.3])) == ["ISIS held 0..1", "SDF held 1.."])
  }

  @Test func theSameReportTwiceIsOneEvent() throws {
    let once = document("The SDF captured Hajin from ISIS.")
    var copy = once
    copy.id = "copy"
    #expect(try events([once]).events.map(\.count) == [1])
    #expect(try events([once, copy]).events.map(\.count) == [1])
    copy.source = "Another"
    #expect(try events([once, copy]).events.map(\.count) == [2])
  }

  @Test func sidesThatAreGroupedAreOne() throws {
    let documents = [
      document("The SDF captured Hajin from ISIS."),
      document("The Syrian Army controls Hajin.", on: 20),
    ]
    #expect(
      try lines("Hajin", events(documents)) == [
        "ISIS held -30..0", "SDF held 0..20", "Syrian Army held 20..",
      ])
    #expect(
      try lines("Hajin", events(documents, sides: [["SDF", "Syrian Army"]]))
        == ["ISIS held -30..0", "SDF held 0.."])
  }

  @Test func claimsWithoutADayAreCounted() throws {
    var undated = document("The SDF captured Hajin from ISIS.")
    undated.date = nil
    let events = try events([undated])
    #expect(events.undated == 1)
    #expect(events.places.isEmpty)
    // A day of the claim's own is enough.
    undated.text = "The SDF captured Hajin from ISIS on 14 December 2018."
    #expect(
      try lines("Hajin", self.events([undated])).last
        == "SDF held \(-18)..")
  }
}
