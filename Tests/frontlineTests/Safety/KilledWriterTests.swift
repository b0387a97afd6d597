import Foundation
import MapLayers
import MapWriting
import TestSupport
import Testing

/// A command that is killed at any moment leaves the old output or the new one, and nothing else.
@Suite(.serialized) struct KilledWriterTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  /// Names and contents of everything below a folder, hidden names too.
  private func contents(_ path: String) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      let file = URL(filePath: path).appending(path: name)
      if !file.hasDirectoryPath || name.contains(".frontline-") {
        found[name] = (try? Data(contentsOf: file)) ?? Data()
      }
    }
    return found
  }

  /// The same once the guard has cleaned up, which takes it a moment, and during which a listing may fail.
  private func settled(_ path: String) throws -> [String: Data] {
    for _ in 0..<200 {
      if let found = try? contents(path), !found.keys.contains(where: { $0.contains(".frontline-") }) {
        return found
      }
      Thread.sleep(forTimeInterval: 0.02)
    }
    return try contents(path)
  }

  private func export(_ source: String, to target: String) throws -> Process {
    let process = Process()
    process.executableURL = Command.frontline
    process.arguments = ["export", source, "-o", target, "--overwrite", "--quiet"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  @Test(arguments: ["map.geojson", "maps/", "map.gpkg", "map.zip", "map.geojsonl"])
  func leavesOldOrNew(_ name: String) throws {
    var places = LayerSchema.places
    for number in 0..<3000 {
      try places.append(
        Feature(
          shape: .point(.init(latitude: 34, longitude: 40 + Double(number) / 10_000)),
          values: ["layer": .text("places"), "name": .text("place \(number)"), "name_ar": .text("مكان")]))
    }
    var few = LayerSchema.places
    try few.append(places.features[0])
    let (large, small) = (folder.path("large.fgb"), folder.path("small.fgb"))
    let writer = MapWriter(overwrite: true)
    _ = try writer.write(LayerSet(layers: [places]), to: large, format: .flatGeobuf)
    _ = try writer.write(LayerSet(layers: [few]), to: small, format: .flatGeobuf)
    let place = folder.path("out")
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    let target = place + "/" + name
    try export(small, to: target).waitUntilExit()
    let old = try contents(place)
    let start = Date()
    try export(large, to: target).waitUntilExit()
    let duration = Date().timeIntervalSince(start)
    let new = try contents(place)
    #expect(!old.isEmpty && Set(old.keys) == Set(new.keys) && old != new)
    var outcomes: Set<String> = []
    for step in 0..<24 {
      try export(small, to: target).waitUntilExit()
      let process = try export(large, to: target)
      Thread.sleep(forTimeInterval: duration * Double(step) / 22)
      kill(process.processIdentifier, step % 3 == 0 ? SIGTERM : SIGKILL)
      process.waitUntilExit()
      let left = try settled(place)
      #expect(Set(left.keys) == Set(old.keys), "killed at step \(step)")
      let isOld = left.mapValues(\.count) == old.mapValues(\.count)
      #expect(isOld || left.mapValues(\.count) == new.mapValues(\.count), "killed at step \(step)")
      outcomes.insert(isOld ? "old" : "new")
    }
    #expect(outcomes.contains("old"))
  }
}
