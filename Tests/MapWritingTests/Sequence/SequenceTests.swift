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

  /// Lines of axes and areas that cross the 180th meridian, and some that only come near it.
  private static let crossings: [Shape] = [
    .line([(10, 179), (12, -179)].map(position)), .line([(10, 170), (12, 179.9)].map(position)),
    .line([(0, -179), (0, 179), (-5, -179), (-5, -175)].map(position)),
    .line([(0, 180), (5, -180)].map(position)), .line([(0, 100), (0, -100)].map(position)),
    .polygon([[(0, 178), (0, -178), (4, -178), (4, 178), (0, 178)].map(position)]),
    .polygon([
      [(0, 178), (0, -178), (4, -178), (4, 178), (0, 178)].map(position),
      [(1, 179), (2, 179), (2, 179.5), (1, 179)].map(position),
    ]),
    .polygon([[(-80, -180), (-80, 180), (-60, 180), (-60, -180), (-80, -180)].map(position)]),
  ]

  private static func position(_ latitude: Double, _ longitude: Double) -> Position {
    Position(latitude: latitude, longitude: longitude)
  }

  @Test func cutsAtTheAntimeridianAsGDALDoes() throws {
    var (axes, pockets) = (LayerSchema.axes, LayerSchema.pockets)
    for shape in Self.crossings {
      if shape.type == .line {
        try axes.append(Feature(shape: shape, values: SampleMap.common("axes")))
      } else {
        try pockets.append(Feature(shape: shape, values: SampleMap.common("pockets")))
      }
    }
    let (collection, lines) = (folder.file("map.geojson"), folder.file("map.geojsonl"))
    let map = LayerSet(layers: [axes, pockets])
    _ = try MapWriter(overwrite: false).write(map, to: collection, format: .geoJSON)
    _ = try MapWriter(overwrite: false).write(map, to: lines, format: .geoJSONSequence)
    let written = try geometries(lines: lines)
    #expect(written == (try geometries(collection: collection)))
    #expect(
      written[0]["coordinates"] as? NSArray == [[[179, 10], [180, 11]], [[-180, 11], [-179, 12]]])
    #expect(written[1]["type"] as? String == "LineString")
    #expect(written[5]["type"] as? String == "MultiPolygon")
  }

  @Test func exportsWhatCrossesTheAntimeridianAsGDALDoes() throws {
    let geometries = [
      #"{"type": "MultiLineString", "coordinates": [[[179, 10], [-179, 12]], [[1, 2], [3, 4]]]}"#,
      #"{"type": "MultiLineString", "coordinates": [[[-179, 10], [-178, 12]], [[178, 2], [179, 4]]]}"#,
      #"{"type": "GeometryCollection", "geometries": [{"type": "LineString", "coordinates": [[179, 1], [-179, 2]]}]}"#,
    ]
    let features = geometries.map { #"{"type": "Feature", "properties": {"a": 1}, "geometry": \#($0)}"# }
    try #"{"type": "FeatureCollection", "features": [\#(features.joined(separator: ","))]}"#.write(
      toFile: folder.file("in.geojson"), atomically: true, encoding: .utf8)
    let exporter = MapExporter(overwrite: false)
    let (collection, lines) = (folder.file("a.geojson"), folder.file("a.geojsonl"))
    _ = try exporter.export(folder.file("in.geojson"), to: lines, format: .geoJSONSequence)
    _ = try exporter.export(folder.file("in.geojson"), to: collection, format: .geoJSON)
    #expect(try self.geometries(lines: lines) == self.geometries(collection: collection))
  }

  private func geometries(lines path: String) throws -> [NSDictionary] {
    try lines(path).map { try #require($0["geometry"] as? NSDictionary) }
  }

  private func geometries(collection path: String) throws -> [NSDictionary] {
    let text = try Data(contentsOf: URL(filePath: path))
    let collection = try #require(try JSONSerialization.jsonObject(with: text) as? [String: Any])
    return try #require(collection["features"] as? [[String: Any]]).map {
      try #require($0["geometry"] as? NSDictionary)
    }
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
