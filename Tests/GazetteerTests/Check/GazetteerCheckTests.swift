import Foundation
import SystemPackage
import Testing

@testable import Gazetteer

@Suite struct GazetteerCheckTests {
  private static let header =
    "id,name,name_ar,lat,lon,precision_m,feature_code,country,admin1,admin2,admin3,pcode,bank,population,sources\n"

  /// Checks a gazetteer of some rows on a straight river from west to east along the parallel of 34.5.
  private func problems(places: String, names: String) throws -> [String] {
    let folder = URL.temporaryDirectory.appending(path: "gazetteer-check-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = [
      "places.csv": Self.header + places,
      "names.csv": "place_id,name,lang,kind,source\n" + names,
      "rivers.geojson": """
      {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"name": "Euphrates"},
      "geometry": {"type": "LineString", "coordinates": [[40, 34.5], [40.5, 34.5], [41, 34.5]]}}]}
      """,
      "admin.geojson": """
      {"type": "FeatureCollection", "features": [{"type": "Feature",
      "properties": {"level": 1, "name": "East", "country": "SY"},
      "geometry": {"type": "Polygon", "coordinates": [[[40, 34], [41, 34], [41, 35], [40, 35], [40, 34]]]}}]}
      """,
    ]
    for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
    return try GazetteerCheck(folder: FilePath(folder.path)).problems().map {
      $0.description.replacing(folder.path + "/", with: "")
    }
  }

  @Test func aSoundGazetteerHasNone() throws {
    let found = try problems(
      places: "sy-a,Aa,أ ب,34.6,40.5,500,PPL,SY,East,,,,left,,wof:1\n",
      names: "sy-a,Aa,en,preferred,wof\nsy-a,أ ب,ar,preferred,wof\n")
    #expect(found == [])
  }

  @Test(arguments: [
    ("sy-a,Aa,,34.6,40.5,500,PPL,SY,East,,,,right,,wof:1", "said to lie on the bank right"),
    ("sy-a,Aa,,34.6,42.5,500,PPL,SY,East,,,,,,wof:1", "outside East"),
    ("sy-a,Aa,,34.6,40.5,500,PPL,SY,East,,,,middle,,wof:1", "places.csv:2: the bank \"middle\""),
    ("sy-a,Aa,,34x,40.5,500,PPL,SY,East,,,,,,wof:1", "places.csv:2: the latitude \"34x\" is not a number"),
    ("sy-a,Aa,,134.6,40.5,500,PPL,SY,East,,,,,,wof:1", "out of range"),
    ("sy-a,Aa,,34.6,40.5,500,PPL,SY,East", "fields where the header has 15"),
    ("sy-a,Aa,Latin,34.6,40.5,500,PPL,SY,East,,,,,,wof:1", "not in Arabic script"),
    ("sy-a,Aa,,34.6,40.5,500,PPL,SY,East,,,,,,", "names no source"),
    (
      "sy-a,Aa,,34.6,40.5,500,PPL,SY,East,,,,,,w:1\nsy-b,Aa,,34.601,40.5,500,PPL,SY,East,,,,,,w:2",
      "has its name"
    ),
    (
      "sy-a,Aa,,34.6,40.5,500,PPL,SY,East,,,,,,w:1\nsy-a,Bb,,34.7,40.5,500,PPL,SY,East,,,,,,w:2",
      "places.csv:3: the id sy-a occurs twice; it stands on line 2 too"
    ),
    ("sy-a,Zz,,34.6,40.5,500,PPL,SY,East,,,,,,wof:1", "names.csv lacks the name Zz"),
  ])
  func reportsWhatIsWrong(_ places: String, _ expected: String) throws {
    let found = try problems(places: places + "\n", names: "sy-a,Aa,en,preferred,wof\n")
    #expect(found.contains { $0.contains(expected) }, "\(found)")
  }

  @Test func reportsNamesWithoutPlace() throws {
    let found = try problems(
      places: "sy-a,Aa,,34.6,40.5,500,PPL,SY,East,,,,,,wof:1\n",
      names:
        "sy-a,Aa,en,preferred,wof\nsy-q,Qq,en,preferred,wof\nsy-a,Bb,en,odd,wof\nsy-a,Aa,fr,variant,wof\n")
    #expect(found.contains { $0.hasPrefix("names.csv:3: places.csv has no place \"sy-q\"") })
    #expect(found.contains { $0.hasPrefix("names.csv:4: unknown kind \"odd\"") })
    #expect(found.contains { $0.hasPrefix("names.csv:5:") && $0.contains("stands on line 2 too") })
  }

  @Test func theShippedGazetteerIsSound() throws {
    let problems = try GazetteerCheck(folder: Gazetteer.shippedFolder()).problems()
    #expect(problems == [], "\(problems)")
  }
}
