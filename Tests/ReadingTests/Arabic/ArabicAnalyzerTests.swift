import Gazetteer
import Testing

@testable import Reading

@Suite struct ArabicAnalyzerTests {
  private func token(_ word: String) throws -> ArabicToken {
    let lexicon = try ArabicLexicon.shipped()
    var token = ArabicToken(start: 0, end: word.unicodeScalars.count, folded: 0)
    let folded = FoldedText(word)
    ArabicAnalyzer(lexicon).analyze(&token, folded.units[...])
    return token
  }

  @Test func particlesComeOff() throws {
    let and = try token("وسيطرت")
    #expect(and.hasConjunction && and.isKnown && and.skipped == 1)
    let with = try token("بالسيطرة")
    #expect(with.preposition == .by && with.isDefinite && with.isKnown)
    let to = try token("للتقدم")
    #expect(to.preposition == .of && to.isDefinite && to.isKnown)
  }

  @Test func pronounsComeOff() throws {
    #expect(try token("عناصره").pronoun == .masculine)
    #expect(try token("قواتهم").pronoun == .plural)
    // A hamza behind an alef has a seat in front of a pronoun.
    #expect(try token("أجزائها").pronoun == .feminine)
    #expect(try token("أجزائها").isKnown)
  }

  @Test func whatLeavesNoKnownWordStays() throws {
    let name = try token("بحرانكم")
    #expect(!name.isKnown && name.preposition == nil && name.skipped == 0)
  }
}
