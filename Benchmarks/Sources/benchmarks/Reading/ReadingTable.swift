/// A table of readers: a line each, and behind it how many times as fast as each peer it is.
enum ReadingTable {
  /// What one reader did.
  struct Row {
    let title: String
    let figures: ReadingFigures
    /// Its own figures of the next smaller text.
    let before: ReadingFigures?
    /// In the order of the head; nil for itself.
    let peers: [ReadingFigures?]

    var line: String {
      let growth = before.map { figures.processorSecondsPerMegabyte / $0.processorSecondsPerMegabyte }
      let speed = figures.megabytesPerSecond
      let columns =
        [speed, figures.peakMegabytes, Double(figures.places), figures.claims.map { Double($0) }]
        + [figures.processorSecondsPerMegabyte, growth]
        + peers.map { $0.map { speed / $0.megabytesPerSecond } }
      return ReadingTable.line(title, columns.map { $0.map(ReadingTable.text) ?? "" })
    }
  }

  /// The size, and what stands in each column.
  static func head(_ size: TextSize, peers: [String]) -> String {
    let columns = ["MB/s", "peak MB", "places", "claims", "cpu s/MB", "of before"] + peers.map { "× \($0)" }
    return line("\(size), \(size.runs == 1 ? "one run" : "median of \(size.runs)")", columns)
  }

  /// Three digits, or a whole number.
  private static func text(_ value: Double) -> String {
    Figure.text(value >= 100 ? value.rounded() : (value * 1000).rounded() / 1000)
  }

  private static func line(_ title: String, _ columns: [String]) -> String {
    func space(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count))
    }
    return title + space(title, 28) + columns.map { space($0, 10) + $0 }.joined()
  }
}
