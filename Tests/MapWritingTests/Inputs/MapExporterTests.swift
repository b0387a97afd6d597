import Foundation
import Geodesy
import MapLayers
import Testing

@testable import MapWriting

@Suite struct MapExporterTests {
  let folder: TemporaryFolder
  let exporter = MapExporter(overwrite: false)

  init() throws { folder = try TemporaryFolder() }

  private func write(_ text: String, _ name: String = "in.geojson") throws -> String {
    try Data(text.utf8).write(to: URL(filePath: folder.file(name)))
    return folder.file(name)
  }

  @Test func keepsEverythingRoundAllFormats() throws {
    let map = try SampleMap.make()
    _ = try MapWriter(overwrite: false).write(map, to: folder.file("a.geojson"), format: .geoJSON)
    let b = try exporter.export(folder.file("a.geojson"), to: folder.file("b.gpkg"), format: .geoPackage)
    #expect(b.warnings == [])
    let c = try exporter.export(folder.file("b.gpkg"), to: folder.file("c"), format: .shapefile)
    #expect(c.warnings == [])
    let d = try exporter.export(folder.file("c"), to: folder.file("d.geojson"), format: .geoJSON)
    #expect(d.warnings == [])
    #expect(d.featureCounts == ["places": 2, "axes": 1, "pockets": 1, "unresolved": 1])
    let expected = SampleMap.withoutEmptyLayers(map).layers
    for name in ["b.gpkg", "c", "d.geojson"] {
      #expect(try MapReader().read(folder.file(name)).layers == expected, "\(name)")
    }
    #expect(try MapReader().read(folder.file("b.gpkg")).metadata == map.metadata)
    #expect(!folder.names.contains { $0.hasPrefix(".") })
  }

  @Test func takesOnlyTheLayersNamed() throws {
    let map = try SampleMap.make()
    _ = try MapWriter(overwrite: false).write(map, to: folder.file("a.geojson"), format: .geoJSON)
    let written = try exporter.export(
      folder.file("a.geojson"), to: folder.file("b.gpkg"), format: .geoPackage, layers: ["axes"])
    #expect(written.featureCounts == ["axes": 1])
    expectError(64, "places, axes, pockets, unresolved") {
      try exporter.export(
        folder.file("a.geojson"), to: folder.file("c.gpkg"), format: .geoPackage, layers: ["roads"])
    }
  }

  static let foreign = """
    {"type":"FeatureCollection","features":[
    {"type":"Feature","properties":{"evidence_start":1,"evidence_end":2,"flag":true,"list":["a","ب"]},
     "geometry":{"type":"MultiPoint","coordinates":[[40,34],[41,35]]}},
    {"type":"Feature","properties":{"evidence_start":3,"evidence_end":4},
     "geometry":{"type":"Point","coordinates":[40,34]}},
    {"type":"Feature","properties":{"name":"line","when":"2019-01-21"},
     "geometry":{"type":"MultiLineString","coordinates":[[[0,0],[1,1]],[[2,2],[3,3]]]}},
    {"type":"Feature","properties":{"name":"area"},
     "geometry":{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]],[[[5,5],[6,5],[6,6],[5,5]]]]}}
    ]}
    """

  @Test func splitsForeignGeoJSONByGeometry() throws {
    let input = try write(Self.foreign)
    let shapes = try exporter.export(input, to: folder.file("s"), format: .shapefile)
    #expect(shapes.featureCounts == ["in_point": 2, "in_line": 1, "in_polygon": 1])
    #expect(shapes.warnings.contains { $0.contains("evidence_start is written as evidence_s") })
    #expect(shapes.warnings.contains { $0.contains("evidence_end is written as evidence_e") })
    let package = try exporter.export(input, to: folder.file("p.gpkg"), format: .geoPackage)
    #expect(package.featureCounts == shapes.featureCounts)
    let back = try exporter.export(folder.file("s"), to: folder.file("back.geojson"), format: .geoJSON)
    #expect(back.featureCounts == shapes.featureCounts)
    let text = try String(contentsOfFile: folder.file("back.geojson"), encoding: .utf8)
    #expect(text.contains("MultiPolygon") && text.contains("MultiLineString") && text.contains("MultiPoint"))
    #expect(text.contains("\"when\": \"2019-01-21\""))
  }

  @Test func namesThatShortenAlikeStayApart() throws {
    let input = try write(
      """
      {"type":"FeatureCollection","features":[{"type":"Feature",
      "properties":{"population_2018":1,"population_2019":2,"POPULATION":3,"السكان_القدامى":4},
      "geometry":{"type":"Point","coordinates":[40,34]}}]}
      """)
    let written = try exporter.export(input, to: folder.file("s.shp"), format: .shapefile)
    #expect(written.warnings.count == 3 || written.warnings.count == 4, "\(written.warnings)")
    let values = try MapReader().read(folder.file("s.shp")).layers[0].features[0].values
    #expect(Set(values.values) == [.integer(1), .integer(2), .integer(3), .integer(4)])
    #expect(Set(values.keys.map { $0.lowercased() }).count == 4)
  }

  @Test func layerNamesFromDataDoNotLeaveTheFolder() throws {
    let input = try write(
      """
      {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"layer":"../../evil"},
      "geometry":{"type":"Point","coordinates":[40,34]}},{"type":"Feature","properties":{"layer":"GPKG_x"},
      "geometry":{"type":"Point","coordinates":[40,34]}}]}
      """)
    let written = try exporter.export(input, to: folder.file("s"), format: .shapefile)
    #expect(
      written.files.allSatisfy { $0.hasPrefix(folder.file("s/")) && !$0.contains("..") || $0.contains("_") })
    #expect(folder.names == ["in.geojson", "s"])
    _ = try exporter.export(input, to: folder.file("p.gpkg"), format: .geoPackage)
  }

  @Test func otherReferencesGoToDegrees() throws {
    let input = try write(
      """
      {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::32637"}},
      "features":[{"type":"Feature","properties":{"name":"x"},
      "geometry":{"type":"Point","coordinates":[678630,3818650]}}]}
      """)
    _ = try exporter.export(input, to: folder.file("s.shp"), format: .shapefile)
    _ = try exporter.export(folder.file("s.shp"), to: folder.file("d.geojson"), format: .geoJSON)
    let shape = try #require(try MapReader().read(folder.file("d.geojson")).layers[0].features[0].shape)
    guard case .point(let position) = shape else {
      Issue.record("\(shape)")
      return
    }
    #expect(abs(position.longitude - 40.945) < 0.01 && abs(position.latitude - 34.4947) < 0.01, "\(position)")
    try FileManager.default.removeItem(atPath: folder.file("s.prj"))
    expectError(65, ".prj") {
      try exporter.export(folder.file("s.shp"), to: folder.file("e.geojson"), format: .geoJSON)
    }
  }

  @Test func badInputsAreErrors() throws {
    expectError(66) {
      try exporter.export(folder.file("none"), to: folder.file("a.gpkg"), format: .geoPackage)
    }
    for text in [
      "", "no map", String(Self.foreign.prefix(300)), "{\"type\":\"FeatureCollection\",\"features\":[{",
    ] {
      let input = try write(text)
      expectError(65, "in.geojson") {
        try exporter.export(input, to: folder.file("a.gpkg"), format: .geoPackage)
      }
    }
    #expect(folder.names == ["in.geojson"])
  }

  @Test(arguments: ["map.gpkg", "map.geojson", "maps/places.shp", "maps/places.dbf", "maps/places.shx"])
  func damagedInputIsAnError(_ name: String) throws {
    var places = LayerSchema.places
    for number in 0..<2_000 {
      let values = SampleMap.common("places").merging(["name": .text("place \(number)")]) { $1 }
      try places.append(Feature(shape: .point(SampleMap.baghuz), values: values))
    }
    let output = name.hasPrefix("maps/") ? "maps" : name
    let format = MapFormat(path: output) ?? .shapefile
    _ = try MapWriter(overwrite: false).write(
      LayerSet(layers: [places]), to: folder.file(output), format: format)
    let handle = try #require(FileHandle(forUpdatingAtPath: folder.file(name)))
    try handle.truncate(atOffset: try handle.seekToEnd() / 2)
    try handle.close()
    let before = folder.names
    expectError(65, output) {
      try exporter.export(
        folder.file(output), to: folder.file("out.\(format == .geoJSON ? "gpkg" : "geojson")"),
        format: format == .geoJSON ? .geoPackage : .geoJSON)
    }
    #expect(folder.names == before)
  }

  @Test func damagedShapefileInAFolderIsNotLeftOut() throws {
    _ = try MapWriter(overwrite: false).write(SampleMap.make(), to: folder.file("maps"), format: .shapefile)
    try Data("no shapes".utf8).write(to: URL(filePath: folder.file("maps/axes.shp")))
    expectError(65, "axes.shp") {
      try exporter.export(folder.file("maps"), to: folder.file("out.gpkg"), format: .geoPackage)
    }
  }

  @Test func mixedGeometriesFitNoShapefile() throws {
    let input = try write(
      """
      {"type":"Feature","properties":{},"geometry":{"type":"GeometryCollection","geometries":[
      {"type":"Point","coordinates":[40,34]},{"type":"LineString","coordinates":[[40,34],[41,35]]}]}}
      """)
    expectError(65, "shapefile") { try exporter.export(input, to: folder.file("s"), format: .shapefile) }
    #expect(folder.names == ["in.geojson"])
    _ = try exporter.export(input, to: folder.file("p.gpkg"), format: .geoPackage)
  }

  @Test func inputCanBeReplacedByItsOwnExport() throws {
    let map = try SampleMap.make()
    let path = folder.file("a.gpkg")
    _ = try MapWriter(overwrite: false).write(map, to: path, format: .geoPackage)
    _ = try MapExporter(overwrite: true).export(path, to: path, format: .geoPackage)
    #expect(try MapReader().read(path).layers == map.layers)
  }
}
