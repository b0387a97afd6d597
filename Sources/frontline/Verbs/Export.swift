import ArgumentParser
import Gazetteer
import MapDrawing
import MapLayers
import MapWriting
import SystemPackage

/// `frontline export`: one layer file to another format.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a map in another format.",
    discussion: """
      EXAMPLES:
        frontline export map.geojson -o map.gpkg
        frontline export map.gpkg -o shapefiles/ -f shapefile
        frontline export map.gpkg -o axes.shp --layer axes
        frontline export map.geojson -o map.html
        frontline export war.gpkg -o day.svg --at 2018-12-15

      The input is any vector file that GDAL reads; for a picture, a map of this program's. A picture of a map over time shows \
      one day: that of --at, else the last one on which something changes.
      """)

  @Argument(help: "The map to export: a file, or a folder of shapefiles.", completion: Completions.maps)
  var input: String

  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("The day that a picture shows.", valueName: "YYYY-MM-DD"))
  var at: String?

  @OptionGroup var gazetteer: GazetteerOptions

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  func run() throws {
    try Verb.run {
      let progress = Progress(isQuiet: quiet)
      defer { progress.finish() }
      switch try output.outputFormat() {
      case .map(let format): try export(as: format, progress)
      case let format: try draw(as: format, progress)
      }
    }
  }

  /// A picture, or a page of layers alone: beside the map stand the words that features carry.
  private func draw(as format: OutputFormat, _ progress: Progress) throws {
    if format == .page, at != nil {
      throw fail("--at is for pictures: a page shows every day", status: ExitStatus.usage)
    }
    progress.begin("reading \(input)")
    let gazetteer = try gazetteer.load()
    let target = try OutputTarget(format, gazetteer: gazetteer, actors: nil)
    let set = try ChosenLayers.of(try MapReader().read(input), output.layer)
    try output.write(
      set, to: target, gazetteer: gazetteer, day: at, isQuiet: quiet, progress: progress)
  }

  private func export(as format: MapFormat, _ progress: Progress) throws {
    if at != nil {
      throw fail(
        "--at is for pictures: name a file that ends in .svg, .png or .pdf", status: ExitStatus.usage)
    }
    let exporter = MapExporter(overwrite: output.overwrite)
    let layers = output.layer.isEmpty ? nil : output.layer
    if output.output == "-" {
      Summary(try exporter.export(input, to: .standardOutput, format: format, layers: layers)).warn()
    } else {
      progress.begin("exporting \(input)")
      let written = try exporter.export(input, to: output.output, format: format, layers: layers)
      try Summary(written).print(isQuiet: quiet)
    }
  }
}
