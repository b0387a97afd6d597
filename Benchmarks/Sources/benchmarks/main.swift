import Foundation

// Each measurement stands beside a peer in the same run; what counts is the ratio.
//
//   scripts/build && swift build -c release --package-path Benchmarks
//   Benchmarks/.build/release/benchmarks processes [RUNS]
//   PYTHON=venv/bin/python Benchmarks/.build/release/benchmarks names DATA_FOLDER [SIZE]...
//   PYTHON=venv/bin/python Benchmarks/.build/release/benchmarks reading DATA_FOLDER [SIZE]...
//   Benchmarks/.build/release/benchmarks timeline DATA_FOLDER [CLAIMS]...
//   PYTHON=venv/bin/python Benchmarks/.build/release/benchmarks export DATA_FOLDER [FEATURES]...
//
// The data and the peers are described in Benchmarks/peers/README.md. Without PYTHON the peers are left out.

func fail(_ message: String, status: Int32) -> Never {
  FileHandle.standardError.write(Data("\(message)\n".utf8))
  exit(status)
}

let arguments = Array(CommandLine.arguments.dropFirst())
let frontline = ".build/release/frontline"
guard FileManager.default.isExecutableFile(atPath: frontline) else {
  fail("build \(frontline) first, with scripts/build, and run this from the project's folder", status: 66)
}

/// The interpreter of the peers.
let python = ProcessInfo.processInfo.environment["PYTHON"]
if python == nil, ["names", "reading", "export"].contains(arguments.first) {
  print("PYTHON names no interpreter with Benchmarks/peers/requirements.txt: the peers are left out")
}

do {
  switch arguments.first ?? "processes" {
  case "processes":
    let runs = arguments.dropFirst().first.flatMap { Int($0) } ?? 21
    try StartUpBenchmark(frontline: frontline, runs: runs).run()
  case "names" where arguments.count > 1:
    let sizes = arguments.count > 2 ? Array(arguments[2...]) : ["1k", "20k", "200k", "1m", "cities500"]
    if sizes.count == 1 {
      try NamesBenchmark(frontline: frontline, data: arguments[1], runs: 3, python: python).run(
        size: sizes[0])
    } else {
      // Each in a process of its own: what one has read would count as memory of the next one's processes.
      for size in sizes {
        let process = try Process.run(
          URL(fileURLWithPath: CommandLine.arguments[0]), arguments: ["names", arguments[1], size])
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { exit(process.terminationStatus) }
      }
    }
  case "reading" where arguments.count > 1:
    let names = arguments.count > 2 ? Array(arguments[2...]) : ["10kB", "1MB", "20MB"]
    let sizes = try names.map { try TextSize($0) }
    try ReadingBenchmark(frontline: frontline, data: arguments[1], python: python).run(sizes: sizes)
  case "timeline" where arguments.count > 1:
    let sizes = arguments.count > 2 ? arguments[2...].compactMap { Int($0) } : [20_000, 100_000, 200_000]
    try TimelineBenchmark(frontline: frontline, folder: arguments[1]).run(sizes: sizes)
  case "export" where arguments.count > 1:
    let sizes = arguments.count > 2 ? arguments[2...].compactMap { Int($0) } : [100_000, 1_000_000]
    try ExportBenchmark(frontline: frontline, folder: arguments[1], python: python).run(sizes: sizes)
  case "write" where arguments.count == 4:
    // A process that the export benchmark measures.
    guard let kind = SyntheticFeatures.Kind(rawValue: arguments[1]), let size = Int(arguments[2]) else {
      fail("write takes points or lines, a number and a file", status: 64)
    }
    try ExportBenchmark.write(kind, size, to: arguments[3])
  default:
    fail(
      """
      usage: benchmarks processes [RUNS]
             benchmarks names DATA_FOLDER [SIZE]...
             benchmarks reading DATA_FOLDER [SIZE]...
             benchmarks timeline DATA_FOLDER [CLAIMS]...
             benchmarks export DATA_FOLDER [FEATURES]...
      """, status: 64)
  }
} catch let error as UnknownSize {
  fail("\(error)", status: 64)
} catch {
  fail("\(error)", status: 1)
}
