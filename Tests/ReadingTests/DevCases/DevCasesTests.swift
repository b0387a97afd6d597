import Foundation
import Gazetteer
import Reading
import SystemPackage
import TestSupport
import Testing

/// Measures the reading of the hand-read cases that may lie beside the project.
@Suite struct DevCasesTests {
  /// Floors, a little below what was measured; of the claims' figures F1.
  private static let floors: [String: [String: Double]] = [
    "claims/sentences_dev.jsonl": ["kind": 0.94, "kind_target": 0.89, "movement": 0.86],
    "claims/reports_dev.jsonl": ["kind": 0.93, "kind_target": 0.88, "movement": 0.82],
    "claims/arabic_dev.jsonl": ["kind": 0.95, "kind_target": 0.92, "movement": 0.88],
  ]

  private static let python: String? = [
    "/usr/bin/python3", "/usr/local/bin/python3", "/opt/homebrew/bin/python3",
  ]
  .first { FileManager.default.isExecutableFile(atPath: $0) }

  private static let gazetteer = FilePath(
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../gazetteer")
      .standardizedFileURL.path)

  private struct Row: Decodable {
    struct Place: Decodable {
      struct Point: Decodable {
        var lat: Double
        var lon: Double
      }
      var start: Int
      var end: Int
      var lat: Double
      var lon: Double
      var alt: [Point]?
    }
    var id: String
    var text: String
    var places: [Place]?
  }

  private func rows(_ file: String) throws -> [Row] {
    try SharedData.text(file).split(separator: "\n").map {
      try JSONDecoder().decode(Row.self, from: Data($0.utf8))
    }
  }

  @Test(
    .enabled(if: SharedData.isPresent, "the hand-read cases are not there"),
    .enabled(if: DevCasesTests.python != nil, "python3 is not there"), arguments: Array(floors.keys.sorted()))
  func claimsReachTheFloors(file: String) throws {
    let reader = try ReportReader(gazetteer: Gazetteer(folder: Self.gazetteer))
    let lines = try rows(file).map { row -> String in
      reader.read(Document(id: row.id, text: row.text)).json().text
    }
    let predictions = FileManager.default.temporaryDirectory.appending(path: "frontline-\(UUID()).jsonl")
    try lines.joined(separator: "\n").write(to: predictions, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: predictions) }
    let figures = try score(file, predictions)
    var summary: [String] = []
    for (name, floor) in Self.floors[file] ?? [:] {
      let value = ((figures[name] as? [String: Any])?["f1"] as? Double) ?? 0
      summary.append("\(name) \(value)")
      #expect(value >= floor, "\(name) is \(value)")
    }
    print("\(file): F1 \(summary.sorted().joined(separator: ", "))")
  }

  private func score(_ file: String, _ predictions: URL) throws -> [String: Any] {
    guard let folder = SharedData.folder, let python = Self.python else { return [:] }
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = [
      folder.appending(path: "claims/score_claims.py").path, folder.appending(path: file).path,
      predictions.path, "--json",
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  @Test(.enabled(if: SharedData.isPresent, "the hand-read cases are not there"))
  func placesOfTheReportsAreFound() throws {
    let reader = try ReportReader(gazetteer: Gazetteer(folder: Self.gazetteer))
    var right = 0
    var all = 0
    for row in try rows("claims/reports_dev.jsonl") {
      let mentions = reader.read(Document(id: row.id, text: row.text)).places
      for place in row.places ?? [] {
        all += 1
        let points = [(place.lat, place.lon)] + (place.alt ?? []).map { ($0.lat, $0.lon) }
        let found = mentions.first { $0.start < place.end && $0.end > place.start }?.place
        guard let position = found?.position else { continue }
        // 0.03 degrees are about 3 km.
        if points.contains(where: {
          abs($0.0 - position.latitude) < 0.03 && abs($0.1 - position.longitude) < 0.035
        }) {
          right += 1
        }
      }
    }
    print("places of the reports: \(right) of \(all)")
    #expect(Double(right) >= 0.9 * Double(all))
  }
}
