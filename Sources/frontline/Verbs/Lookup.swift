import ArgumentParser
import Gazetteer
import Geodesy

/// `frontline lookup`: places by name.
struct Lookup: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Looks up places by any spelling of their names.",
    discussion: """
      EXAMPLES:
        frontline lookup "Baguz Fawqani" الباغوز
        frontline lookup "Sousa, Abu Kamal" --format json
        frontline lookup Kashmah --near 40.93,34.57
        frontline lookup "Kashmah, east bank" "Upper Baghouz" "بالباغوز"

      The best come first, with the reasons. A name that is unknown has no result: exit status 1.
      """)

  enum Format: String, NamedCase {
    case text, json, geojson, csv
  }

  @Argument(help: "Names, or - for one a line from standard input; what follows a comma is context.")
  var names: [String]

  @Option(help: ArgumentHelp("A position nearby, in degrees.", valueName: "lon,lat"))
  var near: NearPosition?

  @Option(help: ArgumentHelp("The administrative unit, country or town it lies in or by.", valueName: "name"))
  var within: String?

  @Option(help: ArgumentHelp("The countries it may lie in: codes (SY,IQ) or a name.", valueName: "country"))
  var country: String?

  @Option(help: "How many results a name at the most.")
  var limit = 5

  @Option(
    name: .shortAndLong,
    help: "The format of the results: \(Format.names.joined(separator: ", ")). Usually text.",
    completion: .list(Format.names), transform: Format.named)
  var format = Format.text

  @OptionGroup var gazetteer: GazetteerOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit must be at least 1") }
  }

  func run() throws {
    try Verb.run {
      var output = StandardOutput()
      let progress = Progress(
        isQuiet: Terminal.showsResults || Terminal.givesInput && names.contains("-"))
      defer { progress.finish() }
      let gazetteer = try gazetteer.load()
      progress.begin("looking up", unit: "names", total: names.contains("-") ? nil : names.count)
      let countries = try country.map { name in
        let codes = gazetteer.countries(named: name)
        guard !codes.isEmpty else {
          throw fail("no country is known as \"\(name)\"; give its two-letter code", status: ExitStatus.usage)
        }
        return codes
      }
      var writer = LookupWriter(format: format)
      var allFound = true
      try output.write(writer.opening)
      for name in names {
        if name == "-" {
          while let line = readLine() {
            guard line.contains(where: { !$0.isWhitespace }) else { continue }
            allFound = try look(up: line, in: gazetteer, countries, &writer, &output) && allFound
            progress.advance()
          }
        } else {
          allFound = try look(up: name, in: gazetteer, countries, &writer, &output) && allFound
          progress.advance()
        }
      }
      try output.write(writer.closing)
      try output.flush()
      if !allFound { throw ExitCode(ExitStatus.nothingFound) }
    }
  }

  private func look(
    up name: String, in gazetteer: Gazetteer, _ countries: Set<String>?, _ writer: inout LookupWriter,
    _ output: inout StandardOutput
  ) throws -> Bool {
    let query = LookupQuery(name, near: near?.position, within: within, country: countries, limit: limit)
    let results = try gazetteer.lookup(query)
    let unlocated = results.isEmpty ? try gazetteer.unlocated(named: name) : nil
    try output.write(writer.text(query: name, results: results, unlocated: unlocated))
    return !results.isEmpty
  }
}
