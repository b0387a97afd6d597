import Foundation

/// `benchmarks timeline`: 2,000 places over 5,000 days, week by week, from more and more claims.
///
/// Three things count: the time, the most memory, and that a claim costs no more where there are many.
struct TimelineBenchmark {
  let frontline: String
  let folder: String

  /// For so many claims the time and the memory were asked for.
  private static let most = 200_000

  /// Measures all sizes, from the smallest, and prints what they took.
  func run(sizes: [Int]) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var before: Double?
    for size in sizes.sorted() {
      let input = "\(folder)/war-\(size).jsonl"
      if !FileManager.default.fileExists(atPath: input) {
        var war = SyntheticWar()
        try war.write(claims: size, to: input)
      }
      let output = "\(folder)/war-\(size).gpkg"
      print("\(size) claims")
      let command = [
        frontline, "timeline", input, "-o", output, "--step", "week", "--stages", "--overwrite", "--jobs",
        "1",
      ]
      let process = try FinishedProcess(command)
      guard process.status == 0 else { throw ProcessFailure(command: command, status: process.status) }
      let isMost = size == Self.most
      let cost = process.processorSeconds * 1e6 / Double(size)
      print(Figure(title: "time", unit: "s", ours: process.seconds, asked: isMost ? 60 : nil).line)
      print(Figure(title: "processor time", unit: "s", ours: process.processorSeconds).line)
      print(
        Figure(title: "peak memory", unit: "MB", ours: process.peakMegabytes, asked: isMost ? 1000 : nil).line
      )
      print(Figure(title: "processor time of a claim", unit: "µs", ours: cost).line)
      if let before { print(Figure(title: "of that of the size before", unit: "", ours: cost / before).line) }
      before = cost
    }
  }
}
