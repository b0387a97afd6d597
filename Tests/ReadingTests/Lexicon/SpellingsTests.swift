import Testing

@testable import Reading

@Suite struct SpellingsTests {
  @Test(arguments: [
    ("seize", ["seize"]), ("(take|gain) control", ["take control", "gain control"]),
    ("take [full] control", ["take control", "take full control"]),
    (
      "take [full|total] control (of|over)",
      [
        "take control of", "take full control of", "take total control of", "take control over",
        "take full control over",
        "take total control over",
      ]
    ),
  ])
  func bracketsAreAlternatives(_ text: String, _ spellings: [String]) throws {
    #expect(try Spellings.expanded(text, at: "x") == spellings)
  }

  @Test(arguments: ["take (full control", "take full] control", "a|b", "take () control"])
  func brokenBracketsAreErrors(_ text: String) {
    #expect {
      try Spellings.expanded(text, at: "kinds.x")
    } throws: { ($0 as? LexiconError)?.entry == "kinds.x" }
  }

  @Test func aPrefixIsNotInflected() throws {
    let lexicon = try Lexicon.english()
    #expect(lexicon.inflection.forms(ofVerb: "counter attack").map(\.spelling).contains("counter attacked"))
  }
}
