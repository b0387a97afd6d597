import Foundation
import GRDB
import Gazetteer
import TestSupport
import Testing

@testable import GazetteerBuilding

@Suite("Who's On First as GeoJSON and SQLite")
struct WOFSourceTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private static func feature(
    _ id: Int, _ properties: String, latitude: String = "34.69", longitude: String = "40.83"
  ) -> String {
    """
    {"id": \(id), "type": "Feature",
     "properties": {"wof:id": \(id), "lbl:latitude": \(latitude), "lbl:longitude": \(longitude),
       "geom:latitude": 1.0, "geom:longitude": 2.0, "wof:country": "SY", \(properties)},
     "bbox": [40.8, 34.6, 40.9, 34.7], "geometry": {"type": "Polygon", "coordinates": [[[40.8, 34.6], [40.9, 34.7]]]}}
    """
  }

  private static let hajin = feature(
    11,
    """
    "wof:name": "Hajin", "wof:placetype": "locality", "geom:bbox": "40.80,34.60,40.90,34.70", "mz:is_current": 1,
    "edtf:deprecated": "uuuu", "wof:superseded_by": [], "wof:population": 39106,
    "name:ara_x_preferred": ["\\u0647\\u062c\\u064a\\u0646"], "name:eng_x_variant": ["Hajeen", "Hajin"],
    "wof:concordances": {"gn:id": 174506, "wd:id": "Q5639073", "iso:id": "SY-X"},
    "wof:hierarchy": [{"continent_id": 1, "country_id": 2, "region_id": 3, "county_id": 4, "locality_id": 11}]
    """)

  private func write(_ path: String, _ data: Data) throws {
    let url = folder.url.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  private func write(_ path: String, _ text: String) throws { try write(path, Data(text.utf8)) }

  private func check(_ place: SourcePlace) {
    #expect(
      place.id == "wof:11" && place.name == "Hajin" && place.featureCode == "PPL" && place.country == "SY")
    #expect(place.position.latitude == 34.69 && place.position.longitude == 40.83)
    #expect(place.sameAs.sorted() == ["geonames:174506", "wikidata:Q5639073"])
    #expect(place.adminCodes == ["wof:3", "wof:4"] && place.population == 39106)
    #expect(place.precision > 6000 && place.precision < 8000)
    #expect(
      place.names == [
        SourceName("Hajin", language: "en", kind: .preferred),
        SourceName("هجين", language: "ar", kind: .preferred),
        SourceName("Hajeen", language: "en"),
      ])
  }

  @Test("reads files at any depth, and counts what is gone")
  func tree() throws {
    try write("data/11/11.geojson", Self.hajin)
    try write("data/11/11-alt-quattroshapes.geojson", "not read")
    try write("data/3/3.geojson", Self.feature(3, #""wof:name": "Deir ez-Zor", "wof:placetype": "region""#))
    try write("data/5/5.geojson", Self.feature(5, #""wof:name": "Old", "wof:superseded_by": [6]"#))
    try write("data/7/7.geojson", Self.feature(7, #""wof:name": "Gone", "mz:is_current": 0"#))
    try write("data/8/8.geojson", Self.feature(8, #""wof:name": "Error", "edtf:deprecated": "2019-01-01""#))
    try write("data/9/9.geojson", Self.feature(9, #""wof:name": "12345", "wof:placetype": "postalcode""#))
    #expect(try SourceDetector.format(of: folder.url.path) == .wof)
    let read = try Collected(folder.url.path)
    #expect(read.places.map(\.id) == ["wof:11", "wof:3"])
    check(try #require(read.places.first))
    #expect(read.units == ["wof:3": "Deir ez-Zor"])
    #expect(read.problems.map(\.line) == [0, 0])
    #expect(read.problems.first?.reason.hasPrefix("3 records") == true)
    #expect(try Collected(folder.path("data/11/11.geojson")).places.count == 1)
  }

  @Test("leaves broken files out")
  func broken() throws {
    let name = #""wof:name": "A", "wof:placetype": "locality""#
    try write("01.geojson", Self.hajin)
    try write("02.geojson", Self.hajin.replacing("}}", with: ""))
    try write("03.geojson", Self.feature(3, #""wof:name": """#))
    try write("04.geojson", Self.feature(4, name, latitude: #""north""#))
    try write("05.geojson", Self.feature(5, name, latitude: "40.83", longitude: "34.69"))
    try write("06.geojson", Self.feature(6, name, latitude: "95", longitude: "200"))
    try write("07.geojson", Self.hajin)
    try write("08.geojson", "")
    try write("09.geojson", "{\"a\"")
    try write("10.geojson", Data.bytes("{\"properties\": {\"wof:name\": \"", baldaIn1256, "\"}}"))
    try write("11.geojson", Self.feature(12, #""wof:name": "a\#u{0}b""#))
    try write("12.geojson", Self.feature(13, #""wof:name": "B\u0007\u200f C""#))
    try write("13.geojson", "[1, 2]")
    try write("14.geojson", Self.feature(14, name, latitude: "NaN"))
    try write("15.geojson", "\u{FEFF}" + Self.feature(15, name).replacing("\n", with: "\r\n"))
    let read = try Collected(folder.url.path)
    #expect(read.places.map(\.name) == ["Hajin", "B C", "A"])
    let files = read.problems.map { String($0.path.suffix(10).prefix(2)) }
    #expect(files == ["02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "13", "14"])
    #expect(read.problems[3].reason.contains("swapped"))
    #expect(read.problems[5].reason.contains("occurred before"))
    #expect(read.problems[8].reason.contains("WINDOWS-1256"))
  }

  @Test("needs places in the folder")
  func useless() throws {
    #expect(failure(folder.url.path)?.description.contains("no places in this folder") == true)
    #expect(failure(folder.url.path, as: .wof)?.description.contains("empty") == true)
    try write("a.geojson", #"{"type": "FeatureCollection", "features": []}"#)
    #expect(failure(folder.url.path)?.description.contains("no places in this folder") == true)
  }

  @Test("reads the SQLite distribution with a cursor")
  func database() throws {
    let path = folder.path("wof.db")
    let queue = try DatabaseQueue(path: path)
    try queue.write { database in
      try database.execute(
        sql:
          "CREATE TABLE geojson (id INTEGER NOT NULL, body TEXT, source TEXT, alt_label TEXT, is_alt BOOLEAN)"
      )
      for (id, body, isAlternative) in [
        (11, Self.hajin, 0), (11, "alternative", 1), (12, "{", 0),
        (13, Self.feature(13, #""wof:name": "Gone", "mz:is_current": 0"#), 0),
      ] {
        try database.execute(
          sql: "INSERT INTO geojson VALUES (?, ?, 'unknown', '', ?)", arguments: [id, body, isAlternative])
      }
    }
    try queue.close()
    #expect(try SourceDetector.format(of: path) == .wof)
    let read = try Collected(path)
    #expect(read.places.count == 1)
    check(try #require(read.places.first))
    #expect(read.problems.map(\.line) == [2, 0])
    let cut = try folder.write("cut.db", try Data(contentsOf: URL(filePath: path)).prefix(5000))
    #expect(failure(cut, as: .wof) != nil)
  }
}
