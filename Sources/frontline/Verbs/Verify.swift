import ArgumentParser
import Gazetteer
import MapVerification
import MapWriting

/// `frontline verify`: reopens a map and tests it.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reopens a map and tests it.",
    discussion: """
      EXAMPLES:
        frontline verify map.geojson
        frontline verify shapefiles/
        frontline verify control.gpkg --check checks.csv

      Tests geometry types, validity, winding, spatial reference, encoding, fields, counts and dates, and prints a line for \
      each problem. With --check it also looks up who held a place on a day: rows of date,place,side, where the side is an \
      actor, contested or unknown. Exit status 1 if anything fails.
      """)

  @Argument(
    help: "The map: a GeoJSON, GeoPackage, KML, CSV or shapefile, or a folder of shapefiles.",
    completion: Completions.maps)
  var input: String

  @Option(
    help: ArgumentHelp("Expectations of the layer control: date,place,side.", valueName: "checks.csv"),
    completion: Completions.table)
  var check: String?

  @OptionGroup var gazetteer: GazetteerOptions

  @Flag(help: "Print problems only.")
  var quiet = false

  func run() throws {
    try Verb.run {
      let progress = Progress(isQuiet: quiet)
      defer { progress.finish() }
      progress.begin("testing \(input)")
      let checks = try check.map { try ControlCheckFile.read($0) }
      let verified = try MapVerifier().verify(input)
      var output = StandardOutput()
      for problem in verified.problems { try output.line("\(problem)") }
      if !quiet {
        for layer in verified.layers {
          let count = layer.featureCount == 1 ? "1 feature" : "\(layer.featureCount) features"
          let result = layer.problemCount == 0 ? "no problem" : "problems: \(layer.problemCount)"
          try output.line("\(layer.name): \(count), \(result)")
        }
      }
      var isSound = verified.problems.isEmpty
      if let checks, let check {
        let gazetteer = try gazetteer.load()
        let actors = try ActorTable(of: gazetteer)
        var run = ControlCheckRun(control: verified.control, gazetteer: gazetteer, actors: actors)
        var held = 0
        progress.begin("checking", unit: "rows", total: checks.count)
        for row in checks {
          progress.advance()
          if let failure = try run.failure(of: row) {
            try output.line("\(check), line \(row.line): \(failure)")
          } else {
            held += 1
          }
        }
        try gazetteer.requireSound()
        if !quiet || held < checks.count { try output.line("\(held) of \(checks.count) checks hold") }
        isSound = isSound && held == checks.count
      }
      try output.flush()
      if !isSound { throw ExitCode(ExitStatus.nothingFound) }
    }
  }
}
