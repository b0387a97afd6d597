import ArgumentParser
import Gazetteer
import SystemPackage

/// `frontline gazetteer`: the table of places itself.
struct GazetteerVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazetteer", abstract: "Builds, checks and counts gazetteers.",
    discussion: """
      EXAMPLES:
        frontline gazetteer build SY.zip -o syria.gaz
        frontline gazetteer check --notes
        frontline gazetteer stats --gazetteer syria.gaz

      A gazetteer is a folder: with CSV files that people edit, or one that was built from what others publish, which ends in \
      .gaz. Every verb uses those that --gazetteer names.
      """,
    subcommands: [GazetteerBuildVerb.self, GazetteerCheckVerb.self, GazetteerStatsVerb.self])
}

/// `frontline gazetteer check`: validates a gazetteer folder.
struct GazetteerCheckVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Validates the gazetteer: rows, ids, names, positions, banks, doubles, sources.",
    discussion: """
      EXAMPLES:
        frontline gazetteer check
        frontline gazetteer check gazetteer --notes
        frontline gazetteer check syria.gaz

      Each problem is one line, with file and line number. Exit status 1 if there is any.

      Of a gazetteer that was built from other sources every row and block is compared with its checksum.

      With --notes there is a line as well for what is in order, but worth knowing: sources that put a place far \
      apart where its precision says so, and places near each other that share a name, with what tells them apart.
      """)

  @Argument(
    help: "The gazetteer: a folder with CSV files, or one that was built; without it, the one that ships.",
    completion: .directory)
  var folder: String?

  @Flag(help: "Print notes after the problems; they do not change the exit status.")
  var notes = false

  func run() throws {
    try Verb.run {
      let path = try folder.map { FilePath($0) } ?? Gazetteer.shippedFolder()
      let progress = Progress(isQuiet: false)
      defer { progress.finish() }
      progress.begin("checking \(path)")
      let findings = try GazetteerCheck(folder: path).findings()
      let problems = findings.problems
      var output = StandardOutput()
      for problem in problems { try output.line(problem.description) }
      if notes { for note in findings.notes { try output.line(note.description) } }
      let count = findings.notes.count
      if count > 0 {
        let how = notes ? "" : "; --notes prints \(count == 1 ? "it" : "them")"
        try output.line("\(path): \(count) \(count == 1 ? "note" : "notes")\(how)")
      }
      try output.line(problems.isEmpty ? "\(path): no problems" : "\(path): \(problems.count) problems")
      try output.flush()
      if !problems.isEmpty { throw ExitCode(ExitStatus.nothingFound) }
    }
  }
}

/// `frontline gazetteer stats`: counts a gazetteer.
struct GazetteerStatsVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Counts the gazetteer's places and names.",
    discussion: """
      EXAMPLES:
        frontline gazetteer stats
        frontline gazetteer stats --gazetteer syria.gaz
      """)

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
