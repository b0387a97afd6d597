import Foundation
import GDAL
import Geodesy
import MapLayers
import Testing

@testable import MapWriting

/// Newline-delimited GeoJSON, checked against what GDAL reads in it and what it writes itself.
@Suite struct SequenceTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func lines(_ path: String) throws -> [[String: Any]] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.hasSuffix("\n"))
    return try text.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test func everyLineIsAFeatureAsTheCollectionHasIt() throws {
    var map = try SampleMap.make()
    map.layers.append(try SampleMap.control())
    _ = try MapWriter(overwrite: false).write(map, to: folder.file("map.geojsonl"), format: .geoJSONSequence)
    _ = try MapWriter(overwrite: false).write(map, to: folder.file("map.geojson"), format: .geoJSON)
    let collection = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: folder.file("map.geojson"))))
        as? [String: Any])
    let features = try #require(collection["features"] as? [[String: Any]])
    let lines = try lines(folder.file("map.geojsonl"))
    #expect(lines.count == features.count)
    for (line, feature) in zip(lines, features) {
      #expect(line["type"] as? String == "Feature")
      #expect(line["geometry"] as? NSDictionary == feature["geometry"] as? NSDictionary)
      #expect(line["properties"] as? NSDictionary == feature["properties"] as? NSDictionary)
    }
  }

  @Test func readsBackAsTheMapThatItWas() throws {
    let map = try SampleMap.make()
    _ = try MapWriter(overwrite: false).write(map, to: folder.file("map.ndjson"), format: .geoJSONSequence)
    let read = try MapReader().read(folder.file("map.ndjson"))
    for layer in map.layers where !layer.features.isEmpty {
      #expect(read[layer.name]?.features == layer.features, "\(layer.name)")
      #expect(read[layer.name]?.fields == layer.fields)
    }
  }

  @Test func exportsEveryTypeOfGeometry() throws {
    let source = """
      {"type": "FeatureCollection", "features": [
      {"type": "Feature", "properties": {"a": 1}, "geometry": {"type": "MultiPoint", "coordinates": [[1, 2], [3, 4]]}},
      {"type": "Feature", "properties": {"a": 2}, "geometry": {"type": "MultiLineString", "coordinates": [[[1, 2], [3, 4]], [[5, 6], [7, 8]]]}},
      {"type": "Feature", "properties": {"a": 3}, "geometry": {"type": "MultiPolygon", "coordinates": [[[[0, 0], [2, 0], [2, 2], [0, 0]]], [[[5, 5], [9, 5], [9, 9], [5, 5]], [[7, 6], [8, 7], [8, 6], [7, 6]]]]}},
      {"type": "Feature", "properties": {"a": 5, "b": null}, "geometry": {"type": "Point", "coordinates": [1.5, 2.25, 300]}},
      {"type": "Feature", "properties": {"a": 6}, "geometry": null}
      ]}
      """
    try source.write(toFile: folder.file("in.geojson"), atomically: true, encoding: .utf8)
    let exporter = MapExporter(overwrite: false)
    _ = try exporter.export(
      folder.file("in.geojson"), to: folder.file("a.geojsonl"), format: .geoJSONSequence)
    _ = try exporter.export(folder.file("in.geojson"), to: folder.file("a.geojson"), format: .geoJSON)
    let collection = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: folder.file("a.geojson"))))
        as? [String: Any])
    let features = try #require(collection["features"] as? [[String: Any]])
    for (line, feature) in zip(try lines(folder.file("a.geojsonl")), features) {
      #expect(line["geometry"] as? NSDictionary == feature["geometry"] as? NSDictionary)
    }
  }

  @Test func collectionsStayCollections() throws {
    let geometry = """
      {"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [1, 2]}, \
      {"type": "LineString", "coordinates": [[1, 2], [3, 4]]}]}
      """
    let source =
      #"{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry": "#
    try (source + geometry + "}]}").write(
      toFile: folder.file("in.geojson"), atomically: true, encoding: .utf8)
    _ = try MapExporter(overwrite: false).export(
      folder.file("in.geojson"), to: folder.file("a.geojsonl"), format: .geoJSONSequence)
    let written = try lines(folder.file("a.geojsonl"))[0]["geometry"] as? NSDictionary
    #expect(written == (try JSONSerialization.jsonObject(with: Data(geometry.utf8)) as? NSDictionary))
  }

  @Test func ringsAreWoundAsTheStandardAsks() throws {
    var layer = LayerSchema.pockets
    let clockwise = [SampleMap.baghuz, SampleMap.shajlah, SampleMap.safafinah, SampleMap.baghuz]
    try layer.append(Feature(shape: .polygon([clockwise]), values: SampleMap.common("pockets")))
    _ = try MapWriter(overwrite: false).write(
      LayerSet(layers: [layer]), to: folder.file("a.geojsonl"), format: .geoJSONSequence)
    let geometry = try #require(try lines(folder.file("a.geojsonl"))[0]["geometry"] as? [String: Any])
    let rings = try #require(geometry["coordinates"] as? [[[Double]]])
    #expect(rings[0].map { Position(latitude: $0[1], longitude: $0[0]) } == clockwise.reversed())
  }

  @Test(arguments: [
    (FieldValue.date("2019-02-30"), "date"), (.date("yesterday"), "date"),
  ])
  func refusesWhatIsNoDate(_ value: FieldValue, _ field: String) throws {
    var layer = LayerSchema.unresolved
    try layer.append(Feature(shape: nil, values: SampleMap.common("unresolved")))
    try layer.append(
      Feature(shape: nil, values: SampleMap.common("unresolved").merging([field: value]) { $1 }))
    let error = #expect(throws: MapWritingError.self) {
      try MapWriter(overwrite: false).write(
        LayerSet(layers: [layer]), to: folder.file("a.geojsonl"), format: .geoJSONSequence)
    }
    guard case .unfit(layer: "unresolved", feature: 2, _) = error else {
      Issue.record("\(error.map { "\($0)" } ?? "no error")")
      return
    }
    #expect(folder.names == [])
  }

  @Test func refusesShapesThatAreNone() throws {
    let far = Position(latitude: 95, longitude: 0)
    let open = [SampleMap.baghuz, SampleMap.shajlah, SampleMap.safafinah, SampleMap.shajlah]
    for shape in [
      Shape.point(far), .line([SampleMap.baghuz]), .polygon([]), .polygon([open]),
      .polygon([[far, far, far, far]]),
    ] {
      var bytes = ByteBuffer(capacity: 100)
      #expect(GeoJSONGeometry.append(shape, to: &bytes) != nil)
    }
  }
}
