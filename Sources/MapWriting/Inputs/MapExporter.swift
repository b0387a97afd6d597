import GDAL
import MapLayers

#if canImport(SystemPackage)
  import SystemPackage
#else
  import System
#endif

/// Writes one layer file as another format, feature by feature.
///
/// ```swift
/// try MapExporter(overwrite: true).export("map.geojson", to: "maps/", format: .shapefile)
/// ```
///
/// Any vector file that GDAL reads will do. A GeoJSON goes to WGS 84, the others keep the input's spatial reference.
public struct MapExporter: Sendable {
  private let overwrite: Bool

  /// An exporter.
  ///
  /// - Parameter overwrite: whether an output that exists is replaced.
  public init(overwrite: Bool) {
    self.overwrite = overwrite
  }

  /// Writes an input to a path; see ``MapWriter`` for what a path may be.
  ///
  /// - Parameter layers: the layers to take, in GeoJSON also by the field `layer`; all where nil.
  /// - Throws: `MapWritingError`.
  public func export(
    _ input: String, to path: String, format: MapFormat, layers: [String]? = nil
  ) throws(MapWritingError) -> WrittenMap {
    let export = try Export(input, format: format, layers: layers)
    let job = try export.job(overwrite: overwrite)
    let written = try job.run(to: path) { sink throws(MapWritingError) in try export.fill(sink) }
    return export.withWarnings(written)
  }

  /// Writes an input in a text format to an open file, for example standard output.
  ///
  /// - Throws: `MapWritingError`, also if the format is not text.
  public func export(
    _ input: String, to descriptor: FileDescriptor, format: MapFormat, layers: [String]? = nil
  ) throws(MapWritingError) -> WrittenMap {
    guard format.isText else { throw .notText(format) }
    let export = try Export(input, format: format, layers: layers)
    let job = try export.job(overwrite: overwrite)
    let written = try job.run(to: descriptor, name: "standard output") { sink throws(MapWritingError) in
      try export.fill(sink)
    }
    return export.withWarnings(written)
  }
}
