import Foundation
import Geodesy
import MapLayers
import TestSupport
import Testing

@testable import MapDrawing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct MapPictureTests {
  /// Reads a document and gathers its elements.
  private final class Elements: NSObject, XMLParserDelegate {
    var names: [String: Int] = [:]
    var attributes: [String: Set<String>] = [:]
    var text = ""

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes values: [String: String]
    ) {
      names[name, default: 0] += 1
      for (key, value) in values { attributes[key, default: []].insert(value) }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
  }

  private func parsed(_ svg: String) throws -> Elements {
    let elements = Elements()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = elements
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    return elements
  }

  @Test func itIsAWholeDocumentWithAllItsParts() throws {
    let picture = try PictureSample.picture()
    let elements = try parsed(picture.svg)
    #expect(elements.names["svg"] == 1)
    for text in [
      "Situation reported on 21 January 2019", "Derived from published reports.", "Sources: Example News.",
      "As Safafinah",
      "Euphrates", "SYRIA", "N", "km", "SDF: advance",
    ] {
      #expect(elements.text.contains(text), "\(text)")
    }
    let classes = elements.attributes["class"] ?? []
    #expect(
      classes.isSuperset(of: [
        "pockets", "rivers", "borders", "front", "axes", "places", "names", "legend", "scale", "north",
      ]))
  }

  @Test func nothingInItComesFromElsewhere() throws {
    let picture = try PictureSample.picture()
    let elements = try parsed(picture.svg)
    #expect(
      elements.names["script"] == nil && elements.names["image"] == nil && elements.names["style"] == nil)
    #expect(elements.attributes["href"] == nil && elements.attributes["xlink:href"] == nil)
    let links = elements.attributes.values.joined().filter { $0.contains("url(") }
    #expect(links.allSatisfy { $0.hasPrefix("url(#frontline-") })
    // The namespace is the only address.
    #expect(picture.svg.components(separatedBy: "http").count == 2)
  }

  private static let hostile = [
    "<script>alert(1)</script>", "]]><svg onload=\"x\">", "a\" onclick='b", "\u{202E}gnirts",
    "zero\u{0}\u{8}bell",
    "&amp;&#x3C;", String(repeating: "very long ", count: 300), "\u{FFFF}\u{FFFE}", "قرية <b>", "", " ",
  ]

  @Test(arguments: hostile.indices)
  func hostileNamesAreTextAndNothingElse(_ index: Int) throws {
    let text = Self.hostile[index]
    let clean = try parsed(try PictureSample.picture().svg)
    var set = try PictureSample.set([
      (
        LayerSchema.axes,
        [
          PictureSample.axis(
            [PictureSample.safafinah, PictureSample.baghuz],
            ["actor": .text(text), "modality": .text(text), "evidence": .text(text), "kind": .text(text)])
        ]
      ),
      (
        LayerSchema.places,
        [
          PictureSample.place(
            "x", PictureSample.baghuz,
            ["name": .text(text), "name_ar": .text(text), "source": .text(text), "evidence": .text(text)])
        ]
      ),
      (
        LayerSchema.control,
        [
          PictureSample.control(
            text, PictureSample.square(34.46, 40.94), holder: text,
            ["rival": .text(text), "status": .text("contested")])
        ]
      ),
    ])
    set.metadata = ["title": text, "software": text, "sources": text, "license": text]
    var options = PictureOptions()
    options.labels = .both
    let elements = try parsed(try PictureSample.picture(set, options).svg)
    let known = Set(clean.names.keys).union(["pattern"])
    #expect(Set(elements.names.keys).isSubset(of: known))
    #expect(Set(elements.attributes.keys).isSubset(of: Set(clean.attributes.keys).union(more)))
  }

  /// Attributes of a picture with contested ground and Arabic names.
  private let more = [
    "patternUnits", "patternTransform", "direction", "unicode-bidi", "letter-spacing", "fill-opacity",
  ]

  @Test func theSameMapIsTheSamePicture() throws {
    #expect(try PictureSample.picture().svg == PictureSample.picture().svg)
  }

  @Test func aMapWithoutPositionsHasNoPictureButItsGround() throws {
    let empty = try PictureSample.set([(LayerSchema.axes, []), (LayerSchema.places, [])])
    #expect(throws: PictureError.nothingToDraw(day: nil)) { try PictureSample.picture(empty) }
    var options = PictureOptions()
    options.extent = MapExtent(west: 40, south: 34, east: 41.5, north: 35)
    #expect(try PictureSample.picture(empty, options).svg.contains("SYRIA"))
  }

  @Test func aDayMustBeOne() throws {
    var options = PictureOptions()
    options.day = "21 January"
    #expect(throws: PictureError.badDay("21 January")) { try PictureSample.picture(nil, options) }
    options.day = "2000-01-01"
    options.extent = nil
    #expect(throws: PictureError.self) { try PictureSample.picture(try dated(), options) }
  }

  private func dated() throws -> LayerSet {
    try PictureSample.set([
      (LayerSchema.places, [PictureSample.place("Hajin", PictureSample.baghuz)])
    ])
  }

  @Test func everythingLiesOnThePage() throws {
    for language in LabelLanguage.allCases {
      var options = PictureOptions()
      options.labels = language
      let picture = try PictureSample.picture(nil, options)
      let frame = picture.layout.map
      #expect(picture.scene.marks.allSatisfy { frame.contains($0.point) })
      #expect(picture.scene.arrows.allSatisfy { frame.contains($0.shape.head[1]) })
    }
  }
}
