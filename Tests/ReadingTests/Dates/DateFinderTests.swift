import Gazetteer
import Testing

@testable import Reading

@Suite struct DateFinderTests {
  private func dates(_ text: String, _ lexicon: DateLexicon) -> [DateMention] {
    DateFinder(
      DateTokens(FoldedText(text), scalars: Array(text.unicodeScalars), lexicon: lexicon)
    ).find()
  }

  private func english(_ text: String) throws -> [DateExpression] {
    dates(text, try Lexicon.english().dates).map(\.expression)
  }

  private func arabic(_ text: String) throws -> [DateExpression] {
    dates(text, try ArabicLexicon.shipped().dates).map(\.expression)
  }

  @Test func englishForms() throws {
    let day = DateExpression.day(year: 2019, month: 1, day: 15)
    for text in [
      "on 15 January 2019", "January 15, 2019", "15/1/2019", "15.01.2019", "2019-01-15",
      "the 15th of January 2019",
      "1/15/2019", "Tuesday, 15 January 2019", "Jan. 15, 2019",
    ] {
      #expect(try english(text) == [day], "\(text)")
    }
    #expect(
      try english("between 3 and 9 January") == [
        .between(.day(year: nil, month: 1, day: 3), .day(year: nil, month: 1, day: 9))
      ])
    #expect(try english("in the past three days") == [.past(3, .day)])
    #expect(try english("last week") == [.calendar(.week, -1)])
    #expect(try english("two days later") == [.following(2)])
    #expect(try english("the day before yesterday") == [.offset(-2 ..< -1)])
    #expect(try english("until 5 March") == [.until(.day(year: nil, month: 3, day: 5))])
  }

  @Test func arabicForms() throws {
    let day = DateExpression.day(year: 2019, month: 1, day: 15)
    for text in [
      "15 كانون الثاني 2019", "١٥ يناير ٢٠١٩", "15 كانون الثاني/يناير 2019", "الخامس عشر من يناير 2019",
    ] {
      #expect(try arabic(text) == [day], "\(text)")
    }
    #expect(try arabic("خلال الـ24 ساعة الماضية") == [.past(24, .hour)])
    #expect(try arabic("قبل يومين") == [.offset(-2 ..< -1)])
    #expect(try arabic("أمس الأول") == [.offset(-2 ..< -1)])
    #expect(try arabic("يوم الثلاثاء الماضي") == [.weekday(2)])
    #expect(try arabic("مطلع الشهر") == [])
  }

  @Test(arguments: [
    "some 2,000 fighters of Division 17", "the 25 January Street", "they may advance", "the march on Afrin",
    "31 February 2019", "the M20 highway", "99/99/2019",
  ])
  func whatIsNoDate(_ text: String) throws {
    #expect(try english(text) == [])
  }

  @Test(arguments: [
    ("months: {13: [undecember]}", "months.13"), ("units: {fortnight: [fortnight]}", "units.fortnight"),
    ("days: {\"2..1\": [never]}", "days.2..1"), ("words: {soon: [soon]}", "words.soon"),
    ("years: [x]", "years"),
  ])
  func errorsOfTheLexiconNameTheEntry(yaml: String, entry: String) {
    #expect {
      try DateLexicon(yaml: Array(yaml.utf8))
    } throws: { error in
      (error as? LexiconError)?.entry == entry
    }
  }
}
