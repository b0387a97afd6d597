import ArgumentParser
import MapWriting

/// Where a verb writes a map or a picture of it, and how.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      """
      The file to write: .geojson, .geojsonl (a feature a line), .gpkg, .shp, .zip (shapefiles), .kml, .kmz, .fgb and \
      .csv (one layer); a folder for shapefiles, or with -f for a file a layer; a picture as .svg, .png or .pdf; a page \
      as .html; or - for standard output, GeoJSON unless -f names another format.
      """,
      valueName: "file"), completion: Completions.outputs)
  var output: String

  @Option(
    name: .shortAndLong,
    help:
      """
      The format, if the file's ending does not tell it: geojson, geojsonseq, shapefile, gpkg, flatgeobuf, kml, kmz, csv, \
      or for a picture svg, png, pdf, for a page html.
      """, completion: Completions.formats)
  var format: String?

  @Option(
    name: .long, help: "A layer to write; repeat it for several. Without it, all.",
    completion: Completions.layers)
  var layer: [String] = []

  @Flag(help: "Replace an existing output.")
  var overwrite = false

  @OptionGroup(title: "Options for pictures") var picture: PictureArguments

  /// The format that `-f`, the ending, or a slash at the end names; GeoJSON on standard output.
  func outputFormat() throws -> OutputFormat {
    let format = try named()
    let option = picture.given
    if case .map = format, let option {
      throw fail(
        "\(option) is for pictures: name a file that ends in .svg, .png or .pdf", status: ExitStatus.usage)
    }
    if format == .page, let option = picture.givenBesideTitle {
      throw fail(
        "\(option) is for pictures: a page is as large as its window, and names are in both languages",
        status: ExitStatus.usage)
    }
    return format
  }

  private func named() throws -> OutputFormat {
    if format == nil, output == "-" { return .map(.geoJSON) }
    if format == nil, output.hasSuffix("/") { return .map(.shapefile) }
    return try OutputFormat.named(format, orBy: output)
  }
}
