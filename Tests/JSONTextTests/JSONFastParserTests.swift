import Testing

@testable import JSONText

@Suite struct JSONFastParserTests {
  private func parsed(_ text: String) -> JSONValue? {
    var parser = JSONFastParser(Array(text.utf8))
    return parser.value()
  }

  /// What it reads is what Foundation's decoder reads.
  @Test func readsMembersInTheOrderOfTheirNames() {
    let text =
      #" {"text": "a \"b\"\n\u00e9\ud83d\ude42 ×", "id":"x", "list": [1, -20, true, null, [], {}], "a b": {"c": false}} "#
    #expect(
      parsed(text)
        == .object([
          JSONMember("a b", .object([JSONMember("c", .bool(false))])), JSONMember("id", .string("x")),
          JSONMember(
            "list", .array([.integer(1), .integer(-20), .bool(true), .null, .array([]), .object([])])),
          JSONMember("text", .string("a \"b\"\né🙂 ×")),
        ]))
  }

  /// Eight bytes are looked at together: an escape, the end or a control character is found wherever it stands.
  @Test(arguments: 0..<20)
  func findsTheEndOfARun(position: Int) {
    let before = String(repeating: "a", count: position)
    #expect(parsed("\"\\t\(before)\"") == .string("\t\(before)"))
    #expect(
      parsed("[\"\\t\(before)\\\"é\(before)\", 1]")
        == .array([.string("\t\(before)\"é\(before)"), .integer(1)]))
    #expect(parsed("\"\\t\(before)\u{1F}\(before)\"") == nil)
    #expect(parsed("\"\\t\(before)") == nil)
  }

  /// What is out of the ordinary, or no JSON, is left to the decoder.
  @Test(
    arguments: [
      "", "{", "[1,]", "{\"a\": 1,}", "{\"a\" 1}", "1.5", "1e3", "-0", "01", "1234567890123456",
      "\"\\ud83d\"",
      "\"\u{1}\"", "{\"a\": 1, \"a\": 2}", "nul", "1 2", "\"\\x\"",
    ])
  func givesUp(_ text: String) {
    #expect(parsed(text) == nil)
  }

  @Test func givesUpWhereTextIsNoUTF8() {
    var parser = JSONFastParser([0x22, 0xFF, 0x22])
    #expect(parser.value() == nil)
    var deep = JSONFastParser(Array(repeating: UInt8(ascii: "["), count: 5000))
    #expect(deep.value() == nil)
  }
}
