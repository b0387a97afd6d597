import Foundation
import Gazetteer
import TestSupport
import Testing

@testable import GazetteerBuilding

@Suite("Who's On First as CSV")
struct WOFTableSourceTests {
  private let folder: ScratchFolder
  private static let header =
    "wof_id,name,lat,lon,country,placetype,is_current,superseded_by,population,names_eng,names_ara,names_all,"
    + "geonames_id,wikidata_id,geom_source\n"

  init() throws { folder = try ScratchFolder() }

  @Test("yields names by language, identifiers and codes")
  func place() throws {
    let path = try folder.write(
      "wof.csv",
      Self.header
        + "1125980167,Mayādīn,35.02,40.45,SY,locality,1,,54534,Mayadin,ميادين,"
        + "\"ara_x_preferred=ميادين|ara_x_variant=Mayadin|eng_x_preferred=Mayadin|und_x_variant=Mayadine\","
        + "173480,Q310895,qs_pg\n")
    let place = try #require(try Collected(path).places.first)
    #expect(place.id == "wof:1125980167" && place.name == "Mayādīn")
    #expect(place.sameAs == ["geonames:173480", "wikidata:Q310895"])
    #expect(place.featureCode == "PPL" && place.country == "SY" && place.population == 54534)
    #expect(
      place.names == [
        SourceName("Mayādīn", kind: .preferred), SourceName("ميادين", language: "ar", kind: .preferred),
        SourceName("Mayadin", language: "ar", kind: .romanization),
        SourceName("Mayadin", language: "en", kind: .preferred), SourceName("Mayadine"),
      ])
  }

  @Test("counts what is gone, and leaves broken rows out")
  func broken() throws {
    func row(_ id: String, _ name: String = "A", _ latitude: String = "35", _ longitude: String = "40")
      -> String
    {
      "\(id),\(name),\(latitude),\(longitude),SY,locality,1,,,,,,,,\n"
    }
    let rows = [
      row("1"), "2,B,35,40,SY,locality,0,,,,,,,,\n", "3,C,35,40,SY,locality,1,77,,,,,,,\n", "4,short\n",
      row("5", "A", "x"), row("6", "A", "40.5", "35.5"), row("7", ""), row("1"), row("y"),
      row("8", "A", "95", "400"),
      "9,\"open,35,40\n", row("10", "a\u{0}"), row("11", "\"two\nlines\""), row("12", "A", "NaN"),
      row("13", String(repeating: "x", count: 1 << 20)),
    ]
    let path = try folder.write(
      "wof.csv",
      Data.bytes("\u{FEFF}" + (Self.header + rows.joined()).replacing("\n", with: "\r\n"), "14,", baldaIn1256)
        + Data.bytes(",35,40,SY,locality,1,,,,,,,,\r\n", row("15", "نهاية")))
    let read = try Collected(path)
    #expect(read.places.map(\.id) == ["wof:1", "wof:11", "wof:15"])
    #expect(read.places[1].name == "two lines")
    #expect(read.problems.map(\.line) == [5, 6, 7, 8, 9, 10, 11, 12, 13, 16, 17, 18, 0])
    #expect(read.problems.last?.reason.hasPrefix("2 records that are superseded") == true)
    #expect(read.reasons[12]?.contains("quotation mark") == true)
  }

  @Test("needs its columns and rows")
  func useless() throws {
    #expect(
      failure(try folder.write("a.csv", "wof_id,label\n1,2\n"))?.description.contains("no column name")
        == true)
    #expect(failure(try folder.write("b.csv", Self.header))?.description.contains("empty") == true)
    let whole = Data.bytes(Self.header, "1,", baldaIn1256, ",35,40,SY,locality,1,,,,,,,,\n")
    #expect(failure(try folder.write("c.csv", whole))?.description.contains("WINDOWS-1256") == true)
  }

  @Test("reads the published localities", .enabled(if: SharedData.isPresent, "../shared is absent"))
  func shared() throws {
    let folder = try #require(SharedData.folder)
    let read = try Collected(folder.appending(path: "gazetteer-sources/wof_sy_localities.csv").path)
    #expect(read.places.count > 10_000)
    #expect(read.places.contains { $0.sameAs.contains("geonames:173480") })
    print("Who's On First, Syria: \(read.places.count) places, \(read.problems.count) problems")
    for problem in read.problems.prefix(5) { print(problem) }
  }
}
