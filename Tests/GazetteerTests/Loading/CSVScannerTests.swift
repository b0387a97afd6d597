import Testing

@testable import Gazetteer

@Suite struct CSVScannerTests {
  private func rows(_ text: String) throws -> [(fields: [String], line: Int)] {
    var scanner = try CSVScanner(bytes: Array(text.utf8), path: "t.csv")
    var rows: [(fields: [String], line: Int)] = []
    var fields: [Range<Int>] = []
    while let line = try scanner.next(into: &fields) { rows.append((fields.map(scanner.text), line)) }
    return rows
  }

  @Test func readsQuotesBreaksAndLineNumbers() throws {
    let rows = try rows("\u{FEFF}a,b\r\n\"x, \"\"y\"\"\",\"1\n2\"\n\n c ,\n")
    #expect(rows.map(\.fields) == [["a", "b"], ["x, \"y\"", "1\n2"], [" c ", ""]])
    #expect(rows.map(\.line) == [1, 2, 5])
  }

  @Test(arguments: [("a,\"b\nc", 1), ("a\nb\"c", 2), ("\"a\"b", 1)])
  func namesTheLineOfABrokenRow(_ text: String, _ line: Int) {
    #expect {
      try rows(text)
    } throws: { error in
      guard case .badRow("t.csv", line, _) = error as? GazetteerError else { return false }
      return true
    }
  }

  @Test func goesOnAfterABrokenRow() throws {
    var scanner = try CSVScanner(bytes: Array("a\"b\nc,d\n".utf8), path: "t.csv")
    var fields: [Range<Int>] = []
    #expect(throws: GazetteerError.self) { try scanner.next(into: &fields) }
    #expect(try scanner.next(into: &fields) == 2)
    #expect(fields.map(scanner.text) == ["c", "d"])
    #expect(try scanner.next(into: &fields) == nil)
  }

  @Test func namesTheLineThatIsNotUTF8() {
    #expect(throws: GazetteerError.badRow(path: "t.csv", line: 2, reason: "bytes that are not UTF-8")) {
      try CSVScanner(bytes: [0x61, 0x0A, 0x62, 0xFF, 0x0A], path: "t.csv")
    }
  }
}
