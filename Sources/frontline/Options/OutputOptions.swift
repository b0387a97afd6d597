import ArgumentParser
import MapDrawing
import MapWriting

/// Where a verb writes a map, and how.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      """
      The file to write: .geojson, .geojsonl (a feature a line), .gpkg, .shp, .zip (shapefiles), .kml, .kmz, .fgb and \
      .csv (one layer), .html (a page); a folder for shapefiles, or with -f for a file a layer; or - for standard \
      output, GeoJSON unless -f names another text format.
      """,
      valueName: "file"))
  var output: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      """
      The format, if the file's ending does not tell it: geojson, geojsonseq, shapefile, gpkg, flatgeobuf, kml, kmz, csv, \
      html.
      """))
  var format: String?

  @Option(name: .long, help: "A layer to write; repeat it for several. Without it, all.")
  var layer: [String] = []

  @Flag(help: "Replace an existing output.")
  var overwrite = false

  /// The format that `-f`, the ending, or a slash at the end names; GeoJSON on standard output.
  func mapFormat() throws(MapWritingError) -> MapFormat {
    if format == nil, output == "-" { return .geoJSON }
    if format == nil, output.hasSuffix("/") { return .shapefile }
    return try MapFormat.named(format, orBy: output)
  }

  /// The format that `-f`, the ending, or a slash at the end names, pictures too.
  func outputFormat() throws(MapWritingError) -> OutputFormat {
    let picture = format.map { PictureFormat(name: $0) } ?? PictureFormat(path: output)
    if picture == .html { return .picture(.html) }
    return .map(try mapFormat())
  }
}
