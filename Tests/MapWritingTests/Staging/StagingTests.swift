import Foundation
import Geodesy
import MapLayers
import Testing

@testable import GDAL
@testable import MapWriting

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct StagingTests {
  let folder: TemporaryFolder
  let map: LayerSet

  init() throws {
    folder = try TemporaryFolder()
    map = try SampleMap.make()
  }

  @Test(arguments: MapFormat.files) func existingOutputIsKeptWithoutOverwrite(_ format: MapFormat) throws {
    let path = folder.file("old.\(format.fileExtensions[0])")
    try Data("old".utf8).write(to: URL(filePath: path))
    let one = LayerSet(layers: [map.layers[0]])
    expectError(73, "--overwrite") { try MapWriter(overwrite: false).write(one, to: path, format: format) }
    #expect(try Data(contentsOf: URL(filePath: path)) == Data("old".utf8))
    #expect(folder.names == ["old.\(format.fileExtensions[0])"])
  }

  @Test(arguments: MapFormat.files) func overwriteReplacesAndRemovesStaleSiblings(_ format: MapFormat)
    throws
  {
    let ending = format.fileExtensions[0]
    let path = folder.file("old.\(ending)")
    let stale = ["old.qix", "old.sbn", "old.gpkg-wal", "old.gpkg-shm"]
    for name in ["old.\(ending)", "other.qix"] + stale {
      try Data("old".utf8).write(to: URL(filePath: folder.file(name)))
    }
    let one = LayerSet(layers: [map.layers[0]])
    _ = try MapWriter(overwrite: true).write(one, to: path, format: format)
    let read = try MapReader().read(path)
    #expect(read.layers.map(\.name) == one.layers.map(\.name))
    // FlatGeobuf sorts by place.
    #expect(read.layers.map { Set($0.features) } == one.layers.map { Set($0.features) })
    let left = Set(folder.names)
    #expect(left.contains("other.qix"))
    #expect(left.contains("old.qix") == (format != .shapefile))
    #expect(left.contains("old.gpkg-wal") == (format != .geoPackage))
    #expect(!left.contains { $0.hasPrefix(".") })
  }

  @Test func overwriteFollowsLinks() throws {
    try FileManager.default.createDirectory(
      atPath: folder.file("real"), withIntermediateDirectories: false)
    try Data("old".utf8).write(to: URL(filePath: folder.file("real/map.geojson")))
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link.geojson"), withDestinationPath: "real/map.geojson")
    expectError(73) {
      try MapWriter(overwrite: false).write(map, to: folder.file("link.geojson"), format: .geoJSON)
    }
    _ = try MapWriter(overwrite: true).write(map, to: folder.file("link.geojson"), format: .geoJSON)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("link.geojson"))
        == "real/map.geojson")
    #expect(try MapReader().read(folder.file("real/map.geojson")).layers.count == 4)
    #expect(folder.names == ["link.geojson", "real"])
  }

  @Test func failureKeepsTheOldOutput() throws {
    let path = folder.file("old.gpkg")
    try Data("old".utf8).write(to: URL(filePath: path))
    var broken = LayerSchema.unresolved
    try broken.append(Feature(shape: nil, values: ["date": .date("soon")]))
    let set = LayerSet(layers: map.layers + [broken])
    expectError(65) { try MapWriter(overwrite: true).write(set, to: path, format: .geoPackage) }
    #expect(try Data(contentsOf: URL(filePath: path)) == Data("old".utf8))
    #expect(folder.names == ["old.gpkg"])
  }

  @Test func renamingIsRolledBack() throws {
    // The place of the last file is a folder that is not empty: it steps aside and comes back.
    for name in ["a", "b"] { try Data("old \(name)".utf8).write(to: URL(filePath: folder.file(name))) }
    do {
      let staging = try StagingFolder(in: folder.path, mayMakeDirectory: false)
      for name in ["a", "b"] { try Data("new".utf8).write(to: URL(filePath: staging.file(name))) }
      let moves = ["a", "b"].map { (staged: staging.file($0), place: folder.file($0)) }
      expectError(73) {
        try staging.commit(
          [moves[0], (staged: moves[1].staged, place: folder.file("none/b"))], stale: [], overwrite: true)
      }
      expectError(73) { try staging.commit(moves, stale: [], overwrite: false) }
    }
    #expect(folder.names == ["a", "b"])
    #expect(try String(contentsOfFile: folder.file("a"), encoding: .utf8) == "old a")
  }

  @Test(arguments: MapFormat.files) func missingFolderIsAnError(_ format: MapFormat) throws {
    let path = folder.file("none/deep/map.\(format.fileExtensions[0])")
    let one = LayerSet(layers: [map.layers[0]])
    expectError(73, "No such file") { try MapWriter(overwrite: true).write(one, to: path, format: format) }
    #expect(folder.names == [])
  }

  @Test func folderInWhichNothingCanBeMadeIsAnError() throws {
    guard FileManager.default.fileExists(atPath: "/proc/self") else { return }
    expectError(73) { try MapWriter(overwrite: true).write(map, to: "/proc/map.gpkg", format: .geoPackage) }
  }

  @Test func folderIsNoFile() throws {
    for format in [MapFormat.geoJSON, .geoPackage] {
      expectError(73, "folder") { try MapWriter(overwrite: true).write(map, to: folder.path, format: format) }
    }
    try Data().write(to: URL(filePath: folder.file("plain")))
    expectError(73, "folder") {
      try MapWriter(overwrite: true).write(map, to: folder.file("plain"), format: .shapefile)
    }
    expectError(73, "gpkg") {
      try MapWriter(overwrite: true).write(map, to: folder.file("map.gpkg"), format: .shapefile)
    }
    #expect(folder.names == ["plain"])
  }

  @Test func fullDeviceIsAnError() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    expectError(74, "/dev/full") {
      try MapWriter(overwrite: false).write(map, to: "/dev/full", format: .geoJSON)
    }
    expectError(73, "device") {
      try MapWriter(overwrite: true).write(map, to: "/dev/full", format: .geoPackage)
    }
    expectError(73, "device") {
      try MapWriter(overwrite: true).write(map, to: "/dev/full", format: .shapefile)
    }
  }

  @Test func fullDiskLeavesNothing() throws {
    let mounted = folder.file("small")
    try FileManager.default.createDirectory(atPath: mounted, withIntermediateDirectories: true)
    guard getuid() == 0,
      try output(of: ["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", mounted])?.status == 0
    else {
      print("no small file system can be mounted: a full disk is not tested")
      return
    }
    defer { _ = try? output(of: ["umount", "-l", mounted]) }
    var places = LayerSchema.places
    for number in 0..<20_000 {
      let values = SampleMap.common("places").merging(["name": .text("place \(number)")]) { $1 }
      try places.append(Feature(shape: .point(SampleMap.baghuz), values: values))
    }
    // LIBKML takes a time that grows with the square of the features.
    var few = LayerSchema.places
    for var feature in places.features.prefix(2_000) {
      // A KMZ is packed: only what nobody can foresee fills the disk.
      let words = (0..<40).map { _ in String(UInt64.random(in: 0 ... .max), radix: 36) }
      feature.values["mention"] = .text(words.joined(separator: " "))
      try few.append(feature)
    }
    for format in MapFormat.files {
      let layer = format.isKML ? few : places
      let path = mounted + "/map.\(format.fileExtensions[0])"
      expectError(74) {
        try MapWriter(overwrite: true).write(LayerSet(layers: [layer]), to: path, format: format)
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: mounted) == [], "\(format)")
    }
    _ = try MapWriter(overwrite: true).write(map, to: mounted + "/map.geojson", format: .geoJSON)
  }

  @Test(arguments: [
    (MapFormat.geoJSON, "map.geojson"), (.geoPackage, "map.gpkg"), (.shapefile, "map.shp"),
    (.shapefile, "maps"),
  ])
  func ofFourWritersOneWins(_ format: MapFormat, _ name: String) async throws {
    let path = folder.file(name)
    let one = LayerSet(layers: [map.layers[0]])
    let results = await withTaskGroup(of: Result<WrittenMap, MapWritingError>.self) { group in
      for _ in 0..<4 {
        group.addTask {
          do throws(MapWritingError) {
            return .success(try MapWriter(overwrite: false).write(one, to: path, format: format))
          } catch {
            return .failure(error)
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    let errors = results.compactMap { result -> MapWritingError? in
      if case .failure(let error) = result { return error }
      return nil
    }
    #expect(errors.count == 3)
    for error in errors { #expect(error.exitStatus == 73, "\(error)") }
    #expect(try MapReader().read(path).layers == one.layers)
    #expect(!folder.names.contains { $0.hasPrefix(".") })
  }

  @Test func standardOutputTakesOnlyText() throws {
    let pipe = Pipe()
    let descriptor = try #require(FileDescriptorBox(pipe))
    let written = try MapWriter(overwrite: false).write(map, to: descriptor.value, format: .geoJSON)
    #expect(written.files == [])
    try pipe.fileHandleForWriting.close()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    #expect(try JSONSerialization.jsonObject(with: data) is [String: Any])
    expectError(64, "standard output") {
      try MapWriter(overwrite: false).write(map, to: descriptor.value, format: .geoPackage)
    }
  }
}
