import Foundation
import Gazetteer
import TestSupport
import Testing

@testable import GazetteerBuilding

@Suite("Linked Places")
struct LinkedPlacesSourceTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private static func feature(
    _ id: String = "p1", title: String = "Hajin",
    geometry: String = #"{"type": "Point", "coordinates": [40.83, 34.69]}"#
  ) -> String {
    #"{"@id": "\#(id)", "type": "Feature", "properties": {"title": "\#(title)", "ccodes": ["SY"], "fclasses": ["P"]}, "#
      + #""names": [{"toponym": "هجين", "lang": "ar", "citations": [{"label": "[{ \"x"}]}, {"toponym": "Hajin", "lang": "en"}], "#
      + #""types": [{"identifier": "aat:300008347", "label": "inhabited places"}], "geometry": \#(geometry), "#
      + #""links": [{"type": "closeMatch", "identifier": "gn:174506"}, {"type": "primaryTopicOf", "identifier": "wd:Q9"}, "#
      + #"{"type": "exactMatch", "identifier": "https://www.wikidata.org/wiki/Q5639073"}]}"#
  }

  private static func collection(_ features: [String]) -> String {
    """
    {"type": "FeatureCollection", "@context": ["https://raw.githubusercontent.com/LinkedPasts/linkedplaces-format/x", {"a": {}}],
    "features": [
    \(features.joined(separator: ",\n"))
    ], "after": [{"no": "feature"}]}
    """
  }

  @Test("are read from a collection and line by line", arguments: [true, false])
  func place(isCollection: Bool) throws {
    let features = [Self.feature(), Self.feature("p2")]
    let path = try folder.write(
      "lp.json", isCollection ? Self.collection(features) : features.joined(separator: "\n") + "\n")
    #expect(try SourceDetector.format(of: path) == .linkedPlaces)
    let read = try Collected(path)
    #expect(read.places.map(\.id) == ["lp:p1", "lp:p2"])
    #expect(read.places.map(\.line) == (isCollection ? [3, 4] : [1, 2]))
    let place = try #require(read.places.first)
    #expect(place.name == "Hajin" && place.country == "SY" && place.featureCode == "PPL")
    #expect(place.position.latitude == 34.69 && place.position.longitude == 40.83)
    #expect(place.sameAs == ["geonames:174506", "wikidata:Q5639073"])
    #expect(
      place.names == [
        SourceName("Hajin", language: "en", kind: .preferred), SourceName("هجين", language: "ar"),
      ])
    #expect(read.problems.isEmpty)
  }

  @Test("take a position on an area")
  func area() throws {
    let square = #"{"type": "Polygon", "coordinates": [[[40, 34], [41, 34], [41, 35], [40, 35], [40, 34]]]}"#
    let read = try Collected(
      try folder.write(
        "lp.json",
        Self.collection([
          Self.feature(geometry: square),
          Self.feature(
            "b",
            geometry:
              #"{"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [40, 34]}]}"#),
        ])))
    #expect(read.places.count == 2)
    #expect(read.places.first?.position.latitude == 34.5)
    #expect((read.places.first?.precision ?? 0) > 50_000)
  }

  @Test("leave broken features out", arguments: [true, false])
  func broken(isCollection: Bool) throws {
    let features = [
      Self.feature(), Self.feature("a", title: "").replacing("toponym", with: "topic"),
      Self.feature("b").replacing(#""names": ["#, with: #""names": [1 2"#),
      Self.feature("c", geometry: #"{"type": "Point", "coordinates": ["x", 1]}"#),
      Self.feature("d", geometry: #"{"type": "Point", "coordinates": [34.69, 140.83]}"#),
      Self.feature("e", geometry: #"{"type": "Point", "coordinates": [34.69, 40.83]}"#),
      Self.feature("f", geometry: #"{"type": "Point", "coordinates": [200, 95]}"#), Self.feature(),
      Self.feature("g", geometry: "null"), Self.feature("h", title: "x\u{0}"), Self.feature("", title: "A"),
      Self.feature("i", title: #"B\u0001"#),
      Self.feature("j", geometry: #"{"type": "Polygon", "coordinates": 7}"#),
      Self.feature("k", geometry: #"{"type": "Point", "coordinates": [NaN, 34]}"#),
    ]
    let text = isCollection ? Self.collection(features) : features.joined(separator: "\n")
    let read = try Collected(
      try folder.write("lp.json", "\u{FEFF}" + text.replacing("\n", with: "\r\n")), as: .linkedPlaces)
    #expect(read.places.map(\.name) == ["Hajin", "B"])
    let first = isCollection ? 2 : 0
    #expect(read.problems.map(\.line) == [2, 3, 4, 5, 6, 7, 8, 10, 11, 13, 14].map { $0 + first } + [0])
    #expect(read.problems.last?.reason.hasPrefix("1 row has no coordinates") == true)
  }

  @Test("that are cut off, empty or of another encoding are refused")
  func useless() throws {
    let cut = Self.collection([Self.feature(), Self.feature("b")]).prefix(900)
    #expect(failure(try folder.write("cut.json", String(cut)))?.description.contains("ends inside") == true)
    #expect(
      failure(try folder.write("none.json", Self.collection([])), as: .linkedPlaces)?.description.contains(
        "empty") == true)
    let arabic = Self.feature().replacing("هجين", with: "#").split(separator: "#").map(String.init)
    let bytes = Data.bytes(arabic[0], baldaIn1256, arabic[1], "\n")
    #expect(failure(try folder.write("1256.json", bytes))?.description.contains("WINDOWS-1256") == true)
  }
}
