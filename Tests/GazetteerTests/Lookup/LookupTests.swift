import Gazetteer
import Geodesy
import Testing

@Suite struct LookupTests {
  static let shipped = Result { try Gazetteer.shipped() }

  private func first(_ query: String, near: Position? = nil, within: String? = nil) throws -> String? {
    try Self.shipped.get().lookup(LookupQuery(query, near: near, within: within)).first?.place.id
  }

  @Test(arguments: [
    ("Hajin", "sy-hajin"), ("Baguz Fawqani", "sy-baghuz-fawqani"), ("الباغوز", "sy-baghuz-tahtani"),
    ("Baghuz", "sy-baghuz-tahtani"), ("Kishkiyah", "sy-al-kishkiyah"), ("الكشكية", "sy-al-kishkiyah"),
    ("Gharanij", "sy-gharanij"), ("Kharayij", "sy-gharanij"), ("Safafinah", "sy-as-safafinah"),
    ("السفافنة", "sy-as-safafinah"), ("Shajlah", "sy-ash-shajilah"), ("الشجلة", "sy-ash-shajilah"),
    ("Husaybah", "iq-al-qaim"), ("village of Gharanij", "sy-gharanij"), ("Omar", "sy-omar-oil-field"),
    ("town of Hajin", "sy-hajin"), ("بلدة هجين", "sy-hajin"), ("Hajin district", "sy-hajin"),
  ])
  func findsThePlace(_ query: String, _ expected: String) throws {
    #expect(try first(query) == expected)
  }

  @Test(arguments: ["Sousa", "Shaafa", "Baguz Fawqani", "Safafina", "Dayr az Zaur", "Hajeen"])
  func aLeastScoreLeavesOutTheRestAndNothingElse(_ name: String) throws {
    let gazetteer = try Self.shipped.get()
    let all = try gazetteer.lookup(LookupQuery(name, limit: 20))
    let least = 0.87
    #expect(
      try gazetteer.lookup(LookupQuery(name, limit: 20, least: least)) == all.filter { $0.score >= least })
  }

  @Test func bothKashmahsAreFoundAndNearnessDecides() throws {
    let gazetteer = try Self.shipped.get()
    let results = try gazetteer.lookup(LookupQuery("Al Kashmah"))
    #expect(Set(results.prefix(2).map(\.place.id)) == ["sy-kashmah-left-bank", "sy-kashmah-right-bank"])
    let shaafah = Position(latitude: 34.57888, longitude: 40.93441)
    #expect(try first("Kashmah", near: shaafah) == "sy-kashmah-left-bank")
    let duwayr = Position(latitude: 34.82, longitude: 40.6)
    #expect(try first("Kashmah", near: duwayr) == "sy-kashmah-right-bank")
    #expect(try first("Kashmah", within: "Mayadin") == "sy-kashmah-right-bank")
  }

  @Test(arguments: [
    "Palmyra, New York", "Tripoli, Libya", "Hajin Airport", "Susah Bridge", "مطار هجين", "Bakhmut", "غغظظثث",
    "Operation Roundup", "", "   ", ",", "x",
    "Hajin, Nowhereland",
  ])
  func refusesWhatItDoesNotKnow(_ query: String) throws {
    #expect(try Self.shipped.get().lookup(LookupQuery(query)).isEmpty)
  }

  @Test func everyResultHasReasonsAndTheBestComesFirst() throws {
    let results = try Self.shipped.get().lookup(LookupQuery("Sousa, Abu Kamal", limit: 3))
    let best = try #require(results.first)
    #expect(best.place.id == "sy-as-susah")
    #expect(results.allSatisfy { !$0.why.isEmpty && $0.score <= 1 && $0.score >= LookupScore.threshold })
    #expect(best.why.contains { $0.hasPrefix("in ") || $0.contains("km from") })
    #expect(results.count <= 3)
  }
}
