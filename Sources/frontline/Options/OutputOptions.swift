import ArgumentParser
import MapDrawing
import MapWriting

/// Where a verb writes a map, and how.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      """
      The file to write: .geojson, .gpkg, .shp, .kml, .csv (one layer), .html, a folder for shapefiles, or - for \
      standard output, GeoJSON unless -f names kml, csv or html.
      """,
      valueName: "file"))
  var output: String

  @Option(
    name: .shortAndLong,
    help: "The format, if the file's ending does not tell it: geojson, shapefile, gpkg, kml, csv, html.")
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
