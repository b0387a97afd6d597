import Foundation
import Geodesy
import MapLayers
import Testing

@testable import MapWriting

/// A folder that is removed with this object.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "frontline-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }
  /// Everything in it, hidden names too.
  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }
}

enum SampleMap {
  static let safafinah = Position(latitude: 34.4947, longitude: 40.945)
  static let baghuz = Position(latitude: 34.45, longitude: 40.95)
  static let shajlah = Position(latitude: 34.46, longitude: 40.9)

  static func common(_ layer: String) -> [String: FieldValue] {
    [
      "layer": .text(layer), "doc": .text("2019-01-21"), "date": .date("2019-01-21"),
      "evidence": .text("تقدمت «قسد» من الصفافنة"), "ev_start": .integer(98), "ev_end": .integer(214),
    ]
  }

  /// Two places, an axis, a pocket and a name without a place; no front.
  static func make() throws -> LayerSet {
    var places = LayerSchema.places
    for (name, arabic, position) in [("Safafinah", "الصفافنة", safafinah), ("Baghuz", "الباغوز", baghuz)] {
      try places.append(
        Feature(
          shape: .point(position),
          values: common("places").merging([
            "name": .text(name), "name_ar": .text(arabic), "conf": .real(1), "precision": .real(250),
          ]) { $1 }))
    }
    var axes = LayerSchema.axes
    try axes.append(
      Feature(
        shape: .line([safafinah, baghuz]),
        values: common("axes").merging(["actor": .text("قسد"), "bearing": .real(162.25)]) { $1 }))
    var pockets = LayerSchema.pockets
    try pockets.append(
      Feature(
        shape: .polygon([[baghuz, safafinah, shajlah, baghuz]]),
        values: common("pockets").merging([
          "area_km2": .real(12.5), "date_start": .dateTime("2019-02-09T00:00:00Z"),
        ]) { $1 }
      ))
    var unresolved = LayerSchema.unresolved
    try unresolved.append(
      Feature(shape: nil, values: common("unresolved").merging(["mention": .text("Hawijat")]) { $1 }))
    return LayerSet(
      layers: [places, axes, LayerSchema.front, pockets, unresolved],
      metadata: ["title": "Baghuz, شباط \"2019\""])
  }

  /// Who held a place in two weeks, the second one open.
  static func control() throws -> Layer {
    var control = LayerSchema.control
    let weeks = [
      ("ISIS", "2018-09-20T00:00:00Z", "2018-09-27T00:00:00Z" as String?),
      ("SDF", "2018-09-27T00:00:00Z", nil),
    ]
    for (holder, start, end) in weeks {
      var values = common("control").merging([
        "place_id": .text("sy-safafinah"), "name": .text("Safafinah"), "name_ar": .text("الصفافنة"),
        "holder": .text(holder), "status": .text("held"), "lon": .real(40.945), "lat": .real(34.4947),
        "date_start": .dateTime(start),
      ]) { $1 }
      values["date_end"] = end.map { .dateTime($0) }
      try control.append(Feature(shape: .polygon([[baghuz, safafinah, shajlah, baghuz]]), values: values))
    }
    return control
  }

  /// A place of a name.
  static func place(_ name: String) throws -> Layer {
    var places = LayerSchema.places
    let values = common("places").merging(["name": .text(name), "mention": .text(name)]) { $1 }
    try places.append(Feature(shape: .point(baghuz), values: values))
    return places
  }

  /// Texts that a careless writer breaks, or takes for its own marks.
  static let hostileTexts = [
    "<script>alert('x')</script>", "=cmd(\"calc\")", "a \"quoted\", word;\nand another line", "&lt; & &amp;",
    "<![CDATA[x", "12,5", "000123", "'; DROP TABLE places; --", "\u{202E}الباغوز\u{202C}", "a\\b\tc", "😀",
  ]

  /// The same without layers that have no feature, as a GeoJSON keeps it.
  static func withoutEmptyLayers(_ set: LayerSet) -> LayerSet {
    LayerSet(layers: set.layers.filter { !$0.features.isEmpty }, metadata: set.metadata)
  }
}

/// The standard output of a command; nil where it is not installed.
func output(of command: [String]) throws -> (status: Int32, text: String)? {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = command
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = pipe
  try process.run()
  let data = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return process.terminationStatus == 127
    ? nil : (process.terminationStatus, String(decoding: data, as: UTF8.self))
}

/// Checks that something fails as it should.
func expectError<Value>(
  _ status: Int32, _ contains: String = "", sourceLocation: SourceLocation = #_sourceLocation,
  _ body: () throws -> Value
) {
  do {
    _ = try body()
    Issue.record("no error", sourceLocation: sourceLocation)
  } catch let error as MapWritingError {
    #expect(error.exitStatus == status, "\(error)", sourceLocation: sourceLocation)
    if !contains.isEmpty {
      #expect(error.description.contains(contains), "\(error)", sourceLocation: sourceLocation)
    }
  } catch {
    Issue.record("\(error)", sourceLocation: sourceLocation)
  }
}
