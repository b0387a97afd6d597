import Foundation
import MapLayers
import Testing

@testable import MapWriting

/// Formats of one layer a file, in a folder that takes them all.
@Suite struct SeveralFilesTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func aFolderTakesAFileALayer() throws {
    let map = try SampleMap.make()
    let written = try MapWriter(overwrite: false).write(map, to: folder.file("csv/"), format: .csv)
    #expect(written.files.count == 5)
    let read = try MapReader().read(folder.file("csv"))
    #expect(read["places"]?.features == map["places"]?.features)
    #expect(read["pockets"]?.features == map["pockets"]?.features)
  }

  @Test func flatGeobufLeavesOutTablesAndSaysSo() throws {
    let map = try SampleMap.make()
    let written = try MapWriter(overwrite: false).write(map, to: folder.file("fgb/"), format: .flatGeobuf)
    #expect(written.files.count == 4)
    #expect(
      written.warnings.contains { $0.hasPrefix("layer unresolved: flatgeobuf holds no features without") })
    let read = try MapReader().read(folder.file("fgb/pockets.fgb"))
    #expect(read["pockets"]?.features == map["pockets"]?.features)
  }

  @Test func aTableAloneIsRefused() throws {
    let map = LayerSet(layers: [try #require(try SampleMap.make()["unresolved"])])
    #expect(throws: MapWritingError.self) {
      try MapWriter(overwrite: false).write(map, to: folder.file("a.fgb"), format: .flatGeobuf)
    }
    #expect(folder.names == [])
  }

  @Test func oneFileNeedsOneLayer() throws {
    let map = try SampleMap.make()
    #expect(throws: MapWritingError.severalLayers(.csv, names: map.layers.map(\.name))) {
      try MapWriter(overwrite: false).write(map, to: folder.file("a.csv"), format: .csv)
    }
  }
}
