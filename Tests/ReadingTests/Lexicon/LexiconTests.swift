import Testing

@testable import Reading

@Suite struct LexiconTests {
  @Test func theShippedLexiconLoads() throws {
    let lexicon = try Lexicon.english()
    #expect(lexicon.language == "en")
    #expect(lexicon.hasFrames)
    #expect(lexicon.singles.count { $0.hasFrames } > 300)
  }

  @Test(arguments: [
    ("words: {flowers: [rose]}", "words.flowers"), ("kinds: {dance: {verbs: [waltz]}}", "kinds.dance"),
    ("kinds: {advance: {verbs: [{go: {colour: red}}]}}", "kinds.advance.verbs[0].colour"),
    ("kinds: {advance: {object: nobody}}", "kinds.advance.object"), ("colours: [red]", "colours"),
    ("directions: {UP: {noun: [up]}}", "directions.UP"), ("irregular: {go: [went]}", "irregular.go"),
    ("governors: {hope: {verbs: [hope]}}", "governors.hope"), ("words: [a]", "words"),
    ("changes: [{subject: target}]", "changes[0]"), ("words: {numbers: {one: first}}", "words.numbers.one"),
  ])
  func errorsNameTheEntry(yaml: String, entry: String) {
    #expect {
      try Lexicon(yaml: Array(yaml.utf8))
    } throws: { error in
      (error as? LexiconError)?.entry == entry
    }
  }

  @Test(arguments: ["", "a: [", "\u{0}"])
  func brokenFilesAreRefused(yaml: String) {
    #expect(throws: LexiconError.self) { try Lexicon(yaml: Array(yaml.utf8)) }
  }

  @Test(arguments: [
    ("seize", "seized"), ("take", "taken"), ("clear", "clearing"), ("occupy", "occupies"),
    ("cut off", "cutting off"),
    ("withdraw", "withdrew"), ("flee", "fleeing"), ("repel", "repelled"), ("control", "controlled"),
    ("storm", "storms"),
  ])
  func formsOfVerbsAreMade(verb: String, form: String) throws {
    let lexicon = try Lexicon.english()
    #expect(lexicon.inflection.forms(ofVerb: verb).map(\.spelling).contains(form))
  }
}
