import Gazetteer
import Reading
import Testing

@Suite("A claim tells how it came about")
struct ClaimStepTests {
  private func claim(_ text: String, explains: Bool = true) throws -> Claim {
    let reader = try ReportReader(
      gazetteer: try Fixture.gazetteer.get(), lexicon: try Lexicon.english(),
      arabic: try ArabicLexicon.shipped(),
      actors: ActorTable(actors: Fixture.actors), explains: explains)
    return try #require(reader.read(Document(id: "a", text: text)).claims.first)
  }

  @Test(arguments: [
    (
      "A commander said the SDF captured Hajin from ISIS.",
      ["verb", "subject", "target", "against", "modality, claimed"]
    ),
    ("ادعى التنظيم أنه استعاد السوسة من قسد.", ["verb", "target", "against", "modality, claimed"]),
  ])
  func theStepsNameWordsAndEntries(_ text: String, _ parts: [String]) throws {
    let claim = try claim(text)
    let scalars = Array(text.unicodeScalars)
    for part in parts {
      let step = try #require(claim.steps.first { $0.part == part }, "no \(part) in \(claim.steps)")
      #expect(!step.rule.isEmpty)
      #expect(String(String.UnicodeScalarView(scalars[step.range])) == step.words)
    }
    #expect(claim.steps.first?.rule.contains("kinds.capture") == true)
  }

  @Test func nothingIsToldUnasked() throws {
    #expect(try claim("The SDF captured Hajin.", explains: false).steps == [])
  }
}
