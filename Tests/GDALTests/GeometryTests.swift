import Testing

@testable import GDAL

@Suite struct GeometryTests {
  let library: Library

  init() throws { library = try Library.loaded() }

  @Test func typesKnowWhatTheyAccept() {
    #expect(GeometryType.unknown.accepts(.polygon))
    #expect(GeometryType.lineString.accepts(.multiLineString))
    #expect(!GeometryType.lineString.accepts(.polygon))
    #expect(!GeometryType.point.accepts(.multiPoint))
    #expect(GeometryType.multiPolygon.accepts(.polygon))
    #expect(!GeometryType.none.accepts(.point))
    #expect(GeometryType.polygon.withHeight.flat == .polygon)
    #expect(GeometryType.polygon.withHeight.hasHeight && !GeometryType.polygon.hasHeight)
    #expect(GeometryType.polygon.withHeight.accepts(.polygon))
    #expect("\(GeometryType.multiPoint.withHeight)" == "MultiPoint Z")
  }

  @Test func partsKeepTheWholeAlive() throws {
    var polygon: Geometry? = try Geometry.polygon(
      [[(0, 0), (4, 0), (4, 4), (0, 0)], [(1, 0.5), (2, 1), (2, 0.5), (1, 0.5)]], library: library)
    let rings = try #require(polygon?.parts)
    polygon = nil
    #expect(rings.count == 2)
    #expect(rings[1].points.count == 4)
  }

  @Test func eastComesFirst() throws {
    let degrees = try SpatialReference(epsg: 4326, library: library)
    let metres = try SpatialReference(epsg: 32637, library: library)
    #expect(!degrees.isSame(as: metres) && degrees.isSame(as: degrees))
    let there = try CoordinateTransformation(from: degrees, to: metres)
    let point = try Geometry.point(x: 39, y: 34.5, library: library).transformed(by: there)
    // 39° east is the middle of the zone.
    #expect(abs(point.points[0].x - 500_000) < 0.001)
    #expect(abs(point.points[0].y - 3_817_591) < 2000)
  }

  @Test func unknownReferenceIsAnError() {
    #expect(throws: GDALError.self) { try SpatialReference(epsg: 999_999, library: library) }
  }

  @Test func multiHoldsOne() throws {
    let multi = try Geometry.point(x: 1, y: 2, library: library).multi()
    #expect(multi.type == .multiPoint)
    #expect(multi.parts.count == 1)
    #expect(multi.envelope.maxY == 2)
    #expect(try Geometry(.lineString, library: library).isEmpty)
  }

  /// RFC 7946, section 3.1.9: the line of its example.
  @Test func linesAreCutAtTheAntimeridian() throws {
    let crossing = try Geometry.line([(170, 45), (190, 45)], library: library).cutAtAntimeridian()
    #expect(crossing.type == .multiLineString)
    #expect(crossing.parts.map { $0.points.map(\.x) } == [[170, 180], [-180, -170]])
    let beside = try Geometry.line([(170, 45), (179, 45)], library: library).cutAtAntimeridian()
    #expect(beside.type == .lineString && beside.points.map(\.x) == [170, 179])
  }
}
