import Foundation

// Each measurement stands beside a peer in the same run; what counts is the ratio of the medians.
//
//   scripts/build && swift run -c release --package-path Benchmarks benchmarks [RUNS]

let runs = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 21
let frontline = ".build/release/frontline"
guard FileManager.default.isExecutableFile(atPath: frontline) else {
  FileHandle.standardError.write(Data("build \(frontline) first, with scripts/build\n".utf8))
  exit(66)
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
func milliseconds(_ seconds: Double) -> String { "\((seconds * 10_000).rounded() / 10) ms" }

func measure(_ title: String, _ ours: [String], beside peer: [String]) throws {
  let pairs = try ProcessTimer.pairs(ours, peer, runs: runs)
  let ratios = pairs.ratios
  print(title)
  print("  \(ours.joined(separator: " ")): median \(milliseconds(median(pairs.first)))")
  print("  \(peer.joined(separator: " ")): median \(milliseconds(median(pairs.second)))")
  let ratio = (median(pairs.first) / median(pairs.second) * 100).rounded() / 100
  print(
    "  ratio \(ratio), pair by pair \((ratios[0] * 100).rounded() / 100) to "
      + "\((ratios[ratios.count - 1] * 100).rounded() / 100), \(runs) runs in turns")
}

do {
  try measure("a warm look-up", [frontline, "lookup", "Hajin"], beside: ["ogrinfo", "--version"])
  try measure(
    "a warm look-up by sound", [frontline, "lookup", "Baguz Fawqani"], beside: ["ogrinfo", "--version"])
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
