import Foundation

/// `benchmarks reading`: reports in English read from end to end, by `frontline read` and by Python peers, as processes.
///
/// All read the same texts in turns. Two things count: how many times as fast as a peer, and that the time for a
/// megabyte does not grow with the text.
struct ReadingBenchmark {
  let frontline: String
  let data: String
  /// The interpreter of the peers; nil where there is none.
  let python: String?
  private let scripts = "Benchmarks/peers"

  /// Measures all sizes and prints a table for each.
  func run(sizes: [TextSize]) throws {
    let gazetteer = "\(data)/1m.gaz"
    try make(
      gazetteer, by: [frontline, "gazetteer", "build", "\(data)/cities-1m.txt", "-o", gazetteer, "--quiet"])
    let peers = python.map { [Reader.geotext($0, scripts: scripts), .spaCy($0, scripts: scripts)] } ?? []
    let readers = Reader.frontline(frontline, millionNames: gazetteer) + peers
    // Of each reader, the last size it was given.
    var last: [String: (size: TextSize, figures: ReadingFigures)] = [:]
    for size in sizes.sorted() {
      let able = readers.filter { size.megabytes <= $0.longest }
      let found = try measure(able, size)
      print(ReadingTable.head(size, peers: peers.map(\.title)))
      let now = last.merging(found.mapValues { (size, $0) }) { $1 }
      for reader in readers {
        guard let (read, figures) = now[reader.title] else { continue }
        let row = ReadingTable.Row(
          title: read == size ? reader.title : "\(reader.title), \(read) of it", figures: figures,
          before: read == size ? last[reader.title]?.figures : nil,
          peers: peers.map { $0.title == reader.title ? nil : now[$0.title]?.figures })
        print(row.line)
      }
      last = now
    }
  }

  /// Runs readers over the text of a size, in turns, so that a change of the machine's speed meets all.
  private func measure(_ readers: [Reader], _ size: TextSize) throws -> [String: ReadingFigures] {
    var figures: [String: ReadingFigures] = [:]
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("benchmarks-\(getpid())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let megabytes = try length(of: size)
    for run in 0..<size.runs {
      for (number, reader) in readers.enumerated() {
        let (input, output) = (path(reader.input, size), "\(folder)/\(number)")
        var own = figures[reader.title] ?? ReadingFigures(megabytes: megabytes)
        try own.run(reader.command + [input], output: output)
        if run == 0 { try own.count(places: reader.placeMark, claims: reader.claimMark, in: output) }
        figures[reader.title] = own
      }
    }
    return figures
  }

  /// The text's length in millions of bytes; it is made if it is not there.
  private func length(of size: TextSize) throws -> Double {
    let whole = path(.oneReport, size)
    let maker = "\(scripts)/make_reports.py"
    try make(whole, by: [python ?? "python3", maker, data, "--sizes", "\(size)"])
    let attributes = try FileManager.default.attributesOfItem(atPath: whole)
    return ((attributes[.size] as? NSNumber)?.doubleValue ?? 0) / 1e6
  }

  private func path(_ input: Reader.Input, _ size: TextSize) -> String {
    "\(data)/\(input.rawValue.replacingOccurrences(of: "%", with: "\(size)"))"
  }

  private func make(_ path: String, by command: [String]) throws {
    guard !FileManager.default.fileExists(atPath: path) else { return }
    let process = try FinishedProcess(command)
    guard process.status == 0 else { throw ProcessFailure(command: command, status: process.status) }
    print("made \(path) in \(Figure.text(process.seconds)) s")
  }
}
