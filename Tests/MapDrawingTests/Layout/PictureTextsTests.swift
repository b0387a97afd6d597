import MapLayers
import Testing

@testable import MapDrawing

@Suite struct PictureTextsTests {
  private func texts(_ set: LayerSet, title: String? = nil, on day: String? = nil) -> PictureTexts {
    PictureTexts(
      MapContents(set, on: day.flatMap { PictureDay($0) }), title: title, background: PictureSample.background
    )
  }

  @Test func theTitleSaysWhen() throws {
    var map = try PictureSample.map()
    #expect(texts(map).title == "Situation reported on 21 January 2019")
    #expect(texts(map, on: "2019-01-21").title == "Situation on 21 January 2019, as reported")
    map.metadata["title"] = "The last pocket"
    #expect(texts(map).title == "The last pocket")
    #expect(texts(map).subtitle.hasPrefix("21 January 2019"))
    #expect(texts(map, title: "Mine").title == "Mine")
  }

  @Test func sourcesAndDerivationAreNamed() throws {
    let texts = texts(try PictureSample.map())
    #expect(texts.footer.hasPrefix("Derived from published reports."))
    #expect(texts.footer.contains("Example News") && texts.footer.contains("Lines: nobody's."))
    #expect(texts.subtitle == "As told by 1 report · sources: Example News")
  }
}
