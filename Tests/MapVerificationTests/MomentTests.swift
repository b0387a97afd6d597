import Testing

@testable import MapVerification

@Suite struct MomentTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1970-01-01T00:00:01Z", 1), ("2000-03-01", 951_868_800),
    ("2018-09-20", 1_537_401_600),
    ("1969-12-31T23:59:59Z", -1), ("2024-02-29T12:00:00Z", 1_709_208_000), ("0001-01-01", -62_135_596_800),
  ])
  func countsSeconds(_ text: String, _ seconds: Int) throws {
    #expect(try #require(Moment(text)).seconds == seconds)
  }

  @Test func refusesOtherTexts() {
    for text in ["", "today", "2019-02-29", "2019-13-01", "2019-01-21T25:00:00Z", "21.01.2019"] {
      #expect(Moment(text) == nil, "\(text)")
    }
  }
}
