import Foundation
import MapLayers
import Testing

@testable import MapWriting

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct MetadataDocumentTests {
  private let document = MetadataDocument(
    metadata: [
      "title": "Baghuz <&> \"2019\"", "description": "derived from published reports", "sources": "A & B; ج",
      "license": "CC BY 4.0", "software": "frontline", "date_start": "2019-01-21",
    ], layer: "axes")

  @Test func arcGISFindsItsElements() throws {
    let xml = try XMLDocument(data: Data(document.arcGIS.utf8))
    func text(_ path: String) throws -> String? { try xml.nodes(forXPath: path).first?.stringValue }
    #expect(try text("/metadata/dataIdInfo/idCitation/resTitle") == "Baghuz <&> \"2019\": axes")
    #expect(try text("/metadata/dataIdInfo/idCredit") == "A & B; ج")
    #expect(try text("/metadata/dataIdInfo/resConst/Consts/useLimit") == "CC BY 4.0")
    #expect(try text("/metadata/dataIdInfo/idAbs")?.contains("date_start: 2019-01-21") == true)
  }

  @Test func qgisFindsItsElements() throws {
    let xml = try XMLDocument(data: Data(document.qgis.utf8))
    func text(_ path: String) throws -> String? { try xml.nodes(forXPath: path).first?.stringValue }
    #expect(try text("/qgis/title") == "Baghuz <&> \"2019\": axes")
    #expect(try text("/qgis/license") == "CC BY 4.0")
    #expect(try text("/qgis/rights") == "A & B; ج")
  }

  @Test func shapefilesHaveBothBesideThem() throws {
    let folder = try TemporaryFolder()
    _ = try MapWriter(overwrite: false).write(
      try SampleMap.make(), to: folder.file("maps/"), format: .shapefile)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("maps"))
    #expect(
      names.contains("axes.shp.xml") && names.contains("axes.qmd") && names.contains("unresolved.dbf.xml"))
  }
}
