import ArgumentParser
import Gazetteer
import SystemPackage

/// `frontline gazetteer`: the table of places itself.
struct GazetteerVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazetteer", abstract: "Checks and counts the gazetteer.",
    subcommands: [GazetteerCheckVerb.self, GazetteerStatsVerb.self])
}

/// `frontline gazetteer check`: validates a gazetteer folder.
struct GazetteerCheckVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Validates the gazetteer: rows, ids, names, positions, banks, doubles.",
    discussion: "Each problem is one line, with file and line number. Exit status 1 if there is any.")

  @Argument(help: "The gazetteer folder; without it, the one that ships.")
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
      try output.line("places     \(gazetteer.places.count)")
      try output.line("names      \(gazetteer.names.count)")
      let withArabic = gazetteer.places.count { $0.arabicName != nil }
      try output.line("with an Arabic name  \(withArabic)")
      try count(gazetteer.places, by: { $0.country }, title: "by country", &output)
      try count(gazetteer.places, by: { $0.featureCode }, title: "by feature code", &output)
      try count(gazetteer.places, by: { $0.bank?.rawValue ?? "none" }, title: "by bank", &output)
      try count(
        gazetteer.places.flatMap(\.sources), by: { String($0.prefix { $0 != ":" }) }, title: "by source",
        &output)
      try count(gazetteer.names, by: { $0.language }, title: "names by language", &output)
      try output.flush()
    }
  }

  private func count<Elements: Collection>(
    _ elements: Elements, by key: (Elements.Element) -> String, title: String, _ output: inout StandardOutput
  ) throws {
    let counts = Dictionary(grouping: elements, by: key).mapValues(\.count)
    try output.line(title)
    for (name, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      try output.line("  \(name)  \(count)")
    }
  }
}
