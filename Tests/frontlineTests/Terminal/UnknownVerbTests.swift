import Testing

@testable import frontline

@Suite struct UnknownVerbTests {
  private func description(_ arguments: String...) -> String? {
    UnknownVerb(in: arguments, of: Frontline.self)?.description
  }

  @Test func whatIsMisspeltIsSuggested() {
    #expect(description("maap", "report.txt") == "unknown verb maap; did you mean map?")
    #expect(description("help", "looukp") == "unknown verb looukp; did you mean lookup?")
    #expect(description("gazetteer", "chekc") == "unknown verb chekc; did you mean check?")
  }

  @Test func whatIsNoVerbAtAllGetsTheList() {
    #expect(
      description("report.txt")?.hasPrefix("unknown verb report.txt; the verbs are lookup, read, map,")
        == true)
  }

  @Test func whatIsKnownIsLeftToTheParser() {
    #expect(description() == nil)
    #expect(description("map", "maap") == nil)
    #expect(description("help") == nil)
    #expect(description("help", "map") == nil)
    #expect(description("--version") == nil)
    #expect(description("gazetteer", "--help") == nil)
    #expect(description("lookup", "help") == nil)
  }
}
