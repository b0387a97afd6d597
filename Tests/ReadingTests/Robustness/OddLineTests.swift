import Reading
import TestSupport
import Testing

/// JSON lines that no program should write.
@Suite struct OddLineTests {
  /// The documents and readings of some lines, and what is said of the others.
  private func items(_ lines: String) throws -> (items: [InputReader.Item], problems: [String]) {
    var found: [InputReader.Item] = []
    var problems: [String] = []
    let folder = try ScratchFolder()
    try InputReader(paths: [try folder.write("odd.jsonl", lines)]).forEach(
      problem: { problems.append($0.description) }, { found.append($0) })
    return (found, problems)
  }

  @Test(arguments: [
    #"\ud800"#, #"\udc00"#, #"\udc00\ud800"#, #"\ud800\ud800"#, #"\uD83D x"#, #"\ud83d\u0041"#,
  ])
  func unpairedSurrogatesHarmNoOtherLine(escape: String) throws {
    let (items, problems) = try self.items(
      """
      {"id": "odd", "text": "The SDF captured \(escape) Hajin."}
      {"id": "even", "text": "The SDF captured Homs."}
      """)
    #expect(items.count + problems.count == 2)
    guard case .document(let last)? = items.last else {
      Issue.record("no document")
      return
    }
    #expect(last.id == "even")
    for item in items {
      if case .document(let document) = item { _ = try Fixture.reader().read(document) }
    }
  }

  @Test func pairedSurrogatesAndNulsAreRead() throws {
    let (items, problems) = try self.items(#"{"text": "\ud83d\ude00 The SDF\u0000 captured Hajin\u0000."}"#)
    #expect(problems.isEmpty)
    guard case .document(let document)? = items.first else {
      Issue.record("no document")
      return
    }
    #expect(document.text == "\u{1F600} The SDF\u{0} captured Hajin\u{0}.")
    #expect(try Fixture.reader().read(document).places.map(\.start) == [20])
  }

  @Test(arguments: [
    #"{"claims": [{"kind": "capture", "confidence": 1e300}]}"#,
    #"{"claims": [{"kind": "capture", "confidence": -3}]}"#,
    #"{"places": [{"text": "x", "confidence": 2}], "claims": []}"#,
    #"{"claims": [{"kind": "capture", "start": -9223372036854775808}]}"#,
    #"{"places": [{"text": "x", "start": -1}], "claims": []}"#, #"{"claims": 1e400}"#,
    "{\"text\": \"\u{0}\"}",
    #"{"text": "x", "deep": "# + String(repeating: "[", count: 100_000),
    #"{"date": "2019-02-29", "claims": []}"#,
  ])
  func whatIsOutOfRangeIsSaid(line: String) throws {
    let (items, problems) = try self.items(line)
    #expect(items.isEmpty)
    #expect(problems.count == 1)
  }

  @Test func marksOfByteOrderAndMixedLineEndsAreRead() throws {
    let (items, _) = try self.items("{\"text\": \"a\"}\r\n\r\n \t\n{\"text\": \"b\"}\r\n{\"text\": \"c\"}")
    #expect(items.count == 3)
  }
}
