import Testing

@testable import frontline

@Suite struct ProgressLineTests {
  private func text(
    _ line: ProgressLine, seconds: Int = 3, frame: Int = 0, columns: Int = 80, hasColors: Bool = false
  ) -> String {
    line.text(elapsed: .seconds(seconds), frame: frame, columns: columns, hasColors: hasColors)
  }

  @Test func aBarWhereTheTotalIsKnown() {
    let line = ProgressLine(what: "reading", count: 25, unit: "documents", total: 100)
    #expect(text(line) == "reading [######..................] 25 of 100 documents, 0:03")
    #expect(text(line, seconds: 75, hasColors: true).hasSuffix("\u{1B}[0m 25 of 100 documents, 1:15"))
    #expect(text(line, seconds: 3605).hasSuffix("1:00:05"))
  }

  @Test func aTurningBarWhereItIsNot() {
    let line = ProgressLine(what: "reading", count: 7, unit: "documents")
    #expect(text(line) == "reading | 7 documents, 0:03")
    #expect(text(line, frame: 5) == "reading / 7 documents, 0:03")
    #expect(text(ProgressLine(what: "writing map.gpkg")) == "writing map.gpkg | 0:03")
  }

  @Test func aTotalThatWasTooLowIsNotShown() {
    let line = ProgressLine(what: "reading", count: 8, unit: "documents", total: 7)
    #expect(text(line) == "reading | 8 documents, 0:03")
    #expect(text(ProgressLine(what: "reading", unit: "documents", total: 0)) == "reading | 0 documents, 0:03")
  }

  @Test(arguments: [1, 10, 30, 50, 60])
  func itStaysOnItsLine(_ columns: Int) {
    let line = ProgressLine(what: "reading", count: 25, unit: "documents", total: 100)
    #expect(text(line, columns: columns).count < columns)
  }
}
