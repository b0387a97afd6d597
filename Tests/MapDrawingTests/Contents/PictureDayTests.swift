import Testing

@testable import MapDrawing

@Suite struct PictureDayTests {
  @Test func daysAreReadAndWritten() {
    #expect(PictureDay("2019-01-21")?.text == "21 January 2019")
    #expect(PictureDay("2019-01-21T00:00:00Z")?.iso == "2019-01-21")
    #expect(PictureDay("2019-02-29") == nil)
    #expect(PictureDay("2019-13-01") == nil)
    #expect(PictureDay("21.1.2019") == nil)
    #expect(PictureDay("") == nil)
  }

  @Test(arguments: [
    ("2019-01-03", "2019-01-21", "3 to 21 January 2019"),
    ("2018-12-03", "2019-01-21", "3 December 2018 to 21 January 2019"),
    ("2019-01-03", "2019-02-21", "3 January to 21 February 2019"),
    ("2019-01-03", "2019-01-03", "3 January 2019"),
  ])
  func spansAreWrittenAsNewspapersDo(_ first: String, _ last: String, _ text: String) throws {
    let span = PictureDay.text(from: try #require(PictureDay(first)), to: try #require(PictureDay(last)))
    #expect(span == text)
  }
}
