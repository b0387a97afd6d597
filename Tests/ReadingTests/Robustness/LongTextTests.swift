import Reading
import Testing

/// Texts without an end to their sentences, lines or letters.
@Suite struct LongTextTests {
  private func read(_ text: String) throws -> Reading { try Fixture.read(text) }

  @Test func oneLineOfMegabytesIsRead() throws {
    let reading = try read(String(repeating: "a", count: 2_000_000))
    #expect(reading.claims.isEmpty)
    #expect(reading.sentences.last?.upperBound == 2_000_000)
  }

  @Test func aSentenceOfAHundredThousandWordsIsRead() throws {
    let reading = try read(String(repeating: "so ", count: 100_000) + "the SDF captured Hajin.")
    #expect(reading.claims.map(\.target) == [["Hajin"]])
  }

  @Test func tenThousandCombiningMarksAreRead() throws {
    let marks = String(repeating: "\u{301}", count: 10_000)
    let reading = try read("The SDF captured Hajin. The SDF captured Raqqa\(marks). The SDF captured Homs.")
    #expect(reading.claims.first?.target == ["Hajin"])
    #expect(reading.claims.last?.target == ["Homs"])
    #expect(try !read("سيطرت قسد على هجين" + String(repeating: "\u{651}", count: 10_000)).sentences.isEmpty)
  }

  /// What stands for a side may stand behind the side itself.
  @Test(arguments: [
    "SDF attack the rs took village", "SDF attack\u{FFFD}d the rs took village",
    "The SDF forced its way and the fighters it took withdrew.",
  ])
  func sidesElsewhereAreRead(text: String) throws {
    #expect(try read(text).sentences.count == 1)
  }

  @Test(arguments: [
    "a" + String(repeating: ".", count: 10_000), "a" + String(repeating: "\r ", count: 10_000),
    String(repeating: "abc\r", count: 10_000), String(repeating: ".)", count: 10_000),
    String(repeating: "U.S.", count: 5_000), String(repeating: "al-", count: 5_000),
    String(repeating: "was captured by ", count: 500), String(repeating: "8 km west of ", count: 500),
    String(repeating: "between 3 and 9 January ", count: 500), String(repeating: "من شمال شرق ", count: 500),
    String(repeating: "و", count: 10_000), String(repeating: "ـ", count: 10_000),
    String(repeating: "U\u{200D}", count: 10_000), String(repeating: "(", count: 10_000),
  ])
  func repetitionsAreRead(text: String) throws {
    let count = text.unicodeScalars.count
    for sentence in try read(text).sentences { #expect(sentence.upperBound <= count) }
  }

  @Test func aListWithoutAnEndIsQuotedInPart() throws {
    let text = "The SDF captured " + String(repeating: "Hajin, Idlib, ", count: 200)
    let reading = try read(text)
    #expect(reading.places.count == 400)
    for mention in reading.places {
      #expect(mention.evidence.contains(mention.text))
      #expect(mention.evidence.unicodeScalars.count <= 700)
    }
    let scalars = Array(text.unicodeScalars)
    for claim in reading.claims {
      #expect(claim.evidence.unicodeScalars.elementsEqual(scalars[claim.start..<claim.end]))
    }
  }
}
