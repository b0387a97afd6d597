import JSONText
import Testing

@Suite struct JSONValueTests {
  @Test func writesInOrderOnOneLine() {
    let value = JSONValue.members([
      ("query", .string("a \"b\"\n\u{1}")), ("left out", nil), ("n", .number(34.4947)), ("i", .integer(3)),
      ("whole", .number(2)), ("list", .array([.null, .bool(true), .number(.nan)])), ("ar", .string("هجين")),
    ])
    #expect(
      value.text
        == #"{"query": "a \"b\"\n\u0001", "n": 34.4947, "i": 3, "whole": 2.0, "list": [null, true, null], "ar": "هجين"}"#
    )
  }

  @Test func readsWhatItWrote() throws {
    let value = JSONValue.members([
      ("a", .array([.integer(1), .number(1.5), .string("x")])), ("b", .members([("c", .null)])),
    ])
    #expect(try JSONValue(utf8: Array(value.text.utf8)) == value)
    #expect(value["a"]?.array?.count == 3)
    #expect(value["a"]?.strings == nil)
    #expect(value["b"]?["c"] == .null)
  }

  @Test(arguments: ["{", "{\"a\": }", "", "{\"a\": \"\\ud800\"}", "nul"])
  func refusesWhatIsNotJSON(_ text: String) {
    #expect(throws: JSONTextError.self) { try JSONValue(utf8: Array(text.utf8)) }
  }
}
