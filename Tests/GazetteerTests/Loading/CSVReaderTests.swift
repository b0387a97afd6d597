import Testing

@testable import Gazetteer

@Suite struct CSVReaderTests {
  private func rows(_ text: String) throws -> [CSVReader.Row] {
    var reader = CSVReader(bytes: Array(text.utf8), path: "t.csv")
    var rows: [CSVReader.Row] = []
    while let row = try reader.next() { rows.append(row) }
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
    var reader = CSVReader(bytes: Array("a\"b\nc,d\n".utf8), path: "t.csv")
    #expect(throws: GazetteerError.self) { try reader.next() }
    #expect(try reader.next()?.fields == ["c", "d"])
    #expect(try reader.next() == nil)
  }

  @Test func refusesBytesThatAreNotUTF8() {
    var reader = CSVReader(bytes: [0x61, 0xFF, 0x0A], path: "t.csv")
    #expect(throws: GazetteerError.self) { try reader.next() }
  }
}
