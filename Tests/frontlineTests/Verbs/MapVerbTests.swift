import Foundation
import JSONText
import MapLayers
import MapWriting
import TestSupport
import Testing

@Suite struct MapVerbTests {
  private let example = Project.path("Examples/baghuz-2019-01.txt")

  private func map(_ folder: ScratchFolder, _ name: String, _ more: [String] = []) throws -> LayerSet {
    let result = try Command.run(
      ["map", example, "-o", folder.path(name), "--date", "2019-01-21", "--source", "Example"] + more)
    #expect(result.status == 0, "\(result.errors)")
    return try MapReader().read(folder.path(name))
  }

  @Test(arguments: ["map.geojson", "map.gpkg"])
  func theExampleGivesItsThreeAxes(_ name: String) throws {
    let folder = try ScratchFolder()
    let set = try map(folder, name)
    let axes = try #require(set["axes"]).features
    let origins = axes.map { $0.values["origin"] }
    #expect(origins == [.text("As Safafinah"), .text("Ash Shajlah"), .text("Baghuz Fawqani")])
    #expect(axes.allSatisfy { $0.values["actor"] == .text("SDF") && $0.values["against"] == .text("ISIS") })
    #expect(axes.allSatisfy { $0.values["reading"] == .text("approach") })
    #expect(
      axes.allSatisfy { $0.values["date"] == .date("2019-01-21") && $0.values["source"] == .text("Example") })
    #expect(set["pockets"]?.features.count == 1)
    #expect(set["front"]?.features.count == 1)
    let names = (set["places"]?.features ?? []).map { $0.values["name"] }
    #expect(names.contains(.text("Turkey")) && names.contains(.text("Idlib")))
    #expect((set["unresolved"]?.features ?? []).map { $0.values["mention"] } == [.text("Umm Tarfa")])
    #expect(try folder.contents() == [name])
  }

  @Test func theGeoJSONIsTheGoldenOne() throws {
    let folder = try ScratchFolder()
    let made = try map(folder, "map.geojson")
    let golden = try MapReader().read(Project.path("Examples/baghuz-2019-01.geojson"))
    #expect(Set(made.layers.map(\.name)) == Set(golden.layers.map(\.name)))
    for layer in golden.layers {
      let other = try #require(made[layer.name])
      #expect(other.features.count == layer.features.count)
      for (a, b) in zip(layer.features, other.features) {
        #expect(a.shape == b.shape)
        #expect(a.values == b.values)
      }
    }
  }

  @Test func standardOutputAndReadingsGiveTheSameMap() throws {
    let direct = try Command.run(["map", example, "-o", "-"])
    #expect(direct.status == 0)
    let reading = try Command.run(["read", example, "-f", "jsonl"])
    let fromReading = try Command.run(["map", "-", "-o", "-"], input: Data(reading.output.utf8))
    #expect(fromReading.output == direct.output)
    let value = try JSONValue(utf8: Array(direct.output.utf8))
    #expect(value["type"] == .string("FeatureCollection"))
  }

  @Test func aLayerCanBeChosen() throws {
    let folder = try ScratchFolder()
    let set = try map(folder, "axes.shp", ["--layer", "axes"])
    #expect(set.layers.map(\.shapeType) == [.line])
    #expect(
      try folder.contents()
        == [
          "axes.cpg", "axes.dbf", "axes.prj", "axes.qmd", "axes.qml", "axes.shp", "axes.shp.xml", "axes.shx",
        ])
    let wrong = try Command.run(["map", example, "-o", folder.path("x.geojson"), "--layer", "roads"])
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("the layers are"))
  }

  @Test func exportTurnsEachFormatIntoAnother() throws {
    let folder = try ScratchFolder()
    let set = try map(folder, "map.geojson")
    let steps = [("map.geojson", "map.gpkg"), ("map.gpkg", "shapes/"), ("shapes/", "back.geojson")]
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "shapes"), withIntermediateDirectories: true)
    for (from, to) in steps {
      let result = try Command.run([
        "export", folder.path(from), "-o", folder.path(to) + (to.hasSuffix("/") ? "/" : ""),
      ])
      #expect(result.status == 0, "\(from) to \(to): \(result.errors)")
    }
    let back = try MapReader().read(folder.path("back.geojson"))
    for layer in set.layers where layer.shapeType != .none {
      #expect(back[layer.name]?.features.count == layer.features.count, "\(layer.name)")
      #expect(back[layer.name]?.features.map(\.shape) == layer.features.map(\.shape))
    }
  }

  @Test func ogrinfoReadsWhatIsWritten() throws {
    guard let ogrinfo = Command.path(of: "ogrinfo") else {
      print("ogrinfo is not installed: its view of the outputs was not tested")
      return
    }
    let folder = try ScratchFolder()
    _ = try map(folder, "map.gpkg")
    let result = try Command.run(ogrinfo, ["-al", folder.path("map.gpkg")])
    #expect(result.status == 0)
    for text in [
      "Layer name: axes", "Geometry: Line String", "WGS 84", "Layer name: unresolved", "الباغوز فوقاني",
    ] {
      #expect(result.output.contains(text), "\(text)")
    }
  }
}
