import ArgumentParser
import Gazetteer
import MapDrawing
import MapWriting
import SystemPackage

/// `frontline export`: one layer file to another format.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a map in another format.",
    discussion: """
      frontline export map.geojson -o map.gpkg
      frontline export map.gpkg -o shapefiles/ -f shapefile
      frontline export map.gpkg -o axes.shp --layer axes
      frontline export map.geojson -o map.html

      The input is any vector file that GDAL reads.
      """)

  @Argument(help: "The map to export: a file, or a folder of shapefiles.")
  var input: String

  @OptionGroup var output: OutputOptions

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  func run() throws {
    try Verb.run {
      guard let format = try output.outputFormat().mapFormat else { return try writePage() }
      let exporter = MapExporter(overwrite: output.overwrite)
      let layers = output.layer.isEmpty ? nil : output.layer
      if output.output == "-" {
        Summary(try exporter.export(input, to: .standardOutput, format: format, layers: layers)).warn()
      } else {
        let written = try exporter.export(input, to: output.output, format: format, layers: layers)
        try Summary(written).print(isQuiet: quiet)
      }
    }
  }

  /// A page of layers alone: beside the map stand the words that features carry.
  private func writePage() throws {
    let page = try PageOutput(gazetteer: try Gazetteer.shipped(), actors: nil)
    let set = try ChosenLayers.of(try MapReader().read(input), output.layer)
    try page.write(set, output, isQuiet: quiet)
  }
}
