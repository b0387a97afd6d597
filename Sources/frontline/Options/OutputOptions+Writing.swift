import MapLayers
import MapWriting
import SystemPackage

extension OutputOptions {
  /// Writes layers where `-o` says, and tells what was written.
  func write(_ set: LayerSet, format: MapFormat, isQuiet: Bool) throws {
    let writer = MapWriter(overwrite: overwrite)
    if output == "-" {
      Summary(try writer.write(set, to: .standardOutput, format: format)).warn()
    } else {
      try Summary(try writer.write(set, to: output, format: format)).print(isQuiet: isQuiet)
    }
  }

  /// Writes layers as a map or as a picture.
  ///
  /// - Parameter page: what a page has beside the layers; given where the format is one.
  func write(_ set: LayerSet, format: OutputFormat, page: PageOutput?, isQuiet: Bool) throws {
    switch format {
    case .map(let format): try write(set, format: format, isQuiet: isQuiet)
    case .picture(let format):
      guard let page else { throw MapWritingError.unknownFormat(format.rawValue) }
      try page.write(set, self, isQuiet: isQuiet)
    }
  }
}
