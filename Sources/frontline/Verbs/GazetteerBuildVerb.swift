import ArgumentParser
import GazetteerBuilding
import SystemPackage

/// `frontline gazetteer build`: one compiled gazetteer of many sources.
struct GazetteerBuildVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Builds a gazetteer from GeoNames, Who's On First, P-codes, tables and layers.",
    discussion: """
      EXAMPLES:
        frontline gazetteer build SY.zip -o syria.gaz
        frontline gazetteer build gazetteer SY.txt IQ.txt wof-sy.csv -o region.gaz --country SY,IQ
        frontline gazetteer build towns.csv -o towns.gaz --name-field Town --name-field:ar البلدة --id-field Code
        frontline lookup Hajin --gazetteer syria.gaz

      The same place in several sources becomes one entry with all its names; the first source's position stands. Rows \
      that cannot be used are left out and said, file and line first. The same sources give the same bytes. The output \
      appears whole or not at all.
      """)

  @Argument(
    help: ArgumentHelp("Files, archives and folders; the first wins.", valueName: "source"),
    completion: .file())
  var sources: [String]

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The gazetteer to write, a folder.", valueName: "name.gaz"),
    completion: .directory)
  var output: String

  @OptionGroup var fields: SourceFieldOptions

  @Option(help: ArgumentHelp("Only places of these countries, as ISO 3166 codes.", valueName: "SY,IQ"))
  var country: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Only places in this part of the Earth, in degrees.", valueName: "west,south,east,north"))
  var bbox: BoundingBox?

  @Flag(help: "End at the first row that cannot be used, and write nothing.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "A file for all rows with problems, and all places that sources disagree on.", valueName: "file"),
    completion: .file())
  var problems: String?

  @Flag(help: "Replace an existing gazetteer.")
  var overwrite = false

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  func validate() throws {
    guard fields.formats.count <= 1 || fields.formats.count == sources.count else {
      throw ValidationError(
        "--as is given \(fields.formats.count) times for \(sources.count) sources; give it once, or once for each"
      )
    }
    for code in countries ?? []
    where code.utf8.count != 2 || !code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) {
      throw ValidationError("\"\(code)\" is no ISO 3166 code of a country; they have two letters, as SY")
    }
  }

  func run() throws {
    try Verb.run {
      Interruption.watch()
      var build = GazetteerBuild(sources: try opened())
      build.filter = BuildFilter(countries: countries, box: bbox?.box)
      build.isStrict = strict
      build.overwrite = overwrite
      build.isCancelled = { Interruption.isAsked }
      let lines = try ProblemLines(path: problems, isQuiet: quiet)
      let progress = Progress(isQuiet: quiet)
      defer { progress.finish() }
      build.onProblem = { lines.add($0) }
      build.onProgress = { stage, count in progress.show(stage.rawValue, count: count, unit: "places") }
      let report: BuildReport
      do {
        report = try build.write(to: FilePath(output))
      } catch {
        try lines.finish()
        throw error
      }
      for disagreement in report.disagreements { lines.keep(disagreement.description) }
      try lines.finish()
      guard !quiet else { return }
      var standardOutput = StandardOutput()
      try standardOutput.write(BuildReportText(report, output: output).text)
      try standardOutput.flush()
    }
  }

  /// The codes asked for, or nil for all.
  private var countries: Set<String>? {
    let codes = country.flatMap { $0.split { $0 == "," || $0 == " " } }.map { $0.uppercased() }
    return codes.isEmpty ? nil : Set(codes)
  }

  private func opened() throws -> [GazetteerBuild.Source] {
    let opener = SourceOpener()
    // The names are written into the gazetteer: where the files lie is left out of them.
    let (labels, names) = (SourceOpener.labels(of: sources), SourceOpener.names(of: sources))
    return try sources.enumerated().map { number, path in
      var options = fields.options
      options.fileLabel = labels[number]
      let places = try opener.open(path, as: fields.format(number), options: options)
      return GazetteerBuild.Source(name: names[number], places: places)
    }
  }
}
