import Testing

@testable import GDAL

@Suite struct GeometrySurfaceTests {
  let library: Library

  init() throws { library = try Library.loaded() }

  @Test func aPointOnABowLiesOnIt() throws {
    let bow = try Geometry.polygon(
      [[(0, 0), (4, 0), (4, 4), (0, 4), (0, 3), (3, 3), (3, 1), (0, 1), (0, 0)]], library: library)
    let point = try bow.pointOnSurface()
    #expect(point.x >= 3 || point.y <= 1 || point.y >= 3)
  }

  @Test func nothingLiesOnNothing() throws {
    let empty = try Geometry(.polygon, library: library)
    #expect(throws: GDALError.self) { try empty.pointOnSurface() }
  }

  @Test func geoJSONIsRead() throws {
    let line = try Geometry.geoJSON(
      #"{"type": "LineString", "coordinates": [[40, 34], [41, 35]]}"#, library: library)
    #expect(line.type == .lineString && line.points.count == 2)
    #expect(throws: GDALError.self) { try Geometry.geoJSON("{\"type\": 7}", library: library) }
  }

  @Test func aLayerIsReadFeatureByFeature() throws {
    let file = MemoryFile(extension: "geojson", library: library)
    let dataset = try Driver(named: "GeoJSON", library: library).create(file.path)
    let layer = try dataset.createLayer(
      "a", type: .point, reference: nil, fields: [FieldDefinition("n", .integer)])
    for number in 1...3 {
      let feature = try layer.makeFeature()
      try feature.set("n", to: .integer(Int64(number)))
      try layer.append(feature)
    }
    try dataset.close()
    let read = try #require(try Dataset.open(file.path, library: library).layers().first)
    for _ in 1...2 {
      read.rewind()
      var numbers: [FieldContent] = []
      while let feature = try read.next() { numbers.append(feature.content(of: "n")) }
      #expect(numbers == [.integer(1), .integer(2), .integer(3)])
    }
  }
}
