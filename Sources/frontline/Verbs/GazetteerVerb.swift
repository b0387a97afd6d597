import ArgumentParser
import Gazetteer
import SystemPackage

/// `frontline gazetteer`: the table of places itself.
struct GazetteerVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazetteer", abstract: "Builds, checks and counts gazetteers.",
    subcommands: [GazetteerBuildVerb.self, GazetteerCheckVerb.self, GazetteerStatsVerb.self])
}

/// `frontline gazetteer check`: validates a gazetteer folder.
struct GazetteerCheckVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Validates the gazetteer: rows, ids, names, positions, banks, doubles.",
    discussion: """
      Each problem is one line, with file and line number. Exit status 1 if there is any.

      Of a gazetteer that was built from other sources every row and block is compared with its checksum.
      """)

  @Argument(
    help: "The gazetteer: a folder with CSV files, or one that was built; without it, the one that ships.")
  var folder: String?

  func run() throws {
    try Verb.run {
      let path = try folder.map { FilePath($0) } ?? Gazetteer.shippedFolder()
      let problems = try GazetteerCheck(folder: path).problems()
      var output = StandardOutput()
      for problem in problems { try output.line(problem.description) }
      try output.line(problems.isEmpty ? "\(path): no problems" : "\(path): \(problems.count) problems")
      try output.flush()
      if !problems.isEmpty { throw ExitCode(ExitStatus.nothingFound) }
    }
  }
}

/// `frontline gazetteer stats`: counts a gazetteer.
struct GazetteerStatsVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Counts the gazetteer's places and names.")

  @OptionGroup var gazetteer: GazetteerOptions

  func run() throws {
    try Verb.run {
      let gazetteer = try gazetteer.load()
      var output = StandardOutput()
      try output.line("gazetteer  \(gazetteer.folders.map(\.string).joined(separator: ", "))")
      let statistics = try gazetteer.statistics()
      try output.line("places     \(statistics.places)")
      try output.line("names      \(statistics.names)")
      try output.line("with an Arabic name  \(statistics.withArabicName)")
      try write(statistics.byCountry, title: "by country", &output)
      try write(statistics.byFeatureCode, title: "by feature code", &output)
      try write(statistics.byBank, title: "by bank", &output)
      try write(statistics.bySource, title: "by source", &output)
      try write(statistics.namesByLanguage, title: "names by language", &output)
      try output.flush()
    }
  }

  private func write(_ counts: [String: Int], title: String, _ output: inout StandardOutput) throws {
    try output.line(title)
    for (name, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      try output.line("  \(name)  \(count)")
    }
  }
}
