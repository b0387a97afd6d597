import Foundation
import Geodesy
import MapLayers
import Testing

@testable import MapWriting

@Suite struct MapWriterTests {
  let folder: TemporaryFolder
  let map: LayerSet

  init() throws {
    folder = try TemporaryFolder()
    map = try SampleMap.make()
  }

  private func path(_ format: MapFormat) -> String {
    format == .shapefile ? folder.file("maps") : folder.file("map.\(format.fileExtensions[0])")
  }

  @Test(arguments: MapFormat.files.filter { !$0.holdsOneLayer })
  func readsBackAsWritten(_ format: MapFormat) throws {
    let written = try MapWriter(overwrite: false).write(map, to: path(format), format: format)
    #expect(written.warnings == [])
    #expect(written.featureCounts == ["places": 2, "axes": 1, "front": 0, "pockets": 1, "unresolved": 1])
    for file in written.files { #expect(FileManager.default.fileExists(atPath: file), "\(file)") }
    var expected = format.isCollection || format.isKML ? SampleMap.withoutEmptyLayers(map) : map
    if format != .geoJSON && format != .geoPackage { expected.metadata = [:] }
    let read = try MapReader().read(path(format))
    #expect(read.layers.map(\.name) == expected.layers.map(\.name))
    for (layer, other) in zip(read.layers, expected.layers) {
      #expect(layer.shapeType == other.shapeType)
      #expect(layer.fields == other.fields)
      #expect(layer.features == other.features)
    }
    #expect(read.metadata["title"] == expected.metadata["title"])
    #expect(!folder.names.contains { $0.hasPrefix(".") })
  }

  @Test func geoJSONIsOneValidCollection() throws {
    let written = try MapWriter(overwrite: false).write(map, to: path(.geoJSON), format: .geoJSON)
    #expect(written.files == [path(.geoJSON)])
    let data = try Data(contentsOf: URL(filePath: path(.geoJSON)))
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(object["type"] as? String == "FeatureCollection")
    #expect((object["bbox"] as? [Double])?.count == 4)
    #expect((object["metadata"] as? [String: String])?["title"] == "Baghuz, شباط \"2019\"")
    let features = try #require(object["features"] as? [[String: Any]])
    #expect(features.count == 5)
    let first = try #require(features[0]["properties"] as? [String: Any])
    #expect(first["date"] as? String == "2019-01-21")
    #expect(first["name_ar"] as? String == "الصفافنة")
    #expect(first["pcode"] is NSNull, "a field of the layer without a value is null")
    #expect(first["bearing"] == nil, "a field of another layer is absent")
    #expect(features[4]["geometry"] is NSNull)
    let pocket = try #require(features[3]["geometry"] as? [String: Any])
    let ring = try #require((pocket["coordinates"] as? [[[Double]]])?.first)
    let area = zip(ring, ring.dropFirst()).reduce(0) { $0 + $1.0[0] * $1.1[1] - $1.1[0] * $1.0[1] }
    #expect(area > 0, "the outer ring runs counterclockwise")
  }

  @Test(arguments: MapFormat.files) func writesEmptySets(_ format: MapFormat) throws {
    var empty = LayerSet(layers: [LayerSchema.places, LayerSchema.unresolved])
    if format.holdsOneLayer { empty.layers.removeLast() }
    let written = try MapWriter(overwrite: false).write(empty, to: path(format), format: format)
    #expect(written.featureCounts == (format.holdsOneLayer ? ["places": 0] : ["places": 0, "unresolved": 0]))
    if format == .geoJSON {
      let data = try Data(contentsOf: URL(filePath: path(format)))
      let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
      #expect((object["features"] as? [Any])?.count == 0)
    } else if format == .geoJSONSequence {
      #expect(try Data(contentsOf: URL(filePath: path(format))).isEmpty)
    } else if format.isKML {
      #expect(try MapReader().read(path(format)).layers == [])
    } else if format == .csv {
      // The file's name is all that names a layer without a feature.
      let columns = ["lon", "lat"] + LayerSchema.places.fields.map(\.name)
      let text = try String(contentsOfFile: path(format), encoding: .utf8)
      #expect(text == columns.joined(separator: ",") + "\n")
    } else {
      #expect(try MapReader().read(path(format)).layers == empty.layers)
    }
  }

  @Test func setWithoutLayersIsAnEmptyCollection() throws {
    _ = try MapWriter(overwrite: false).write(LayerSet(layers: []), to: path(.geoJSON), format: .geoJSON)
    let data = try Data(contentsOf: URL(filePath: path(.geoJSON)))
    #expect(try JSONSerialization.jsonObject(with: data) is [String: Any])
    expectError(65) {
      try MapWriter(overwrite: false).write(
        LayerSet(layers: []), to: folder.file("none/"), format: .shapefile)
    }
    #expect(folder.names == ["map.geojson"])
  }

  @Test func shapefilesAreNamedAfterFolderOrFile() throws {
    let writer = MapWriter(overwrite: false)
    let inFolder = try writer.write(map, to: folder.file("maps/"), format: .shapefile)
    #expect(inFolder.files.prefix(2) == [folder.file("maps/places.shp"), folder.file("maps/axes.shp")])
    #expect(inFolder.files.contains(folder.file("maps/unresolved.dbf")))
    #expect(inFolder.files.contains(folder.file("maps/unresolved.cpg")))
    #expect(!inFolder.files.contains(folder.file("maps/unresolved.shp")))
    for ending in ["shp", "shx", "dbf", "prj", "cpg"] {
      #expect(inFolder.files.contains(folder.file("maps/front.\(ending)")), "\(ending)")
    }
    let several = try writer.write(map, to: folder.file("map.shp"), format: .shapefile)
    #expect(several.files[0] == folder.file("map_places.shp"))
    let one = LayerSet(layers: [map.layers[0]])
    let single = try writer.write(one, to: folder.file("one.shp"), format: .shapefile)
    #expect(single.files[0] == folder.file("one.shp"))
    #expect(try MapReader().read(folder.file("one.shp")).layers == one.layers)
  }

  @Test func longTextIsCutOnACharacter() throws {
    // 127 letters of two bytes fill 254 bytes; with one byte before them the last letter does not fit.
    let text = "x" + String(repeating: "ب", count: 200)
    var layer = LayerSchema.unresolved
    try layer.append(
      Feature(shape: nil, values: SampleMap.common("unresolved").merging(["why": .text(text)]) { $1 }))
    let set = LayerSet(layers: [layer])
    let written = try MapWriter(overwrite: false).write(set, to: folder.file("maps"), format: .shapefile)
    #expect(written.warnings.count == 1)
    #expect(written.warnings.first?.contains("field why") == true)
    let value = try MapReader().read(folder.file("maps")).layers[0].features[0].values["why"]
    #expect(value == .text("x" + String(repeating: "ب", count: 126)))
    let whole = try MapWriter(overwrite: false).write(set, to: path(.geoPackage), format: .geoPackage)
    #expect(whole.warnings == [])
    #expect(try MapReader().read(path(.geoPackage)).layers[0].features[0].values["why"] == .text(text))
  }

  @Test func fieldNamesFitAShapefile() {
    for layer in LayerSchema.order {
      for field in layer.fields {
        #expect(field.name.utf8.count <= 10 && field.name.utf8.allSatisfy { $0 < 128 })
      }
    }
  }

  @Test func refusesWhatCannotBeKept() throws {
    var broken = LayerSchema.places
    try broken.append(Feature(shape: .point(Position(latitude: 91, longitude: 0)), values: [:]))
    expectError(65, "no latitude") { try write(broken) }
    var date = LayerSchema.unresolved
    try date.append(Feature(shape: nil, values: ["date": .date("2019-02-30")]))
    expectError(65, "YYYY-MM-DD") { try write(date) }
    var number = LayerSchema.places
    try number.append(Feature(shape: .point(SampleMap.baghuz), values: ["conf": .real(.nan)]))
    expectError(65, "finite") { try write(number) }
    var ring = LayerSchema.pockets
    try ring.append(Feature(shape: .polygon([[SampleMap.baghuz, SampleMap.shajlah]]), values: [:]))
    expectError(65, "ring") { try write(ring) }
    #expect(folder.names == [])
  }

  private func write(_ layer: Layer) throws -> WrittenMap {
    try MapWriter(overwrite: false).write(
      LayerSet(layers: [layer]), to: folder.file("broken.gpkg"), format: .geoPackage)
  }

  @Test func ogrinfoReadsEveryFormat() throws {
    guard try output(of: ["ogrinfo", "--version"]) != nil else {
      print("ogrinfo is not installed: its view of the outputs is not tested")
      return
    }
    for format in MapFormat.files where !format.holdsOneLayer {
      _ = try MapWriter(overwrite: false).write(map, to: path(format), format: format)
      let seen = try #require(try output(of: ["ogrinfo", "-ro", "-al", "-so", path(format)]))
      #expect(seen.status == 0)
      if format == .geoPackage {
        let names = seen.text.matches(of: /Layer name: (\w+)/).map { String($0.1) }
        #expect(names == map.layers.map(\.name) + ["layer_styles"])
      }
      #expect(!seen.text.contains("Warning") && !seen.text.contains("ERROR"), "\(seen.text)")
      if format.isCollection {
        #expect(seen.text.contains("Feature Count: 5"))
      } else {
        // With the arrow heads of the KML.
        #expect(seen.text.matches(of: /Feature Count: 1/).count == (format.isKML ? 4 : 3))
        #expect(seen.text.matches(of: /Feature Count: 2/).count == 1)
        #expect(seen.text.matches(of: /Feature Count: 0/).count == 1)
        // The styles of four layers, one of them without a feature.
        #expect(seen.text.matches(of: /Feature Count: 4/).count == (format == .geoPackage ? 1 : 0))
      }
    }
  }
}
