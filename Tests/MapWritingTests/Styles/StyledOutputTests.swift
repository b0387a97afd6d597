import Foundation
import GDAL
import Geodesy
import MapLayers
import Testing

@testable import MapWriting

@Suite struct StyledOutputTests {
  let folder: TemporaryFolder
  let map: LayerSet

  init() throws {
    folder = try TemporaryFolder()
    var map = try SampleMap.make()
    map.layers.append(try SampleMap.control())
    self.map = map
  }

  private func write(_ format: MapFormat, _ name: String) throws -> String {
    _ = try MapWriter(overwrite: false).write(map, to: folder.file(name), format: format)
    return folder.file(name)
  }

  @Test func geoJSONHasSimpleStyleMembers() throws {
    let data = try Data(contentsOf: URL(filePath: write(.geoJSON, "map.geojson")))
    let collection = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let features = try #require(collection["features"] as? [[String: Any]])
    let style = MapStyle(of: map)
    for feature in features {
      let properties = try #require(feature["properties"] as? [String: Any])
      switch properties["layer"] as? String {
      case "axes":
        #expect(properties["stroke"] as? String == style.palette["قسد"].forLines.hex)
        #expect(properties["fill"] == nil)
      case "control":
        #expect(properties["fill"] as? String == style.palette[properties["holder"] as? String].hex)
      case "places": #expect(properties["marker-color"] != nil && properties["stroke"] == nil)
      case "unresolved": #expect(properties["stroke"] == nil && properties["marker-color"] == nil)
      default: #expect(properties["stroke"] != nil)
      }
    }
  }

  @Test(arguments: [MapFormat.geoJSON, .geoPackage, .kml])
  func looksAreNoDataWhenReadBack(_ format: MapFormat) throws {
    let read = try MapReader().read(write(format, "map.\(format.fileExtensions[0])"))
    for layer in read.layers {
      let expected = try #require(LayerSchema.layer(named: layer.name))
      #expect(layer.fields == expected.fields)
    }
    #expect(Set(read.layers.map(\.name)).isSubset(of: map.layers.map(\.name)))
  }

  @Test func geoPackageHasATableOfStyles() throws {
    let library = try Library.loaded()
    let layers = try Dataset.open(write(.geoPackage, "map.gpkg"), library: library).layers()
    let table = try #require(layers.first { $0.name == "layer_styles" })
    var tables: [String] = []
    try table.forEach(
      { (row: FeatureRecord) throws(MapWritingError) in
        func text(_ field: String) -> String {
          table.fields.firstIndex { $0.name == field }.map { row.content(at: $0, kind: .string).plainText }
            ?? ""
        }
        tables.append(text("f_table_name"))
        #expect(text("f_geometry_column") == "geom")
        #expect(text("useAsDefault") == "1")
        #expect(text("styleQML").contains("<renderer-v2"))
      }, onError: { .unreadableInput(path: "", reason: $0.text) })
    #expect(Set(tables) == ["places", "axes", "front", "pockets", "control"])
  }

  @Test func shapefilesHaveStylesBesideThem() throws {
    let path = try write(.shapefile, "maps/")
    let names = try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".qml") }
    #expect(Set(names) == ["places.qml", "axes.qml", "front.qml", "pockets.qml", "control.qml"])
    // A style of an older map would be taken for the new one's.
    _ = try MapWriter(overwrite: true).write(
      LayerSet(layers: [LayerSchema.unresolved]), to: folder.file("maps/axes.shp"), format: .shapefile)
    let later = try FileManager.default.contentsOfDirectory(atPath: path)
    #expect(later.filter { $0.hasPrefix("axes.") } == ["axes.dbf"] || !later.contains("axes.qml"))
  }

  @Test func arrowsOfAKMLHaveHeads() throws {
    let text = try String(contentsOfFile: write(.kml, "map.kml"), encoding: .utf8)
    #expect(text.contains("<name>\(ArrowHeads.name)</name>"))
    let axes = MapStyle(of: map).palette["قسد"].forLines
    func digits(_ share: UInt8) -> String { (share < 16 ? "0" : "") + String(share, radix: 16) }
    #expect(text.contains("<color>ff\(digits(axes.blue))\(digits(axes.green))\(digits(axes.red))</color>"))
  }

  @Test func headsAreTrianglesAtTheTip() throws {
    let geodesic = try Geodesic.wgs84()
    let library = try Library.loaded()
    let dataset = try Driver(named: "LIBKML", library: library).create(folder.file("heads.kml"))
    let plan = LayerPlan(name: "axes", type: .lineString, fields: [], reference: nil)
    let heads = try ArrowHeads(dataset, plan: plan, moments: [], geodesic: geodesic, library: library)
    let ring = try #require(heads.ring(on: [SampleMap.safafinah, SampleMap.baghuz]))
    #expect(ring.count == 4 && ring.first == SampleMap.baghuz && ring.last == SampleMap.baghuz)
    #expect(geodesic.area(of: ring) > 0)
    let length = geodesic.distance(SampleMap.safafinah, SampleMap.baghuz)
    for corner in ring[1...2] {
      #expect(abs(geodesic.distance(corner, SampleMap.baghuz) - min(length / 4, 2000)) < 0.01)
      #expect(geodesic.distance(corner, SampleMap.safafinah) < length)
    }
    #expect(heads.ring(on: [SampleMap.baghuz, SampleMap.baghuz]) == nil)
    #expect(heads.ring(on: [SampleMap.baghuz]) == nil)
  }

  @Test func exportKeepsTheColorsOfAllSides() throws {
    let path = try write(.geoJSON, "map.geojson")
    _ = try MapExporter(overwrite: false).export(path, to: folder.file("again.geojson"), format: .geoJSON)
    let again = try String(contentsOfFile: folder.file("again.geojson"), encoding: .utf8)
    let once = try String(contentsOfFile: path, encoding: .utf8)
    func strokes(_ text: String) -> [String] { text.matches(of: /"stroke": *"(#\w+)"/).map { String($0.1) } }
    #expect(!strokes(once).isEmpty)
    #expect(strokes(once).sorted() == strokes(again).sorted())
  }
}
