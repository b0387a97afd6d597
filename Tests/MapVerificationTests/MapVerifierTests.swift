import Foundation
import Geodesy
import MapLayers
import MapVerification
import MapWriting
import TestSupport
import Testing

@Suite struct MapVerifierTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func write(_ layers: [Layer], _ format: MapFormat) throws -> String {
    let path = folder.path(format == .shapefile ? "maps" : "map.\(format.fileExtensions[0])")
    _ = try MapWriter(overwrite: true).write(LayerSet(layers: layers), to: path, format: format)
    return path
  }

  private func layers(for format: MapFormat) throws -> [Layer] {
    var unresolved = LayerSchema.unresolved
    try unresolved.append(
      Feature(shape: nil, values: ["layer": .text("unresolved"), "mention": .text("Umm Tarfa")]))
    let control = try ControlSample.layer()
    return format.holdsOneLayer ? [control] : [LayerSchema.front, control, unresolved]
  }

  private func problems(_ geojson: String) throws -> [String] {
    let path = try folder.write("bad.geojson", geojson)
    return try MapVerifier().verify(path).problems.map(\.description)
  }

  private func collection(_ geometries: String...) -> String {
    let features = geometries.map { #"{"type":"Feature","properties":{"a":"b"},"geometry":\#($0)}"# }
    return #"{"type":"FeatureCollection","features":[\#(features.joined(separator: ",\n"))]}"#
  }

  @Test(arguments: MapFormat.files) func findsNothingInWhatWasWritten(_ format: MapFormat) throws {
    let path = try write(layers(for: format), format)
    let verified = try MapVerifier().verify(path)
    #expect(verified.problems == [])
    #expect(verified.layers.contains { $0.name == "control" && $0.featureCount == 5 && $0.problemCount == 0 })
    #expect(verified.control.areas.count == 5)
    // FlatGeobuf sorts by place.
    let area = try #require(verified.control.areas.first { $0.placeID == "sy-hajin" && $0.start == nil })
    #expect(area.holder == "ISIS" && area.status == "held")
    #expect(area.end == Moment("2018-12-14"))
    #expect(area.area.contains(Position(latitude: 34.6927, longitude: 40.827), within: 0))
  }

  /// RFC 7946, section 3.1.9: what crosses the 180th meridian is two lines.
  @Test(arguments: [MapFormat.geoJSON, .geoJSONSequence])
  func findsNothingInWhatIsCutAtTheAntimeridian(_ format: MapFormat) throws {
    var axes = LayerSchema.axes
    let line = [(66, 179.95), (66.05, -179.9)].map { Position(latitude: $0, longitude: $1) }
    try axes.append(Feature(shape: .line(line), values: ["layer": .text("axes")]))
    let path = try write([axes], format)
    #expect(try MapVerifier().verify(path).problems == [])
    let parted = try String(contentsOfFile: path, encoding: .utf8).replacing("180.0,", with: "170.0,")
    let name = folder.path("parted.\(format.fileExtensions[0])")
    try parted.write(toFile: name, atomically: true, encoding: .utf8)
    let found = try MapVerifier().verify(name).problems.map(\.description)
    #expect(found.contains { $0.contains("a MultiLineString instead of a LineString") })
  }

  @Test func findsInvalidPolygons() throws {
    let found = try problems(
      collection(
        #"{"type":"Polygon","coordinates":[[[40,34],[41,35],[41,34],[40,35],[40,34]]]}"#,
        #"{"type":"MultiPoint","coordinates":[]}"#, #"{"type":"Point","coordinates":[40,95]}"#))
    #expect(found.count == 3)
    #expect(found[0].contains("feature 0: the geometry is invalid") && found[0].contains("intersection"))
    #expect(found[1].contains("feature 1: the geometry is empty"))
    #expect(found[2].contains("feature 2: 40.0, 95.0 is no longitude and latitude"))
  }

  @Test func findsWrongWinding() throws {
    let found = try problems(
      collection(
        #"{"type":"Polygon","coordinates":[[[40,34],[40,35],[41,35],[41,34],[40,34]]]}"#,
        #"""
        {"type":"MultiPolygon","coordinates":[[[[40,34],[41,34],[41,35],[40,35],[40,34]],
        [[40.2,34.2],[40.4,34.2],[40.4,34.4],[40.2,34.4],[40.2,34.2]]]]}
        """#))
    #expect(found.count == 2)
    #expect(found[0].contains("feature 0: the outer ring runs clockwise"))
    #expect(found[1].contains("feature 1: hole 1 runs counterclockwise"))
  }

  @Test func truncatedFilesCannotBeRead() throws {
    let path = try write(layers(for: .geoJSON), .geoJSON)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let cut = try folder.write("cut.geojson", String(text.prefix(text.count / 2)))
    #expect {
      try MapVerifier().verify(cut)
    } throws: {
      ($0 as? MapWritingError)?.exitStatus == 65
    }
    #expect {
      try MapVerifier().verify(folder.path("none.gpkg"))
    } throws: {
      ($0 as? MapWritingError)?.exitStatus == 66
    }
  }

  @Test func findsMissingAndWrongCodePages() throws {
    let path = try write(layers(for: .shapefile), .shapefile)
    try FileManager.default.removeItem(atPath: path + "/control.cpg")
    try Data("ISO-8859-6\n".utf8).write(to: URL(filePath: path + "/front.cpg"))
    let found = try MapVerifier().verify(path).problems.map(\.description)
    #expect(found.contains { $0.contains("control: there is no control.cpg") })
    #expect(found.contains("front: front.cpg names the encoding ISO-8859-6 instead of UTF-8"))
  }

  @Test(arguments: MapFormat.files) func findsOverlapsAndTurnedDates(_ format: MapFormat) throws {
    var control = try ControlSample.layer()
    try control.append(
      ControlSample.feature(
        "sy-hajin", 34.6927, 40.827, holder: "SDF", status: "held", from: "2018-12-01", to: "2018-12-10"))
    try control.append(
      ControlSample.feature(
        "sy-other", 34.2, 40.2, holder: "SDF", status: "held", from: "2019-01-02", to: "2019-01-02"))
    let found = try MapVerifier().verify(write([control], format)).problems
    #expect(found.count == 2)
    #expect(
      found.contains { $0.reason.contains("overlaps that of feature") && $0.reason.contains("sy-hajin") })
    #expect(found.contains { $0.reason.contains("date_end is not after date_start") })
  }

  @Test func findsLayersFieldsAndTextsThatDisagree() throws {
    let path = try write(layers(for: .geoJSON), .geoJSON)
    let text = try String(contentsOfFile: path, encoding: .utf8)
      .replacing("\"rival\"", with: "\"rivals_and_more\"").replacing(
        "2018-12-14T00:00:00Z", with: "mid-December"
      )
      .replacing("\"place_id\": \"sy-abu-kamal\"", with: "\"place_id\": \"\u{FFFD}\"")
      .replacing("\"conf\": 0.9", with: "\"conf\": \"high\"")
    let found = try problems(text)
    #expect(found.contains { $0.contains("rivals_and_more has more than ten characters") })
    #expect(found.contains("control: there is no field rival"))
    #expect(found.contains { $0.contains("feature 0: field date_end: \"mid-December\" is no dateTime") })
    #expect(found.contains { $0.contains("field place_id: the text is not UTF-8 or holds U+FFFD") })
    #expect(found.contains { $0.contains("field conf: \"high\" is no real") })
  }

  @Test func findsGeometriesAndNamesOfOtherLayers() throws {
    var odd = Layer(name: "control", shapeType: .point, fields: LayerSchema.control.fields)
    try odd.append(
      Feature(shape: .point(Position(latitude: 34, longitude: 40)), values: ["layer": .text("places")]))
    let found = try MapVerifier().verify(write([odd], .geoPackage)).problems.map(\.description)
    #expect(found.contains("control: its geometries are declared as Point instead of Polygon"))
    #expect(found.contains("control, feature 1: field layer: \"places\" in the layer control"))
    #expect(found.contains("control, feature 1: a Point instead of a Polygon"))
  }

  @Test func findsOtherReferences() throws {
    let path = try folder.write(
      "m.geojson",
      """
      {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::32637"}},
      "features":[{"type":"Feature","properties":{"n":1},"geometry":{"type":"Point","coordinates":[10,20]}}]}
      """)
    let found = try MapVerifier().verify(path).problems.map(\.reason)
    #expect(found == ["is in WGS 84 / UTM zone 37N instead of WGS 84 in degrees"])
  }
}
