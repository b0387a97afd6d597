import Foundation
import SystemPackage

@testable import Gazetteer

/// A gazetteer of some rows in a folder of its own, checked and removed again.
struct CheckedFolder {
  /// Problems and notes, without the folder's path.
  let problems, notes: [String]

  /// Checks rows on a straight river from west to east along the parallel of 34.5.
  ///
  /// - Parameters:
  ///   - places: rows without the columns from the P-code on: `sy-a,Aa,,34.6,40.5,500,PPL,SY,East,,`.
  ///   - positions: the text of `positions.csv` behind its header, or nil for none.
  init(places: [String], names: [String], positions: String? = nil) throws {
    let folder = URL.temporaryDirectory.appending(path: "gazetteer-check-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var files = [
      "places.csv":
        "id,name,name_ar,lat,lon,precision_m,feature_code,country,admin1,admin2,admin3,pcode,bank,population,sources\n"
        + places.map { $0 + ",,,,wof:1\n" }.joined(),
      "names.csv": "place_id,name,lang,kind,source\n"
        + names.map { $0 + ",en,preferred,wof:1\n" }.joined(),
      "rivers.geojson": """
      {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"name": "Euphrates"},
      "geometry": {"type": "LineString", "coordinates": [[40, 34.5], [40.5, 34.5], [41, 34.5]]}}]}
      """,
      "admin.geojson": #"{"type": "FeatureCollection", "features": []}"#,
    ]
    if let positions { files["positions.csv"] = "place_id,source,lat,lon,precision_m\n" + positions }
    for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
    let findings = try GazetteerCheck(folder: FilePath(folder.path)).findings()
    problems = findings.problems.map { $0.description.replacing(folder.path + "/", with: "") }
    notes = findings.notes.map { $0.description.replacing(folder.path + "/", with: "") }
  }
}
