import Gazetteer
import Testing

@testable import Reading

/// Sentences are read several together: how they fall into groups, and in what languages they are, changes nothing.
struct SentencesTogetherTests {
  private static let sentences = [
    "The SDF captured Hajin.", "سيطرت قوات سوريا الديمقراطية على الشعفة.", "Nothing else was known.",
    "ISIS fighters withdrew from Susah.", "قصفت المدفعية هجين.", "They attacked Baghuz Fawqani.",
    "12 34 56.",
  ]

  @Test(arguments: [1, 15, 16, 17, 33, 70])
  func readsEachSentenceAsAlone(count: Int) throws {
    let reader = try ReportReader(gazetteer: .shipped())
    // A paragraph each, so that nothing is carried over.
    let texts = (0..<count).map { Self.sentences[$0 % Self.sentences.count] }
    let reading = reader.read(Document(id: "all", text: texts.joined(separator: "\n\n")))
    #expect(reading.sentences.count == count)
    var offset = 0
    for (number, text) in texts.enumerated() {
      let alone = reader.read(Document(id: "one", text: text))
      let claims = reading.claims.filter { $0.sentence == number }
      #expect(claims.map(\.kind) == alone.claims.map(\.kind))
      #expect(claims.map(\.target) == alone.claims.map(\.target))
      #expect(claims.map(\.evidence) == alone.claims.map(\.evidence))
      #expect(claims.map(\.start) == alone.claims.map { $0.start + offset })
      #expect(reading.sentences[number].lowerBound == offset)
      offset += text.unicodeScalars.count + 2
    }
  }
}
