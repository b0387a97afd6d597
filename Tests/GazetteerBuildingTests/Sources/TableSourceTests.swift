import Foundation
import GDAL
import Gazetteer
import TestSupport
import Testing

@testable import GazetteerBuilding

@Suite("Tables and layers")
struct TableSourceTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  @Test("with coordinates in columns are read by their usual names")
  func columns() throws {
    let path = try folder.write(
      "villages.csv",
      "ID;NAME;name_ar;name:fr;type;Latitude;Longitude;country;population\n7;Hajin;هجين;Hajine;town;34.69;40.83;SYR;39106\n"
    )
    #expect(try SourceDetector.format(of: path) == .table)
    let place = try #require(try Collected(path).places.first)
    #expect(
      place.id == "villages:7" && place.name == "Hajin" && place.featureCode == "PPL" && place.country == "SY"
    )
    #expect(place.precision == 1000 && place.population == 39106)
    #expect(
      place.names == [
        SourceName("Hajin", kind: .preferred), SourceName("هجين", language: "ar", kind: .preferred),
        SourceName("Hajine", language: "fr", kind: .preferred),
      ])
  }

  @Test("are read by the columns that the user names")
  func named() throws {
    let path = try folder.write(
      "a.csv", "k,naam,arabisch,soort,noord,oost\nx1,Hajin,هجين,PPLA3,34.69,40.83\n")
    var options = SourceOptions(
      nameField: "naam", nameFields: ["ar": "arabisch"], idField: "k", classField: "soort",
      latitudeField: "noord",
      longitudeField: "oost", sourceName: "own")
    let place = try #require(try Collected(path, options: options).places.first)
    #expect(place.id == "own:x1" && place.featureCode == "PPLA3")
    #expect(place.names.last == SourceName("هجين", language: "ar", kind: .preferred))
    options.nameField = "nom"
    #expect(failure(path, options: options)?.description.contains("no column nom; it has k, naam") == true)
    #expect(failure(path)?.description.contains("naam") == true)
  }

  @Test("leave broken rows out")
  func broken() throws {
    let rows = [
      "1,A,34.5,40.5,SY\n", "2,A,x,40.5,SY\n", "3,A,40.5,34.5,SY\n", "4,A,134.5,40.5,\n", "5,A,95,400,\n",
      "1,A,34,40,SY\n",
      "6,A\n", "7,,34,40,SY\n", "8,a\u{0},34,40,SY\n", "9,A,inf,40,SY\n", "10,\"A,34,40,SY\n",
      "11,B\u{1},34,40,SY\n",
      "12,A,,,SY\n", "13,\(String(repeating: "x", count: 1 << 20)),34,40,SY\n",
    ]
    let text = "\u{FEFF}" + ("id,name,lat,lon,country\n" + rows.joined()).replacing("\n", with: "\r\n")
    let path = try folder.write(
      "a.csv", Data.bytes(text, "14,", baldaIn1256, ",34,40,SY\r\n15,نهر,34,40,SY\r\n"))
    let read = try Collected(path)
    #expect(read.places.map(\.id) == ["a:1", "a:11", "a:15"])
    #expect(read.problems.map(\.line) == [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 0])
    #expect(failure(try folder.write("b.csv", "name,lat,lon\n"))?.description.contains("empty") == true)
    let whole = Data.bytes("name,lat,lon\n", baldaIn1256, ",34,40\n")
    #expect(failure(try folder.write("c.csv", whole))?.description.contains("WINDOWS-1256") == true)
  }

  @Test("of geometries give points as they are and positions on areas")
  func shapes() throws {
    let path = try folder.write(
      "sites.geojson",
      """
      {"type": "FeatureCollection", "features": [
      {"type": "Feature", "properties": {"name": "Point"}, "geometry": {"type": "Point", "coordinates": [40.5, 34.5]}},
      {"type": "Feature", "properties": {"name": "Bow"}, "geometry": {"type": "Polygon", "coordinates":
        [[[40, 34], [41, 34], [41, 35], [40, 35], [40, 34.9], [40.9, 34.9], [40.9, 34.1], [40, 34.1], [40, 34]]]}},
      {"type": "Feature", "properties": {"name": "Line"}, "geometry": {"type": "LineString", "coordinates": [[40, 34], [40, 35]]}},
      {"type": "Feature", "properties": {"name": "Nowhere"}, "geometry": null},
      {"type": "Feature", "properties": {"name": "Beyond"}, "geometry": {"type": "Point", "coordinates": [34.5, 140.5]}},
      {"type": "Feature", "properties": {"name": ""}, "geometry": {"type": "Point", "coordinates": [34.5, 40.5]}},
      {"type": "Feature", "properties": {"name": "C\\u0002"}, "geometry": {"type": "Point", "coordinates": [34.5, 40.5]}}]}
      """)
    #expect(try SourceDetector.format(of: path) == .vector)
    let read = try Collected(path)
    #expect(read.places.map(\.name) == ["Point", "Bow", "Line", "C"])
    #expect(read.places[0].position.latitude == 34.5 && read.places[0].precision == FeaturePrecision.unknown)
    let bow = read.places[1].position
    #expect(bow.longitude > 40.9 || bow.latitude > 34.9 || bow.latitude < 34.1)
    #expect(abs(read.places[1].precision - 72_000) < 1000)
    #expect(abs(read.places[2].precision - 55_600) < 100)
    #expect(read.problems.map(\.line) == [5, 6, 0])
    #expect(read.reasons[5]?.contains("swapped") == true)
  }

  @Test("in another reference are reprojected", arguments: ["GPKG", "ESRI Shapefile", "FlatGeobuf"])
  func reprojected(driver: String) throws {
    let library = try Library.loaded()
    let endings = ["GPKG": "gpkg", "ESRI Shapefile": "shp", "FlatGeobuf": "fgb"]
    let path = folder.path("utm.\(endings[driver] ?? "")")
    let dataset = try Driver(named: driver, library: library).create(path)
    let layer = try dataset.createLayer(
      "utm", type: .point, reference: try SpatialReference(epsg: 32637, library: library),
      fields: [FieldDefinition("name", .string), FieldDefinition("osm_id", .integer64)],
      options: driver == "ESRI Shapefile" ? ["ENCODING": "UTF-8"] : [:])
    let feature = try layer.makeFeature()
    try feature.set("name", to: .text("هجين"))
    try feature.set("osm_id", to: .integer(12))
    try feature.setGeometry(try Geometry.point(x: 667_800, y: 3_840_100, library: library))
    try layer.append(feature)
    try dataset.close()
    #expect(try SourceDetector.format(of: path) == .vector)
    let place = try #require(try Collected(path).places.first)
    #expect(place.id == "utm:12" && place.name == "هجين")
    #expect(abs(place.position.latitude - 34.69) < 0.01 && abs(place.position.longitude - 40.83) < 0.01)
  }

  @Test("without a reference are taken for degrees, which is said once", arguments: [true, false])
  func noReference(isDegrees: Bool) throws {
    let library = try Library.loaded()
    let path = folder.path("plain.shp")
    let dataset = try Driver(named: "ESRI Shapefile", library: library).create(path)
    let layer = try dataset.createLayer(
      "plain", type: .point, reference: nil, fields: [FieldDefinition("NAME", .string)])
    let feature = try layer.makeFeature()
    try feature.set("NAME", to: .text("Hajin"))
    try feature.setGeometry(
      isDegrees
        ? try Geometry.point(x: 40.83, y: 34.69, library: library)
        : try Geometry.point(x: 667_800, y: 3_840_100, library: library))
    try layer.append(feature)
    try dataset.close()
    guard isDegrees else {
      #expect(failure(path)?.description.contains("are no degrees") == true)
      return
    }
    let read = try Collected(path)
    #expect(read.places.count == 1)
    #expect(read.problems.map(\.line) == [0])
    #expect(read.problems.first?.reason.contains("no spatial reference") == true)
  }

  @Test("of shapefiles in Windows-1256 without a code page are refused")
  func mojibake() throws {
    let library = try Library.loaded()
    let path = folder.path("old.shp")
    let dataset = try Driver(named: "ESRI Shapefile", library: library).create(path)
    let layer = try dataset.createLayer(
      "old", type: .point, reference: nil, fields: [FieldDefinition("NAME", .string)],
      options: ["ENCODING": "ISO-8859-1"])
    let feature = try layer.makeFeature()
    try feature.set(
      "NAME", to: .text(String(String.UnicodeScalarView(baldaIn1256.map { Unicode.Scalar($0) }))))
    try feature.setGeometry(try Geometry.point(x: 40.83, y: 34.69, library: library))
    try layer.append(feature)
    try dataset.close()
    #expect(failure(path)?.description.contains("WINDOWS-1256") == true)
  }

  @Test("in spreadsheets are read")
  func spreadsheet() throws {
    let library = try Library.loaded()
    let path = folder.path("codes.xlsx")
    let dataset = try Driver(named: "XLSX", library: library).create(path)
    let layer = try dataset.createLayer(
      "Admin1", type: .none, reference: nil,
      fields: [FieldDefinition("admin1Name_en", .string), FieldDefinition("admin1Pcode", .string)])
    for (name, code) in [("Homs", "SY04"), ("Hama", "SY05")] {
      let feature = try layer.makeFeature()
      try feature.set("admin1Name_en", to: .text(name))
      try feature.set("admin1Pcode", to: .text(code))
      try layer.append(feature)
    }
    try dataset.close()
    #expect(try SourceDetector.format(of: path) == .ocha)
    #expect(try Collected(path).units == ["SY04": "Homs", "SY05": "Hama"])
  }

  @Test("that are none of the kind are refused")
  func useless() throws {
    #expect(
      failure(try folder.write("a.json", "{\"a\": 1}"))?.description.contains("none of the known formats")
        == true)
    #expect(
      failure(try folder.write("b.gpkg", Data([0, 1, 2, 3, 4, 5])))?.description.contains("none of the known")
        == true)
    #expect(
      failure(try folder.write("c.csv", "name,size\nA,1\n"))?.description.contains("coordinates") == true)
    #expect(
      failure(try folder.write("e.csv", "name,size\nA,1\n"), as: .table)?.description.contains(
        "--latitude-field") == true)
    #expect(
      failure(try folder.write("d.geojson", "{\"type\": \"FeatureCollection\", \"features\": ["), as: .vector)
        != nil)
  }
}
