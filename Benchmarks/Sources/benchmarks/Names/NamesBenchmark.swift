import Foundation
import Gazetteer
import SystemPackage

/// `benchmarks names`: a gazetteer of some size built, opened, asked and let loose on a text, beside the Python peers.
struct NamesBenchmark {
  let frontline: String
  let data: String
  let runs: Int
  /// The interpreter of the peers; nil where there is none.
  let python: String?

  /// Measures one size and prints.
  func run(size: String) throws {
    print("\(size):")
    let files = NameFiles(folder: data, size: size)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("benchmarks-\(getpid())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let built = "\(folder)/\(size).gaz"
    let fts = try peer("fts5_trigram", size)
    try build(files, to: built, fts)
    // Before anything is opened here: a process's figure starts with what its parent holds.
    try memory(built, files, fts)
    try open(built)
    let gazetteer = try Gazetteer(folder: FilePath(built))
    try exact(gazetteer, files)
    try typingErrors(gazetteer, files, fts)
    try scan(gazetteer, files, size)
    try gazetteer.requireSound()
  }

  private func peer(_ name: String, _ size: String) throws -> PeerFigures {
    guard let python, size != "cities500" else { return .none }
    return try PeerFigures(
      name, python: python, scripts: "Benchmarks/peers", data: data, size: size, runs: runs)
  }

  private func show(_ figure: Figure) { print(figure.line) }

  private func build(_ files: NameFiles, to folder: String, _ fts: PeerFigures) throws {
    let command = [frontline, "gazetteer", "build", files.source, "-o", folder, "--quiet"]
    let process = try FinishedProcess(command)
    guard process.status == 0 else { throw ProcessFailure(command: command, status: process.status) }
    show(
      Figure(
        title: "build", unit: "s", ours: process.seconds, peer: fts["build_seconds_median"],
        peerName: "FTS5 trigram, index alone"))
    show(
      Figure(
        title: "build, most memory", unit: "MB", ours: process.peakMegabytes,
        peer: fts["peak_mb_after_build"],
        peerName: "FTS5 trigram, with Python"))
    let size = try FileManager.default.contentsOfDirectory(atPath: folder).reduce(0) { sum, name in
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
      return sum + ((attributes[.size] as? NSNumber)?.intValue ?? 0)
    }
    show(
      Figure(
        title: "files", unit: "MB", ours: Double(size) / 1e6, peer: fts["file_mb"], peerName: "FTS5 trigram"))
  }

  private func open(_ folder: String) throws {
    let sample = try Sample(runs: 101) { _ = try Gazetteer(folder: FilePath(folder)) }
    show(Figure(title: "open, median", unit: "ms", ours: sample.median * 1000, asked: 5))
  }

  private func exact(_ gazetteer: Gazetteer, _ files: NameFiles) throws {
    let exact = ExactLookups(gazetteer, names: try files.names())
    show(Figure(title: "exact, known", unit: "/s", ours: exact.known, better: .more, asked: 500_000))
    show(Figure(title: "exact, unknown", unit: "/s", ours: exact.unknown, better: .more, asked: 500_000))
    show(Figure(title: "exact, ranked with records", unit: "/s", ours: try exact.ranked(), better: .more))
  }

  private func typingErrors(_ gazetteer: Gazetteer, _ files: NameFiles, _ fts: PeerFigures) throws {
    for edits in 1...2 {
      let queries = try files.queries(edits: edits)
      guard !queries.isEmpty else { continue }
      let found = try TypingErrors(gazetteer, queries)
      let title = edits == 1 ? "one error" : "two errors"
      show(
        Figure(
          title: "\(title), p50", unit: "ms", ours: found.milliseconds.median,
          peer: fts["edits\(edits)_p50_ms_median"],
          peerName: "FTS5 trigram", asked: 0.2))
      show(
        Figure(
          title: "\(title), p99", unit: "ms", ours: found.milliseconds.part(0.99),
          peer: fts["edits\(edits)_p99_ms_median"], peerName: "FTS5 trigram", asked: 2))
      show(
        Figure(
          title: "\(title), right first", unit: "%", ours: found.rightFirst * 100,
          peer: fts["edits\(edits)_right_first"].map { $0 * 100 }, peerName: "FTS5 trigram", better: .more))
      show(Figure(title: "\(title), no answer", unit: "%", ours: found.unanswered * 100))
    }
  }

  /// Processes of frontline that look up one name as it stands, one with an error, and all queries: their most memory.
  ///
  /// Most of it is pages of the mapped index, which the system shares and takes back at will; how many it maps around
  /// each one that is read is its own choice.
  private func memory(_ folder: String, _ files: NameFiles, _ fts: PeerFigures) throws {
    let queries = try files.queries(edits: 1)
    guard let first = queries.first, let name = try files.firstName() else { return }
    let input = "\(folder).queries"
    try Data(queries.map { $0.first + "\n" }.joined().utf8).write(to: URL(fileURLWithPath: input))
    let lookup = [frontline, "lookup", "--gazetteer", folder]
    let exact = try FinishedProcess(lookup + [name])
    let error = try FinishedProcess(lookup + [first.first])
    let all = try FinishedProcess(lookup + ["-"], input: input)
    show(Figure(title: "one exact look-up, most memory", unit: "MB", ours: exact.peakMegabytes, asked: 60))
    show(Figure(title: "one look-up with an error", unit: "MB", ours: error.peakMegabytes, asked: 60))
    show(
      Figure(
        title: "\(queries.count) with errors", unit: "MB", ours: all.peakMegabytes, peer: fts["peak_mb"],
        peerName: "FTS5 trigram, with Python"))
  }

  private func scan(_ gazetteer: Gazetteer, _ files: NameFiles, _ size: String) throws {
    let scan = TextScan(gazetteer, try files.textBytes(), runs: max(5, runs))
    for (name, title) in [("pyahocorasick_scan", "pyahocorasick"), ("flashgeotext_scan", "flashgeotext")] {
      let figures = try peer(name, size)
      show(
        Figure(
          title: "scan", unit: "MB/s", ours: scan.megabytesPerSecond.median,
          peer: figures["whole_mb_per_second_median"], peerName: "\(title), whole words", better: .more,
          asked: 50))
      show(
        Figure(
          title: "scan, hits", unit: "", ours: Double(scan.hits), peer: figures["whole_hits"],
          peerName: "\(title), whole words", better: .more))
      if python == nil || size == "cities500" { break }
    }
  }
}
