import Gazetteer
import Geodesy
import TestSupport
import Testing

@testable import GazetteerBuilding

@Suite struct ConflationTests {
  @Test func fiveSpellingsOfThreeSourcesBecomeOne() throws {
    let built = try BuiltGazetteer([
      [place("geonames:1", ["Hajin", "هجين"], 34.690, 40.831)],
      [place("wof:7", ["Hajīn", "Hajeen"], 34.692, 40.833)],
      [place("osm:n3", ["Haajin"], 34.689, 40.830)],
    ])
    #expect(try built.groups == [["geonames:1", "osm:n3", "wof:7"]])
    #expect(built.report.merged == 2)
    #expect(try built.names(of: 0) == ["Hajin", "هجين", "Hajīn", "Hajeen", "Haajin"])
    let entry = try built.store.place(0)
    #expect(entry.id == "geonames:1")
    #expect(entry.name == "Hajin")
    #expect(entry.arabicName == "هجين")
    #expect(entry.position == Position(latitude: 34.690, longitude: 40.831))
    #expect(built.report.disagreements.isEmpty)
  }

  @Test func scriptsMeetWhereNoneIsShared() throws {
    let built = try BuiltGazetteer([
      [place("a:1", ["هجين"], 34.690, 40.831)], [place("b:1", ["Hajin"], 34.691, 40.832)],
    ])
    #expect(try built.groups == [["a:1", "b:1"]])
    let entry = try built.store.place(0)
    #expect(entry.name == "Hajin")
    #expect(entry.arabicName == "هجين")
  }

  @Test func homonymsStayApart() throws {
    let built = try BuiltGazetteer([
      [place("a:1", ["Al Kashmah"], 34.50, 40.95)], [place("b:1", ["Al Kashmah"], 34.86, 40.95)],
    ])
    #expect(try built.groups == [["a:1"], ["b:1"]])
    #expect(built.report.disagreements.isEmpty)
  }

  @Test(arguments: [
    ("Baghuz Fawqani", "Baghuz Tahtani"), ("الباغوز الفوقاني", "الباغوز التحتاني"),
    ("Upper Baghuz", "Lower Baghuz"), ("Susah East", "Susah West"), ("السوسة الشرقية", "السوسة الغربية"),
    ("Верхняя Каменка", "Нижняя Каменка"), ("Qaryat al Mashru 12", "Qaryat al Mashru 13"),
    ("Baghuz Fawqani", "Baghuz"),
  ])
  func qualifiersMustAgree(first: String, second: String) throws {
    let built = try BuiltGazetteer([
      [place("a:1", [first], 34.45, 40.95)], [place("b:1", [second], 34.455, 40.95)],
    ])
    #expect(built.report.merged == 0)
  }

  /// Each goes by the plain name too: the qualifiers decide.
  @Test func qualifiersAgainstACommonName() throws {
    let built = try BuiltGazetteer([
      [place("a:1", ["Baghuz Fawqani", "Baghuz"], 34.45, 40.95)],
      [place("b:1", ["Baghuz Tahtani", "Baghuz"], 34.455, 40.95)],
      [place("c:1", ["الباغوز تحتاني"], 34.456, 40.95)],
    ])
    #expect(try built.groups == [["a:1"], ["b:1", "c:1"]])
  }

  @Test func qualifiersAgreeAcrossLanguages() throws {
    let built = try BuiltGazetteer([
      [place("a:1", ["Baghuz Fawqani", "الباغوز فوقاني"], 34.45, 40.95)],
      [place("b:1", ["Upper Baghuz", "الباغوز الفوقاني"], 34.455, 40.95)],
    ])
    #expect(built.report.merged == 1)
  }

  @Test func rowsOfOneSourceStayApart() throws {
    let built = try BuiltGazetteer([
      [place("a:1", ["Hajin"], 34.690, 40.831), place("a:2", ["Hajin"], 34.691, 40.831)],
      [place("b:1", ["Hajin"], 34.6911, 40.831)],
    ])
    // The nearer of the two takes the other source's row.
    #expect(try built.groups == [["a:1"], ["a:2", "b:1"]])
  }

  @Test func rowsOfOneSourceMeetByAnIdentifier() throws {
    let built = try BuiltGazetteer([
      [place("a:1", ["Hajin"], 34.690, 40.831), place("a:1", ["Hajeen"], 34.691, 40.831)]
    ])
    #expect(try built.groups == [["a:1"]])
    #expect(try built.names(of: 0) == ["Hajin", "Hajeen"])
  }

  @Test func identifiersJoinWhatHasNoNameInCommon() throws {
    let built = try BuiltGazetteer([
      [place("sy-hajin", ["Hajin"], 34.690, 40.831, sameAs: ["geonames:1"])],
      [place("geonames:1", ["Tell Something"], 34.80, 40.831)],
      [place("wof:1", ["Else"], 34.690, 40.90, sameAs: ["wikidata:Q1"])],
      [place("osm:1", ["Other"], 34.690, 40.901, sameAs: ["wikidata:Q1"])],
    ])
    #expect(try built.groups == [["geonames:1"], ["osm:1", "wikidata:Q1", "wof:1"]])
    #expect(try built.store.place(0).id == "sy-hajin")
    // 12 km between the first two, and the first one's position stands.
    #expect(built.report.disagreementCount == 1)
    let disagreement = try #require(built.report.disagreements.first)
    #expect(disagreement.isMerged)
    #expect(abs(disagreement.metres - 12_203) < 20)
    #expect(disagreement.first.source == "source 0")
    #expect(disagreement.second.position.latitude == 34.80)
    #expect(try built.store.place(0).position.latitude == 34.690)
  }

  @Test func aThirdIdentifierDoesNotJoinATownWithItsDistrict() throws {
    let built = try BuiltGazetteer([
      [place("a:1", ["Abu Kamal"], 34.45, 40.92, sameAs: ["wikidata:Q5"])],
      [place("b:1", ["Abu Kamal"], 34.45, 40.92, code: "ADM2", sameAs: ["wikidata:Q5"])],
    ])
    #expect(built.store.placeCount == 2)
  }

  @Test func absurdlyFarIsReportedAndNotMerged() throws {
    let built = try BuiltGazetteer([
      [place("a:1", ["Hajin"], 34.690, 40.831, sameAs: ["b:1"])], [place("b:1", ["Hajin"], 36.2, 37.1)],
    ])
    #expect(built.store.placeCount == 2)
    let disagreement = try #require(built.report.disagreements.first)
    #expect(!disagreement.isMerged)
    #expect(disagreement.description.contains("too far to be one place"))
  }

  @Test func oneRowInSeveralFilesDisagreesOnce() throws {
    let other = [place("b:1", ["Hajin"], 34.72, 40.831)]
    let built = try BuiltGazetteer([[place("a:1", ["Hajin"], 34.690, 40.831, sameAs: ["b:1"])], other, other])
    #expect(built.store.placeCount == 1)
    #expect(built.report.disagreementCount == 1)
  }

  @Test func oneIdentifierOfTwoFarPlacesIsNumbered() throws {
    let built = try BuiltGazetteer([
      [place("x:1", ["Hajin"], 34.690, 40.831)], [place("x:1", ["Aleppo"], 36.2, 37.1)],
    ])
    #expect(try built.places.map(\.id) == ["x:1", "x:1~2"])
    #expect(try built.store.number(ofID: "x:1~2") == 1)
  }

  @Test(arguments: [
    ("PPL", "ADM3"), ("PPL", "HLL"), ("ADM1", "ADM2"), ("STM", "PPL"), ("BDG", "AIRP"), ("OILF", "PPL"),
  ])
  func classesStayApart(first: String, second: String) throws {
    let built = try BuiltGazetteer([
      [place("a:1", ["Hajin"], 34.690, 40.831, code: first)],
      [place("b:1", ["Hajin"], 34.690, 40.831, code: second)],
    ])
    #expect(built.report.merged == 0)
  }

  @Test(arguments: [
    ("PPL", "PPLA2"), ("", "PPL"), ("PPLX", ""), ("OILF", "OILF"), ("ADM2", "ADM2"), ("STM", "STMX"),
  ])
  func classesMeet(first: String, second: String) throws {
    let built = try BuiltGazetteer([
      [place("a:1", ["Hajin"], 34.690, 40.831, code: first)],
      [place("b:1", ["Hajin"], 34.695, 40.831, code: second)],
    ])
    #expect(built.report.merged == 1)
    #expect(try built.store.place(0).featureCode == (first.isEmpty ? second : first))
  }

  @Test func unknownDoesNotJoinATownWithAHill() throws {
    let built = try BuiltGazetteer([
      [place("a:1", ["Brak"], 34.690, 40.831, code: "HLL")],
      [place("b:1", ["Brak"], 34.690, 40.831, code: "")],
    ])
    #expect(built.report.merged == 0)
  }

  @Test func classWordsAreNoPartOfFieldsNames() throws {
    let built = try BuiltGazetteer([
      [place("a:1", ["Omar oil field"], 35.10, 40.57, code: "OILF")],
      [place("b:1", ["Omar"], 35.12, 40.57, code: "OILF")],
    ])
    #expect(built.report.merged == 1)
    #expect(built.report.disagreementCount == 1)
  }

  @Test func countriesMeetByTheirCode() throws {
    let built = try BuiltGazetteer([
      [place("a:1", ["Syria"], 35, 38, code: "PCLI")],
      [place("b:1", ["Syrian Arab Republic"], 34.0, 39.5, code: "PCLI")],
    ])
    #expect(built.report.merged == 1)
  }

  @Test func precisionWidensTheReachToItsLimit() throws {
    func merged(_ metres: Double, precision: Double) throws -> Int {
      try BuiltGazetteer([
        [place("a:1", ["Hajin"], 34.690, 40.831, precision: precision)],
        [place("b:1", ["Hajin"], 34.690 + metres / 110_922, 40.831, precision: precision)],
      ]).report.merged
    }
    #expect(try merged(2_400, precision: 100) == 1)
    #expect(try merged(2_600, precision: 100) == 0)
    #expect(try merged(3_900, precision: 2_000) == 1)
    #expect(try merged(5_100, precision: 20_000) == 0)
  }

  @Test func placesMeetAcrossTheAntimeridianAndAtThePole() throws {
    let built = try BuiltGazetteer([
      [place("a:1", ["Tavuki"], -16.8, 179.999), place("a:2", ["Station"], 89.999, 10)],
      [place("b:1", ["Tavuki"], -16.8, -179.999), place("b:2", ["Station"], 89.999, -170)],
    ])
    #expect(built.report.merged == 2)
  }

  @Test func sourcesInAnyOrderGiveTheSameGroups() throws {
    var random = SeededGenerator(seed: 5)
    let names = [
      "Hajin", "Hajeen", "Susah", "Sousa", "Baghuz Fawqani", "Baghouz Tahtani", "Shafah", "Al Kashmah",
    ]
    var sources: [[SourcePlace]] = []
    for source in 0..<4 {
      sources.append(
        (0..<150).map { number in
          place(
            "s\(source):\(number)", [names.randomElement(using: &random) ?? ""],
            34.4 + Double.random(in: 0..<0.15, using: &random),
            40.9 + Double.random(in: 0..<0.15, using: &random))
        })
    }
    let forward = try Set(BuiltGazetteer(sources).groups)
    let backward = try Set(BuiltGazetteer(sources.reversed()).groups)
    #expect(forward == backward)
    #expect(forward.contains { $0.count > 2 })
    for group in forward { #expect(Set(group.map { $0.prefix(2) }).count == group.count) }
  }
}
