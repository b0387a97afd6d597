import GDAL
import Testing

@testable import MapWriting

@Suite struct TextLimitTests {
  @Test func cutsBetweenCharacters() {
    #expect(TextLimit.cut("abc", to: 3) == "abc")
    #expect(TextLimit.cut("abc", to: 2) == "ab")
    #expect(TextLimit.cut("بب", to: 3) == "ب")
    // A letter and its vowel mark are one character of four bytes.
    #expect(TextLimit.cut("بَبَ", to: 6) == "بَ")
    #expect(TextLimit.cut("👨‍👩‍👧x", to: 8) == "👨‍")
    #expect(TextLimit.cut("", to: 0) == "")
  }

  @Test func namesStayApart() {
    var names = UniqueNames(limit: 10)
    #expect(names.name(for: "evidence_start") == "evidence_s")
    #expect(names.name(for: "evidence_stop") == "evidence_1")
    #expect(names.name(for: "EVIDENCE_S") == "EVIDENCE_2")
    #expect(UniqueNames.fileName("../a/b") == "_._a_b")
  }

  @Test func datesAreInTheCalendar() {
    #expect(CalendarText.date("2019-01-21") == .date(year: 2019, month: 1, day: 21))
    #expect(CalendarText.date("2020-02-29") != nil)
    for text in ["2019-02-29", "2019-1-2", "2019/01/21", "2019-00-10", "٢٠١٩-٠١-٢١", ""] {
      #expect(CalendarText.date(text) == nil)
    }
  }

  @Test func formatsHaveNamesAndEndings() {
    #expect(MapFormat(path: "a/b.GeoJSON") == .geoJSON)
    #expect(MapFormat(path: "b.shp") == .shapefile)
    #expect(MapFormat(path: "b.gpkg") == .geoPackage)
    #expect(MapFormat(path: "folder") == nil && MapFormat(path: ".gpkg") == nil)
    #expect(MapFormat(name: "SHP") == .shapefile && MapFormat(name: "geopackage") == .geoPackage)
    expectError(64, "gpkg (.gpkg)") { try MapFormat.named(nil, orBy: "map.xyz") }
    expectError(64, "geojson") { try MapFormat.named("pdf", orBy: "map.gpkg") }
  }
}
