import Testing

@testable import Reading

@Suite struct SentenceTests {
  private func sentence(_ text: String) throws -> Sentence {
    Sentence(.init(start: 0, scalars: Array(text.unicodeScalars)), lexicon: try Lexicon.english())
  }

  @Test func possessiveEndingsBelongToNoWord() throws {
    let sentence = try sentence("Homs's north and the rebels' base")
    #expect(
      sentence.tokens.map { sentence.text(from: $0.start, to: $0.end) } == [
        "Homs", "north", "and", "the", "rebels", "base",
      ])
    #expect(sentence.tokens.map(\.isPossessive) == [true, false, false, false, true, false])
  }

  @Test func lettersWithStopsAreOneWord() throws {
    let sentence = try sentence("the U.S. forces")
    #expect(sentence.tokens.count == 3)
    #expect(sentence.tokens[1].isUpper)
  }

  @Test func hyphensJoin() throws {
    let sentence = try sentence("ISIL-held Al-Bab - now")
    #expect(sentence.tokens.map(\.isJoined) == [false, true, true, false, true, true, false, false])
  }

  @Test func headlinesAreTold() throws {
    #expect(try sentence("Rebels Capture Three Villages Near Homs").isTitle)
    #expect(try !sentence("Rebels captured three villages near Homs.").isTitle)
    #expect(try sentence("rebels captured three villages near homs").isLowercase)
  }
}
