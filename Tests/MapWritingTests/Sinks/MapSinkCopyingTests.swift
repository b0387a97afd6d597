import Foundation
import GDAL
import Geodesy
import MapLayers
import Testing

@testable import MapWriting

/// Fields that go from an input to an output without being read: what comes out is what would have come by reading them.
@Suite struct MapSinkCopyingTests {
  let folder: TemporaryFolder
  private static let layer = Layer(
    name: "notes", shapeType: .point,
    fields: [Field("id", .integer), Field("text", .text), Field("share", .real), Field("note", .text)])
  private static let texts = [
    "short", "", String(repeating: "الباغوز ", count: 9), nil, String(repeating: "Hajin ", count: 40),
    String(repeating: "قرية ", count: 60), "short again",
  ]

  init() throws { folder = try TemporaryFolder() }

  /// The features of a map's one layer by their numbers: FlatGeobuf has an order of its own.
  private func features(_ name: String) throws -> [Feature] {
    func number(_ feature: Feature) -> Int { feature.values["id"].flatMap { Int($0.plainText) } ?? 0 }
    return try MapReader().read(folder.file(name)).layers[0].features.sorted { number($0) < number($1) }
  }

  private func source(_ name: String) throws -> String {
    var layer = Self.layer
    for (number, text) in Self.texts.enumerated() {
      var values: [String: FieldValue] = ["id": .integer(number - 3), "note": .text("n\(number)")]
      values["text"] = text.map { .text($0) }
      if number % 2 == 0 { values["share"] = .real(Double(number) / 7) }
      try layer.append(
        Feature(shape: .point(Position(latitude: 34 + Double(number) / 4, longitude: 40)), values: values))
    }
    let path = folder.file(name)
    _ = try MapWriter(overwrite: false).write(
      LayerSet(layers: [layer]), to: path, format: .named(nil, orBy: path))
    return path
  }

  @Test(arguments: ["a.fgb", "a.gpkg", "a.geojson"]) func fieldsComeOutAsTheyAre(source name: String) throws {
    let input = try source(name)
    let expected = try features(name)
    for output in ["b.geojson", "b.gpkg", "b.fgb", "b.geojsonl", "b.csv"] {
      let path = folder.file(output)
      let format = try MapFormat.named(nil, orBy: path)
      _ = try MapExporter(overwrite: false).export(input, to: path, format: format)
      let read = try features(output)
      #expect(read.map(\.shape) == expected.map(\.shape), "\(output)")
      for field in ["id", "text", "share", "note"] where output != "b.csv" {
        #expect(read.map { $0.values[field] } == expected.map { $0.values[field] }, "\(output) \(field)")
      }
    }
  }

  @Test(arguments: ["a.fgb", "a.gpkg"]) func longTextsWidenAShapefileAndAreCutAtItsLimit(source name: String)
    throws
  {
    let written = try MapExporter(overwrite: false).export(
      source(name), to: folder.file("out.shp"), format: .shapefile)
    #expect(written.warnings.contains { $0.contains("texts over 254 bytes were cut") && $0.hasSuffix("(1)") })
    let read = try features("out.shp").map {
      $0.values["text"]?.plainText
    }
    // dBASE keeps no empty text, and no spaces at the end of one.
    let kept = Self.texts.map { text in
      text.flatMap { $0.isEmpty ? nil : TextLimit.cut($0, to: 254) }?.trimmingCharacters(in: .whitespaces)
    }
    #expect(read == kept)
    let table = try MapReader().read(folder.file("out_texts.csv")).layers[0]
    #expect(table.features.map { $0.values["text"] } == [Self.texts[5].map { .text($0) }])
    // Only the field with long texts takes their room.
    let head = try Data(contentsOf: URL(filePath: folder.file("out.dbf"))).prefix(32 + 4 * 32)
    let widths = (0..<4).map { Int(head[32 + $0 * 32 + 16]) }
    #expect(widths[1] == 254 && widths[3] == 80)
  }

  @Test func textsThatAreNotInUTF8AreMended() throws {
    // A table of Latin-1 that says it is in UTF-8.
    let input = try source("a.shp")
    let table = folder.file("a.dbf")
    var bytes = try Data(contentsOf: URL(filePath: table))
    let place = try #require(bytes.range(of: Data("short again".utf8)))
    bytes[place.lowerBound] = 0xE9
    try bytes.write(to: URL(filePath: table))
    _ = try MapExporter(overwrite: false).export(input, to: folder.file("b.geojson"), format: .geoJSON)
    let text = try Data(contentsOf: URL(filePath: folder.file("b.geojson")))
    #expect(String(validating: text, as: UTF8.self) != nil)
    #expect(String(decoding: text, as: UTF8.self).contains("\u{FFFD}hort again"))
  }

  @Test func aNumberOfTooManyDigitsIsRefused() throws {
    var layer = Layer(name: "n", shapeType: .point, fields: [Field("id", .integer)])
    for value in [1, 1_000_000_000_000_000_000] {
      try layer.append(
        Feature(shape: .point(Position(latitude: 34, longitude: 40)), values: ["id": .integer(value)]))
    }
    let input = folder.file("n.fgb")
    _ = try MapWriter(overwrite: false).write(LayerSet(layers: [layer]), to: input, format: .flatGeobuf)
    expectError(65, "too many digits") {
      try MapExporter(overwrite: false).export(input, to: folder.file("n.shp"), format: .shapefile)
    }
  }
}
