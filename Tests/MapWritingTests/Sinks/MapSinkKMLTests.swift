import Foundation
import Geodesy
import MapLayers
import Testing

@testable import MapWriting

@Suite struct MapSinkKMLTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func text() throws -> String {
    try String(contentsOfFile: folder.file("map.kml"), encoding: .utf8)
  }

  @Test func holdsAFolderALayerAndTimeSpans() throws {
    let map = LayerSet(layers: [try SampleMap.control()], metadata: ["title": "الباغوز", "sources": "A & B"])
    _ = try MapWriter(overwrite: false).write(map, to: folder.file("map.kml"), format: .kml)
    let text = try text()
    #expect(text.contains("<Folder"))
    #expect(text.contains("<name>control</name>"))
    #expect(text.contains("<name>الباغوز</name>"))
    #expect(text.contains("sources: A & B"))
    let packed = text.replacing(/\s+/, with: "")
    #expect(
      packed.contains(
        "<TimeSpan><begin>2018-09-20T00:00:00Z</begin><end>2018-09-27T00:00:00Z</end></TimeSpan>"))
    #expect(packed.contains("<TimeSpan><begin>2018-09-27T00:00:00Z</begin></TimeSpan>"))
    #expect(text.contains("<SimpleData name=\"date_start\">2018-09-20T00:00:00Z</SimpleData>"))
    #expect(text.contains("<SimpleData name=\"date_end\">2018-09-27T00:00:00Z</SimpleData>"))
    #expect(text.contains("الصفافنة"))
  }

  @Test(arguments: [MapFormat.geoJSON, .geoPackage]) func comesRoundFrom(_ format: MapFormat) throws {
    let map = try SampleMap.make()
    let path = folder.file("a.\(format.fileExtensions[0])")
    _ = try MapWriter(overwrite: false).write(map, to: path, format: format)
    let exporter = MapExporter(overwrite: false)
    let written = try exporter.export(path, to: folder.file("map.kml"), format: .kml)
    #expect(written.warnings == [])
    let expected = SampleMap.withoutEmptyLayers(map).layers
    #expect(try MapReader().read(folder.file("map.kml")).layers == expected)
    let back = try exporter.export(
      folder.file("map.kml"), to: folder.file("back.geojson"), format: .geoJSON)
    #expect(back.warnings == [])
    #expect(try MapReader().read(folder.file("back.geojson")).layers == expected)
  }

  @Test(arguments: SampleMap.hostileTexts) func keepsTexts(_ hostile: String) throws {
    let map = LayerSet(layers: [try SampleMap.place(hostile)])
    let written = try MapWriter(overwrite: false).write(map, to: folder.file("map.kml"), format: .kml)
    #expect(written.warnings == [])
    let values = try MapReader().read(folder.file("map.kml")).layers[0].features[0].values
    for field in ["name", "mention"] { #expect(values[field] == .text(hostile), "\(field)") }
  }

  @Test func replacesWhatXMLCannotHold() throws {
    let map = LayerSet(layers: [try SampleMap.place("a\u{1}b <x> ]]> c\u{FFFF}")])
    let written = try MapWriter(overwrite: false).write(map, to: folder.file("map.kml"), format: .kml)
    #expect(written.warnings.count == 2 && written.warnings.allSatisfy { $0.contains("XML") })
    let values = try MapReader().read(folder.file("map.kml")).layers[0].features[0].values
    #expect(values["mention"] == .text("a\u{FFFD}b <x> ]] > c\u{FFFD}"))
    #expect(values["name"] == values["mention"])
  }
}
