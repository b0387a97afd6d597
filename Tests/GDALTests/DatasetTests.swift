import Foundation
import Testing

@testable import GDAL

@Suite struct DatasetTests {
  let library: Library

  init() throws { library = try Library.loaded() }

  private func memory() throws -> (Dataset, VectorLayer) {
    let dataset = try Driver(named: "Memory", library: library).create("m")
    let layer = try dataset.createLayer(
      "lines", type: .lineString, reference: SpatialReference(epsg: 4326, library: library),
      fields: [
        FieldDefinition("name", .string), FieldDefinition("count", .integer64),
        FieldDefinition("share", .real),
        FieldDefinition("day", .date), FieldDefinition("time", .dateTime), FieldDefinition("raw", .binary),
      ])
    return (dataset, layer)
  }

  @Test func valuesComeBack() throws {
    let (_, layer) = try memory()
    let contents: [(String, FieldContent)] = [
      ("name", .text("الباغوز")), ("count", .integer(9_007_199_254_740_993)), ("share", .real(0.1)),
      ("day", .date(year: 2019, month: 3, day: 23)),
      ("time", .dateTime(DateTime(year: 2019, month: 3, day: 23, hour: 6, minute: 7, second: 8, zone: 100))),
      ("raw", .binary([0, 1, 255])),
    ]
    let feature = try layer.makeFeature()
    for (field, content) in contents { try feature.set(field, to: content) }
    try layer.append(feature)
    let empty = try layer.makeFeature()
    try empty.set("name", to: .null)
    try layer.append(empty)
    var read: [[FieldContent]] = []
    try layer.forEach(
      { (feature: FeatureRecord) throws(GDALError) in read.append(contents.map { feature.content(of: $0.0) })
      },
      onError: { $0 })
    #expect(read[0] == contents.map(\.1))
    #expect(read[1] == [.null, .unset, .unset, .unset, .unset, .unset])
    #expect(layer.featureCount == 2)
  }

  @Test func aGeometryIsOnlyLentToWhatIsWritten() throws {
    let (_, layer) = try memory()
    let (_, other) = try memory()
    let line = try Geometry.line([(1, 2), (3, 4)], library: library)
    try layer.append([], geometry: line)
    #expect(line.points.map(\.x) == [1, 3])
    try layer.forEach(
      { (feature: FeatureRecord) throws(GDALError) in
        let geometry = feature.geometry
        let fields = CopiedFields([FieldCopy(source: 0, target: 0, kind: .string)], of: feature)
        for _ in 0..<2 { try other.append([], geometry: geometry, copied: fields) }
        #expect(geometry?.points.map(\.y) == [2, 4])
        #expect(feature.geometry?.points.count == 2)
      },
      onError: { $0 })
    #expect(other.featureCount == 2)
    try other.forEach(
      { (feature: FeatureRecord) throws(GDALError) in
        #expect(feature.geometry?.points.map(\.x) == [1, 3])
        #expect(feature.content(of: "name") == .unset)
      },
      onError: { $0 })
  }

  @Test func wrongGeometryIsRefused() throws {
    let (_, layer) = try memory()
    let feature = try layer.makeFeature()
    let polygon = try Geometry.polygon([[(0, 0), (1, 0), (1, 1), (0, 0)]], library: library)
    #expect {
      try feature.setGeometry(polygon)
    } throws: { error in
      (error as? GDALError)?.noun == .geometry
        && "\(error)".contains("a Polygon does not fit a layer of type LineString")
    }
    #expect(feature.geometry == nil)
    try feature.setGeometry(Geometry.line([(0, 0), (1, 1)], library: library))
    #expect(feature.geometry?.points.count == 2)
  }

  @Test func unknownFieldAndNullCharacterAreErrors() throws {
    let (_, layer) = try memory()
    let feature = try layer.makeFeature()
    #expect(throws: GDALError.self) { try feature.set("nothing", to: .integer(1)) }
    #expect(throws: GDALError.self) { try feature.set("name", to: .text("a\0b")) }
  }

  @Test func shortenedFieldNameIsAnError() throws {
    let dataset = try Driver(named: "ESRI Shapefile", library: library).create("/vsimem/short/names.shp")
    #expect {
      _ = try dataset.createLayer(
        "names", type: .point, reference: nil, fields: [FieldDefinition("evidence_start", .integer)])
    } throws: { error in
      (error as? GDALError)?.noun == .field
    }
  }

  @Test func unreadableInputNamesThePath() {
    #expect {
      try Dataset.open("/nowhere/a.gpkg", library: library)
    } throws: { error in
      guard let error = error as? GDALError else { return false }
      return error.noun == .dataset && error.path == "/nowhere/a.gpkg" && error.number != 0
    }
  }

  @Test func childrenKeepTheDatasetAlive() throws {
    var layer: VectorLayer? = try memory().1
    let feature = try #require(try layer?.makeFeature())
    layer = nil
    try feature.setGeometry(Geometry.line([(0, 0), (1, 1)], library: library))
    let geometry = try #require(feature.geometry)
    #expect(geometry.type == .lineString)
  }

  @Test func closedDatasetRefusesToWrite() throws {
    let (dataset, _) = try memory()
    try dataset.close()
    try dataset.close()
    #expect(throws: GDALError.self) {
      try dataset.createLayer("x", type: .point, reference: nil, fields: [])
    }
    #expect(throws: GDALError.self) { try dataset.layers() }
  }
}
