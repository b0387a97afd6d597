import Testing

@testable import Reading

@Suite("The Arabic lexicon")
struct ArabicLexiconTests {
  @Test("loads, with the forms of its verbs", arguments: ["سيطر", "سيطرت", "يسيطرون", "ستسيطر", "انسحبوا"])
  func forms(_ word: String) throws {
    let lexicon = try ArabicLexicon.shipped()
    #expect(lexicon.number(of: Array(word.utf16)[...]) >= 0)
  }

  @Test(
    "names the entry that cannot be used",
    arguments: ["words: {flowers: [وردة]}", "kinds: {dance: []}", "colours: [x]", "words: [a]", "", "a: ["])
  func errors(_ yaml: String) {
    #expect(throws: LexiconError.self) { try ArabicLexicon(yaml: Array(yaml.utf8)) }
  }
}
