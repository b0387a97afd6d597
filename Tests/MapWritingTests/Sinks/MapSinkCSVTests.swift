import Foundation
import Geodesy
import MapLayers
import SystemPackage
import Testing

@testable import MapWriting

@Suite struct MapSinkCSVTests {
  let folder: TemporaryFolder
  let exporter = MapExporter(overwrite: false)

  init() throws { folder = try TemporaryFolder() }

  private func lines() throws -> [Substring] {
    try String(contentsOfFile: folder.file("map.csv"), encoding: .utf8).split(separator: "\n")
  }

  @Test func pointsAreColumnsOfDegrees() throws {
    let map = LayerSet(layers: [try SampleMap.make().layers[0]])
    _ = try MapWriter(overwrite: false).write(map, to: folder.file("map.csv"), format: .csv)
    let lines = try lines()
    #expect(lines[0].hasPrefix("lon,lat,place_id,name,name_ar,"))
    #expect(lines[1].hasPrefix("40.945,34.4947,,Safafinah,الصفافنة,"))
    #expect(lines[1].contains(",2019-01-21,"))
    #expect(lines[1].hasSuffix(",98,214"))
    #expect(try MapReader().read(folder.file("map.csv")).layers == map.layers)
  }

  @Test func areasAreWellKnownText() throws {
    let map = LayerSet(layers: [try SampleMap.control()])
    _ = try MapWriter(overwrite: false).write(map, to: folder.file("map.csv"), format: .csv)
    let lines = try lines()
    #expect(lines[0].hasPrefix("WKT,place_id,"))
    #expect(lines[1].hasPrefix("\"POLYGON (("))
    #expect(lines[1].contains(",2018-09-20T00:00:00Z,2018-09-27T00:00:00Z,"))
    #expect(try MapReader().read(folder.file("map.csv")).layers == map.layers)
  }

  @Test func tablesHaveNoGeometry() throws {
    let map = LayerSet(layers: [try SampleMap.make().layers[4]])
    _ = try MapWriter(overwrite: false).write(map, to: folder.file("map.csv"), format: .csv)
    #expect(try lines()[0].hasPrefix("mention,why,layer,"))
    #expect(try MapReader().read(folder.file("map.csv")).layers == map.layers)
  }

  @Test(arguments: [MapFormat.geoJSON, .geoPackage], ["places", "axes", "pockets", "unresolved"])
  func comesRoundFrom(_ format: MapFormat, _ layer: String) throws {
    let map = try SampleMap.make()
    let path = folder.file("a.\(format.fileExtensions[0])")
    _ = try MapWriter(overwrite: false).write(map, to: path, format: format)
    let written = try exporter.export(path, to: folder.file("map.csv"), format: .csv, layers: [layer])
    #expect(written.warnings == [])
    let expected = map.layers.filter { $0.name == layer }
    #expect(try MapReader().read(folder.file("map.csv")).layers == expected)
    let back = try exporter.export(folder.file("map.csv"), to: folder.file("back.gpkg"), format: .geoPackage)
    #expect(back.warnings == [])
    #expect(try MapReader().read(folder.file("back.gpkg")).layers == expected)
  }

  @Test func oneOfSeveralLayersHasToBeChosen() throws {
    let map = try SampleMap.make()
    expectError(64, "--layer: places, axes, front, pockets, unresolved") {
      try MapWriter(overwrite: false).write(map, to: folder.file("map.csv"), format: .csv)
    }
    _ = try MapWriter(overwrite: false).write(map, to: folder.file("a.gpkg"), format: .geoPackage)
    expectError(64, "--layer") {
      try exporter.export(folder.file("a.gpkg"), to: folder.file("map.csv"), format: .csv)
    }
    expectError(65, "csv") {
      try MapWriter(overwrite: false).write(LayerSet(layers: []), to: folder.file("map.csv"), format: .csv)
    }
    #expect(folder.names == ["a.gpkg"])
  }

  @Test(arguments: SampleMap.hostileTexts) func keepsTexts(_ hostile: String) throws {
    let map = LayerSet(layers: [try SampleMap.place(hostile)])
    _ = try MapWriter(overwrite: false).write(map, to: folder.file("map.csv"), format: .csv)
    let values = try MapReader().read(folder.file("map.csv")).layers[0].features[0].values
    for field in ["name", "mention"] { #expect(values[field] == .text(hostile), "\(field)") }
  }

  @Test func foreignMixturesAreWellKnownText() throws {
    let input = folder.file("in.geojson")
    try Data(MapExporterTests.foreign.utf8).write(to: URL(filePath: input))
    let written = try exporter.export(input, to: folder.file("map.csv"), format: .csv)
    #expect(written.featureCounts == ["in": 4])
    #expect(try lines()[0].hasPrefix("WKT,"))
  }

  @Test func ownColumnsOfDegreesStay() throws {
    let input = folder.file("in.geojson")
    let text =
      #"{"type":"Feature","properties":{"lon":"x","lat":"y"},"geometry":{"type":"Point","coordinates":[40,34]}}"#
    try Data(text.utf8).write(to: URL(filePath: input))
    _ = try exporter.export(input, to: folder.file("map.csv"), format: .csv)
    #expect(try lines() == ["longitude,latitude,lon,lat", "40,34,x,y"])
  }
}
