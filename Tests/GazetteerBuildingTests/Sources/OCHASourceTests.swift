import Foundation
import Gazetteer
import TestSupport
import Testing

@testable import GazetteerBuilding

@Suite("OCHA's tables of P-codes")
struct OCHASourceTests {
  private let folder: ScratchFolder
  private static let header =
    "admin1Name_en,admin1Name_ar,admin1Pcode,admin2Name_en,admin2Pcode,admin3Name_en,admin3Name_ar,admin3Pcode,"
    + "LATITUDE_Y,LONGITUDE_X\n"

  init() throws { folder = try ScratchFolder() }

  private static func row(
    _ code: String = "SY090302", _ name: String = "Hajin", _ latitude: String = "34.69",
    _ longitude: String = "40.83"
  ) -> String {
    "Deir-ez-Zor,دير الزور,SY09,Abu Kamal,SY0903,\(name),هجين,\(code),\(latitude),\(longitude)\n"
  }

  @Test("yield units and places with the units they lie in")
  func place() throws {
    let path = try folder.write("syr.csv", Self.header + Self.row())
    #expect(try SourceDetector.format(of: path) == .ocha)
    let read = try Collected(path)
    #expect(read.units == ["SY09": "Deir-ez-Zor", "SY0903": "Abu Kamal", "SY090302": "Hajin"])
    let place = try #require(read.places.first)
    #expect(place.id == "ocha:SY090302" && place.pcode == "SY090302" && place.country == "SY")
    #expect(place.featureCode == "ADM3" && place.precision == 10_000)
    #expect(place.admin == ["Deir-ez-Zor", "Abu Kamal"] && place.adminCodes == ["SY09", "SY0903"])
    #expect(
      place.names == [
        SourceName("Hajin", language: "en", kind: .official),
        SourceName("هجين", language: "ar", kind: .official),
      ])
  }

  @Test(
    "come in several spellings",
    arguments: [
      "ADM1_EN;ADM1_AR;ADM1_PCODE;Latitude;Longitude\nHoms;حمص;SY04;34.7;36.7\n",
      "adm1_name\tadm1_name1\tadm1_pcode\tlang1\tlat\tlon\nHoms\tحمص\tSY04\tar\t34.7\t36.7\n",
      "name_en,name_ar,pcode,lat,lon\nHoms,حمص,SY04,34.7,36.7\n",
      "admin1Name,admin1AltName1_ar,admin1Pcode,lat,lon\nHoms,حمص,SY04,34.7,36.7\n",
    ])
  func spellings(table: String) throws {
    let read = try Collected(try folder.write("a.csv", table))
    let place = try #require(read.places.first)
    #expect(place.name == "Homs" && place.featureCode == "ADM1" && place.pcode == "SY04")
    #expect(place.names.contains { $0.text == "حمص" && $0.language == "ar" })
  }

  @Test("of communities are populated places")
  func communities() throws {
    let read = try Collected(
      try folder.write(
        "a.csv",
        "admin3Name_en,admin3Pcode,Community_Name_en,Community_Pcode,lat,lon\nHajin,SY090302,Abu Hasan,C6220,34.6,40.9\n"
      ))
    #expect(read.places.map(\.featureCode) == ["PPL"])
    #expect(read.places.map(\.pcode) == ["C6220"])
    #expect(read.units == ["SY090302": "Hajin"])
  }

  @Test("without coordinates name units only, which is said once")
  func unplaced() throws {
    let read = try Collected(
      try folder.write("a.csv", "ADM1_EN,ADM1_PCODE\nHoms,SY04\nHama,SY05\n"))
    #expect(read.units == ["SY04": "Homs", "SY05": "Hama"])
    #expect(read.problems.map(\.reason) == ["2 rows have no coordinates and cannot become places"])
  }

  @Test("leave broken rows out")
  func broken() throws {
    let rows = [
      Self.row(), Self.row("SY090303", "A", "x"), Self.row("SY090304", "A", "40.83", "34.69"),
      Self.row("SY090305", "A", "134.5"), Self.row("SY090306", "A", "95", "200"), Self.row(), "short\n",
      Self.row("SY090307", "a\u{0}"), Self.row("a code with blanks"), Self.row("SY090308", "\"A"),
      Self.row("SY090309", "B\u{2}"), Self.row("SY090310", "A", "nan"),
      Self.row("SY090311", String(repeating: "x", count: 1 << 20)),
      "x,ا,SY09,y,SY0903,,,SY090312,34,40\n",
    ]
    let text = "\u{FEFF}" + (Self.header + rows.joined()).replacing("\n", with: "\r\n")
    let path = try folder.write(
      "syr.csv", Data.bytes(text, "a,", baldaIn1256, ",SY09,b,SY0903,c,d,SY090399,34,40\r\n"))
    let read = try Collected(path)
    #expect(read.places.map(\.name) == ["Hajin", "B"])
    #expect(read.problems.map(\.line) == [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16])
  }

  @Test("need columns and rows")
  func useless() throws {
    #expect(failure(try folder.write("a.csv", Self.header))?.description.contains("empty") == true)
    #expect(
      failure(try folder.write("b.csv", "a,b\n1,2\n"), as: .ocha)?.description.contains(
        "no columns look like P-codes") == true)
    let whole = Data.bytes("ADM1_EN,ADM1_PCODE\n", baldaIn1256, ",SY04\n")
    #expect(failure(try folder.write("c.csv", whole))?.description.contains("WINDOWS-1256") == true)
  }

  @Test("are read as published", .enabled(if: SharedData.isPresent, "../shared is absent"))
  func shared() throws {
    let folder = try #require(SharedData.folder).appending(path: "gazetteer-sources")
    let districts = try Collected(folder.appending(path: "opensyria_subdistricts.csv").path)
    #expect(
      districts.places.count == 272
        && districts.places.allSatisfy { $0.featureCode == "ADM3" && $0.country == "SY" })
    #expect(districts.units["SY080000"] == "Al-Hasakeh")
    #expect(districts.places.first?.sameAs == ["geonames:8605211", "wikidata:Q12247295"])
    let governorates = try Collected(folder.appending(path: "ocha_syr_admin1.geojson").path)
    #expect(governorates.places.count == 14 && governorates.places.allSatisfy { $0.featureCode == "ADM1" })
    #expect(governorates.places.allSatisfy { $0.precision > 10_000 })
    #expect(governorates.units["SY08"] == "Al-Hasakeh")
  }
}
