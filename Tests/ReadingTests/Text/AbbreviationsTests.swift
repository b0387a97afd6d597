import Testing

@testable import Reading

@Suite struct AbbreviationsTests {
  private let abbreviations = Abbreviations(["gen", "no", "université"])

  private func contains(_ word: String) -> Bool { abbreviations.contains(Array(word.unicodeScalars)[...]) }

  @Test func knowsWordsInAnyCase() {
    #expect(contains("Gen") && contains("gen") && contains("NO") && contains("Université"))
    #expect(!contains("Ge") && !contains("general") && !contains("universite") && !contains("abbreviation"))
    #expect(abbreviations.contains(folded: "gen"))
  }
}
