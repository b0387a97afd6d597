import Foundation
import Geodesy
import JSONText
import MapLayers
import TestSupport
import Testing

@testable import MapDrawing

@Suite struct MapPageTests {
  private func leaflet() throws -> Leaflet {
    let folder = try ScratchFolder()
    _ = try folder.write(
      "leaflet.js",
      "/* @preserve\n * Leaflet 0, (c) Somebody\n */\nwindow.L = {};\n//# sourceMappingURL=x.map")
    _ = try folder.write("leaflet.css", ".a{background:url(images/a.png)}.b{color:red}")
    return try Leaflet(folder: folder.url.path)
  }

  private func page(
    _ set: LayerSet, _ reports: [ReportText] = [], _ background: MapBackground = MapBackground()
  ) throws -> String {
    let bytes = MapPage(leaflet: try leaflet()).html(of: set, reports: reports, background: background)
    return try #require(String(validating: bytes, as: UTF8.self))
  }

  /// What an element of the page holds.
  private func content(_ page: String, from start: String, to end: String) throws -> String {
    let opening = try #require(page.firstRange(of: start))
    let closing = try #require(page[opening.upperBound...].firstRange(of: end))
    return String(page[opening.upperBound..<closing.lowerBound])
  }

  private func data(_ page: String, _ name: String) throws -> JSONValue {
    try JSONValue(utf8: try content(page, from: "id=\"\(name)-data\">", to: "</script>").utf8)
  }

  @Test func itCarriesTheMapAndTheReports() throws {
    let page = try page(PageSample.layers(), [PageSample.report()])
    let map = try data(page, "map")
    #expect(map["type"] == .string("FeatureCollection"))
    let features = try #require(map["features"]?.array)
    #expect(features.map { $0["geometry"]?["type"] } == [.string("LineString"), .string("Point"), nil])
    #expect(features[2]["geometry"] == .null)
    #expect(features[1]["geometry"]?["coordinates"] == .array([.number(40.827), .number(34.6927)]))
    // Every field is there, as in a file of the same layers.
    #expect(features[0]["properties"]?["target"] == .null)
    let about = try data(page, "page")
    #expect(about["classes"]?.array?.count == features.count)
    let classes = try #require(about["styles"]?.array)
    #expect(classes[0]["arrow"] == .bool(true))
    #expect(classes[0]["label"] == .string("SDF: advance"))
    #expect(about["sides"]?["SDF"]?["fill"] == .string("#F0E442"))
    #expect(about["title"] == .string("a, 2019-01-21"))
    #expect(page.contains("<title>a, 2019-01-21</title>"))
  }

  @Test func offsetsCountScalars() throws {
    let report = try #require(
      try data(page(PageSample.layers(), [PageSample.report()]), "page")["reports"]?.array?.first)
    let mention = try #require(report["mentions"]?.array?.first)
    let text = Array(try #require(report["text"]?.string).unicodeScalars)
    let (start, end) = (try #require(mention["start"]?.int), try #require(mention["end"]?.int))
    #expect(String(String.UnicodeScalarView(text[start..<end])) == mention["words"]?.string)
    #expect(mention["evidence"] == nil, "the text has it")
    #expect(mention["candidates"]?.array?.first?["why"]?.strings == ["named Hajin"])
  }

  @Test func withoutATextTheMarksKeepTheirQuotes() throws {
    let report = try #require(
      try data(page(PageSample.layers(), [PageSample.report(text: nil)]), "page")["reports"]?.array?.first)
    #expect(report["text"] == nil)
    #expect(report["mentions"]?.array?.first?["evidence"] == .string(PageSample.text))
    #expect(report["claims"]?.array?.first?["evidence"] == .string(PageSample.text))
  }

  @Test func thePolicyNamesTheScriptsAndNothingElse() throws {
    let page = try page(PageSample.layers(), [PageSample.report()])
    let policy = try content(page, from: "Content-Security-Policy\" content=\"", to: "\"")
    #expect(policy.hasPrefix("default-src 'none'; script-src 'sha256-"))
    #expect(!policy.contains("unsafe"))
    let scripts = page.components(separatedBy: "<script>").dropFirst().map {
      $0.components(separatedBy: "</script>")[0]
    }
    #expect(scripts.count == 2)
    for script in scripts { #expect(policy.contains(PageText.policyHash(script))) }
    let styles = page.components(separatedBy: "<style>").dropFirst().map {
      $0.components(separatedBy: "</style>")[0]
    }
    #expect(styles.count == 2)
    for style in styles { #expect(policy.contains(PageText.policyHash(style))) }
  }

  @Test func hostileTextsStayInsideTheirScript() throws {
    let hostile = "</script><script>alert(1)</script>@@script@@<!--"
    var report = PageSample.report(text: hostile)
    report.id = "</title>" + hostile
    report.source = hostile
    var set = try PageSample.layers(evidence: hostile)
    set.metadata["sources"] = hostile
    let page = try page(set, [report])
    let plain = try self.page(try PageSample.layers(), [PageSample.report()])
    #expect(page.components(separatedBy: "<script").count == plain.components(separatedBy: "<script").count)
    #expect(page.components(separatedBy: "</title>").count == 2)
    #expect(try data(page, "page")["reports"]?.array?.first?["text"] == .string(hostile))
    #expect(try data(page, "map")["metadata"]?["sources"] == .string(hostile))
  }

  @Test func nothingIsFetched() throws {
    let page = try page(PageSample.layers())
    for address in ["src=\"", "http-equiv=\"refresh", "@import", "url(images"] {
      #expect(!page.contains(address))
    }
    #expect(page.contains("(c) Somebody"))
    #expect(page.contains("Redistribution and use in source and binary forms"))
    #expect(!page.contains("sourceMappingURL"))
  }

  @Test func aTitleIsTakenAsItIs() throws {
    var set = try PageSample.layers()
    set.metadata["title"] = "Baghuz & <i>Hajin</i>"
    #expect(try page(set).contains("<title>Baghuz &amp; &lt;i&gt;Hajin&lt;/i&gt;</title>"))
  }

  @Test func titlesTellReportsAndDays() throws {
    let set = try PageSample.layers()
    var other = PageSample.report()
    other.date = "2019-03-01"
    #expect(PageTitle.of(set, [other, PageSample.report()]) == "Map of 2 reports, 2019-01-21 to 2019-03-01")
    #expect(PageTitle.of(LayerSet(layers: []), []) == "Map")
    other.id = "تقرير"
    #expect(PageTitle.of(set, [other]) == "\u{2068}تقرير\u{2069}, 2019-03-01")
  }

  @Test func layersAreDrawnFromAreasToPoints() throws {
    let names = MapPage.drawingOrder([
      LayerSchema.places, LayerSchema.axes, Layer(name: "roads", shapeType: .line, fields: []),
      LayerSchema.pockets, LayerSchema.control,
    ]).map(\.name)
    #expect(names == ["control", "pockets", "roads", "axes", "places"])
  }

  /// A page stays small: what it has beside Leaflet, the map and the texts.
  @Test func thePartsOfThePageAreSmall() throws {
    let page = try page(LayerSet(layers: []))
    #expect(page.utf8.count < 120_000)
  }
}
