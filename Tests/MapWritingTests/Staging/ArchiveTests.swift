import Foundation
import MapLayers
import Testing

@testable import MapWriting

@Suite struct ArchiveTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func shapefilesArePackedIntoOneFile() throws {
    let map = try SampleMap.make()
    let path = folder.file("map.zip")
    let written = try MapWriter(overwrite: false).write(map, to: path, format: .shapefile)
    #expect(folder.names == ["map.zip"] && written.files == [path])
    let read = try MapReader().read(path)
    #expect(Set(read.layers.map(\.name)) == Set(map.layers.map(\.name)))
    #expect(read["places"]?.features.first?.values["name_ar"] == .text("الصفافنة"))
    let back = try MapExporter(overwrite: false).export(
      path, to: folder.file("map.gpkg"), format: .geoPackage)
    #expect(back.featureCounts["places"] == 2)
  }

  @Test func anOldArchiveIsReplacedAsAWhole() throws {
    let path = folder.file("map.zip")
    let map = try SampleMap.make()
    _ = try MapWriter(overwrite: false).write(map, to: path, format: .shapefile)
    #expect(throws: MapWritingError.outputExists(path: path)) {
      try MapWriter(overwrite: false).write(map, to: path, format: .shapefile)
    }
    _ = try MapWriter(overwrite: true).write(
      LayerSet(layers: [try #require(map["axes"])]), to: path, format: .shapefile)
    #expect(try MapReader().read(path).layers.map(\.name) == ["axes"])
    #expect(folder.names == ["map.zip"])
  }
}
