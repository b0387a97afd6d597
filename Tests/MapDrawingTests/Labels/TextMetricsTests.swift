import Testing

@testable import MapDrawing

@Suite struct TextMetricsTests {
  @Test func longerTextsAreWider() {
    let widths = ["", "i", "M", "Baghuz", "Baghuz Fawqani"].map { TextMetrics.width($0, size: 10) }
    #expect(widths == widths.sorted() && widths[0] == 0)
    #expect(TextMetrics.width("Hajin", size: 10, isBold: true) > TextMetrics.width("Hajin", size: 10))
  }

  @Test func vowelSignsHaveNoWidth() {
    #expect(TextMetrics.width("الكَشْمَة", size: 10) == TextMetrics.width("الكشمة", size: 10))
  }

  @Test func whatHasNoRoomEndsInAnEllipsis() {
    let text = TextMetrics.cut("Sources: one, two, three, four, five, six", to: 100, size: 10)
    #expect(text.hasSuffix("…") && TextMetrics.width(text, size: 10) <= 100)
    #expect(TextMetrics.cut("short", to: 100, size: 10) == "short")
    #expect(TextMetrics.cut("anything", to: 1, size: 10) == "")
  }

  @Test func linesBreakAtSpaces() {
    let lines = TextMetrics.lines("one two three four five six seven", room: 60, size: 10, most: 9)
    #expect(lines.joined(separator: " ") == "one two three four five six seven")
    #expect(lines.allSatisfy { TextMetrics.width($0, size: 10) <= 60 })
    let few = TextMetrics.lines("one two three four five six seven", room: 60, size: 10, most: 2)
    #expect(few.count == 2 && few[1].hasSuffix("…"))
    let long = TextMetrics.lines(String(repeating: "x", count: 200), room: 60, size: 10, most: 3)
    #expect(long.count == 1 && long[0].hasSuffix("…"))
  }
}
