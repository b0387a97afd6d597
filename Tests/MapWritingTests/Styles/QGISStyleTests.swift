import Foundation
import MapLayers
import Testing

@testable import MapWriting

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct QGISStyleTests {
  private let style = MapStyle(sides: ["SDF", "ISIS"])

  private func look(_ layer: String, _ values: [String: String]) -> (
    label: String, styleClass: StyleClass, style: FeatureStyle
  ) {
    let found = style.styleClass(layer: layer) { values[$0] }
    return (found.label, found, style.style(of: found))
  }

  private func parsed(_ style: QGISStyle) throws -> XMLDocument {
    try XMLDocument(data: Data(style.xml.utf8))
  }

  @Test func hasARuleForEachLookAndOneForTheRest() throws {
    let looks = ["asserted", "claimed"].map {
      look("axes", ["actor": "SDF", "kind": "advance", "modality": $0])
    }
    let document = try parsed(
      QGISStyle(legend: looks, family: .line, fields: ["actor", "kind", "date_start", "date_end"]))
    #expect(try document.nodes(forXPath: "//rule").count == 3)
    #expect(try document.nodes(forXPath: "//rule[@filter='ELSE']").count == 1)
    #expect(try document.nodes(forXPath: "/qgis/renderer-v2/symbols/symbol").count == 3)
    // Arrows: a casing, the line, and a head turned along it.
    #expect(
      try document.nodes(forXPath: "/qgis/renderer-v2/symbols/symbol[@name='0']/layer/@class").map(
        \.stringValue)
        == ["SimpleLine", "SimpleLine", "MarkerLine"])
    #expect(try document.nodes(forXPath: "//Option[@name='customdash']").count == 1)
    #expect(try document.nodes(forXPath: "/qgis/temporal[@enabled='1'][@mode='2']").count == 1)
  }

  @Test func contestedGroundIsHatched() throws {
    let contested = look("control", ["holder": "ISIS", "rival": "SDF", "status": "contested"])
    let document = try parsed(QGISStyle(legend: [contested], family: .polygon, fields: ["holder"]))
    #expect(try document.nodes(forXPath: "//symbol[@name='0']/layer[@class='LinePatternFill']").count == 1)
    #expect(try document.nodes(forXPath: "/qgis/temporal").isEmpty)
  }

  @Test func placesAreLabelled() throws {
    let place = look("places", ["role": "target"])
    let document = try parsed(QGISStyle(legend: [place], family: .point, fields: ["name"]))
    #expect(
      try document.nodes(forXPath: "/qgis[@labelsEnabled='1']/labeling//text-style[@fieldName='name']").count
        == 1)
  }

  @Test func namesCannotLeaveTheirPlace() throws {
    let hostile = #"O'Neil" OR 1=1 --\ <x a='b'>&amp;"# + "\u{1}"
    let looks = look("axes", ["actor": hostile, "modality": "asserted"])
    let document = try parsed(QGISStyle(legend: [looks], family: .line, fields: []))
    let rule = try #require(try document.nodes(forXPath: "//rule").first as? XMLElement)
    let filter = try #require(rule.attribute(forName: "filter")?.stringValue)
    #expect(
      filter.hasPrefix(#""actor" = 'O''Neil" OR 1=1 --\\ <x a=''b''>&amp;"# + "\u{FFFD}" + #"' AND "#))
    #expect(try document.nodes(forXPath: "//x").isEmpty)
  }
}
