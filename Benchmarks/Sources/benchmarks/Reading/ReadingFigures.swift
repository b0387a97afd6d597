import Foundation

/// What some runs of one reader over one text came to.
struct ReadingFigures {
  private let megabytes: Double
  private var clock: [Double] = []
  private var processor: [Double] = []
  private(set) var peakMegabytes = 0.0
  private(set) var places = 0
  private(set) var claims: Int?

  /// - Parameter megabytes: the length of the text.
  init(megabytes: Double) { self.megabytes = megabytes }

  /// Of the median run, by the clock, start and end of the process included.
  var megabytesPerSecond: Double { megabytes / Sample(clock).median }

  /// Of the median run. Work of others on the same machine does not count.
  var processorSecondsPerMegabyte: Double { Sample(processor).median / megabytes }

  /// Runs once more; the output goes to a file.
  ///
  /// - Throws: `ProcessFailure` if it does not end with 0.
  mutating func run(_ command: [String], output: String) throws {
    let process = try FinishedProcess(command, output: output)
    guard process.status == 0 else { throw ProcessFailure(command: command, status: process.status) }
    clock.append(process.seconds)
    processor.append(process.processorSeconds)
    peakMegabytes = max(peakMegabytes, process.peakMegabytes)
  }

  /// Counts what was found.
  mutating func count(places placeMark: String, claims claimMark: String?, in output: String) throws {
    places = try Self.count(placeMark, in: output)
    claims = try claimMark.map { try Self.count($0, in: output) }
  }

  /// By a process of its own: what is loaded here would count as memory of the next one.
  private static func count(_ mark: String, in path: String) throws -> Int {
    let script = "LC_ALL=C grep -oF -- \"$1\" \"$2\" | wc -l"
    let process = try FinishedProcess(["/bin/sh", "-c", script, "sh", mark, path])
    let text = String(decoding: process.output, as: UTF8.self)
    return Int(text.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
  }
}
