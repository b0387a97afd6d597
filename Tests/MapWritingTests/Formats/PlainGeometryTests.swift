import Foundation
import GDAL
import Geodesy
import MapLayers
import TestSupport
import Testing

@testable import MapWriting

/// A GeoJSON of plain geometries is the same whichever way GDAL is asked for it.
@Suite struct PlainGeometryTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func random(_ type: ShapeType, from longitude: Double, to end: Double) throws -> Layer {
    var generator = SeededGenerator(seed: 7)
    var layer = Layer(
      name: "\(type)s", shapeType: type, fields: [Field("id", .integer), Field("text", .text)])
    func position() -> Position {
      Position(
        latitude: Double.random(in: -89...89, using: &generator),
        longitude: Double.random(in: longitude...end, using: &generator))
    }
    for number in 0..<300 {
      let shape: Shape? =
        switch type {
        case .point: .point(position())
        case .line: .line((0..<Int.random(in: 2..<6, using: &generator)).map { _ in position() })
        default: nil
        }
      try layer.append(
        Feature(shape: shape, values: ["id": .integer(number), "text": .text("قرية \(number)")]))
    }
    return layer
  }

  /// Features that come one by one could be anything, so that GDAL is asked for the standard's form.
  private func stream(_ set: LayerSet, to name: String) throws -> Data {
    _ = try MapWriter(overwrite: true).stream(
      set.layers, metadata: set.metadata, to: folder.file(name), format: .geoJSON
    ) { stream throws(MapWritingError) in
      for (index, layer) in set.layers.enumerated() {
        for feature in layer.features { try stream.append(feature, toLayer: index) }
      }
    }
    return try Data(contentsOf: URL(filePath: folder.file(name)))
  }

  @Test(arguments: [[ShapeType.point], [.line], [.point, .line, .none], []])
  func theLinesAreTheSame(_ types: [ShapeType]) throws {
    let layers = try types.map { try random($0, from: 30, to: 60) }
    let set = LayerSet(layers: layers, metadata: ["title": "A title", "sources": "«مصدر»"])
    #expect(set.layers.allSatisfy { PlainGeometry.isPlain($0) })
    let name = folder.file("whole.geojson")
    _ = try MapWriter(overwrite: true).write(set, to: name, format: .geoJSON)
    let (written, streamed) = try (
      String(contentsOfFile: name, encoding: .utf8),
      String(decoding: stream(set, to: "stream.geojson"), as: UTF8.self)
    )
    let (lines, others) = (written.split(separator: "\n"), streamed.split(separator: "\n"))
    #expect(lines.count == others.count)
    for (line, other) in zip(lines, others) {
      // The collection's box may end in zeros.
      func numbers(_ line: Substring) -> [Double] {
        line.split { ",[] ".contains($0) }.compactMap { Double($0) }
      }
      if line.hasPrefix("\"bbox\"") {
        #expect(numbers(line) == numbers(other) && numbers(line).count == 4)
      } else {
        #expect(line == other)
      }
    }
  }

  @Test func exportsAreTheSame() throws {
    for type in [ShapeType.point, .line] {
      let layer = try random(type, from: -100, to: 120)
      let input = folder.file("\(type).gpkg")
      _ = try MapWriter(overwrite: true).write(LayerSet(layers: [layer]), to: input, format: .geoPackage)
      let output = folder.file("\(type).geojson")
      _ = try MapExporter(overwrite: true).export(input, to: output, format: .geoJSON)
      let exported = try String(contentsOfFile: output, encoding: .utf8)
      let streamed = try String(
        decoding: stream(LayerSet(layers: [layer]), to: "stream.geojson"), as: UTF8.self)
      // The head names the collection; each feature has a line.
      #expect(exported.split(separator: "\n").dropFirst(3) == streamed.split(separator: "\n").dropFirst(3))
    }
  }

  @Test func linesAcrossTheMeridianAreStillCut() throws {
    var layer = Layer(name: "lines", shapeType: .line, fields: [])
    try layer.append(
      Feature(
        shape: .line([Position(latitude: 10, longitude: 179), Position(latitude: 12, longitude: -179)]),
        values: [:]))
    #expect(!PlainGeometry.isPlain(layer))
    let name = folder.file("a.geojson")
    _ = try MapWriter(overwrite: true).write(LayerSet(layers: [layer]), to: name, format: .geoJSON)
    #expect(try String(contentsOfFile: name, encoding: .utf8).contains("MultiLineString"))
  }

  @Test func areasAndCollectionsAreNotPlain() throws {
    let library = try Library.loaded()
    let points = try Geometry.multi(
      .multiPoint, [Geometry.point(x: 1, y: 2, library: library)], library: library)
    #expect(!PlainGeometry.isPlain(points))
    #expect(try !PlainGeometry.isPlain(Geometry.point(x: 179, y: 2, library: library)))
    #expect(try PlainGeometry.isPlain(Geometry.point(x: -120, y: 2, library: library)))
    #expect(try !PlainGeometry.isPlain(SampleMap.control()))
  }
}
