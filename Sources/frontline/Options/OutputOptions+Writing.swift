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
}
