import GDAL
import Geodesy
import MapLayers

#if canImport(SystemPackage)
  import SystemPackage
#else
  import System
#endif

/// Writes layers as GIS files.
///
/// ```swift
/// let map = try MapWriter(overwrite: false).write(layers, to: "map.gpkg", format: .geoPackage)
/// print(map.files)
/// ```
///
/// An output is made beside its destination, read back, counted, and only then given its name: after an error there is
/// nothing new, and what was there before is as it was.
public struct MapWriter: Sendable {
  private let overwrite: Bool

  /// A writer.
  ///
  /// - Parameter overwrite: whether an output that exists is replaced.
  public init(overwrite: Bool) {
    self.overwrite = overwrite
  }

  /// Writes layers to a file, or for a shapefile to several.
  ///
  /// - Parameters:
  ///   - set: the layers; empty ones are written too.
  ///   - path: a file, or for a shapefile a folder (`maps/`) or a name in `.shp`, from which with several layers
  ///     `map_places.shp`, `map_axes.shp` and so on are made.
  ///   - format: the format.
  /// - Throws: `MapWritingError`.
  public func write(
    _ set: LayerSet, to path: String, format: MapFormat
  ) throws(MapWritingError) -> WrittenMap {
    var set = set
    let tables = format.keepsTables ? [] : set.layers.filter { $0.shapeType == .none }.map(\.name)
    if tables.count < set.layers.count { set.layers.removeAll { tables.contains($0.name) } }
    let job = try job(set, format: format)
    var written = try job.run(to: path) { sink throws(MapWritingError) in
      try FeatureStream(sink, layers: set.layers).append(contentsOf: set)
    }
    written.warnings = tables.map(format.tableWarning) + written.warnings
    return written
  }

  /// Writes layers in a text format to an open file, for example standard output.
  ///
  /// - Throws: `MapWritingError`, also if the format is not text.
  public func write(
    _ set: LayerSet, to descriptor: FileDescriptor, format: MapFormat
  ) throws(MapWritingError) -> WrittenMap {
    guard format.isText else { throw .notText(format) }
    let job = try job(set, format: format)
    return try job.run(to: descriptor, name: "standard output") { sink throws(MapWritingError) in
      try FeatureStream(sink, layers: set.layers).append(contentsOf: set)
    }
  }

  /// Writes features one after the other, so that a map of any size takes no more memory than one of them.
  ///
  /// ```swift
  /// let written = try writer.stream([LayerSchema.places], to: "places.geojsonl", format: .geoJSONSequence) { places in
  ///   for feature in source { try places.append(feature, toLayer: 0) }
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - layers: names, geometry types and fields; their own features are not written.
  ///   - sides: the sides that have colors; others are gray, since nobody knows them beforehand.
  ///   - body: gives the stream its features.
  /// - Throws: `MapWritingError`, or what the body throws of it: then there is nothing new.
  public func stream(
    _ layers: [Layer], metadata: [String: String] = [:], sides: [String] = [], to path: String,
    format: MapFormat, _ body: (FeatureStream) throws(MapWritingError) -> Void
  ) throws(MapWritingError) -> WrittenMap {
    var job = try job(
      LayerSet(layers: layers, metadata: metadata), format: format, isWhole: false)
    job.style = MapStyle(sides: sides)
    return try job.run(to: path) { sink throws(MapWritingError) in
      try body(FeatureStream(sink, layers: layers))
    }
  }

  package static func library() throws(MapWritingError) -> Library {
    do throws(GDALError) {
      return try Library.loaded()
    } catch {
      throw .libraryMissing(error)
    }
  }

  /// - Parameter isWhole: whether the layers hold the features that will be written.
  private func job(
    _ set: LayerSet, format: MapFormat, isWhole: Bool = true
  ) throws(MapWritingError) -> OutputJob {
    var reference: SpatialReference?
    // Its text needs no GDAL, which takes longer to load than a small map to write.
    if format != .geoJSONSequence {
      do throws(GDALError) {
        reference = try SpatialReference(epsg: 4326, library: .loaded())
      } catch {
        throw .libraryMissing(error)
      }
    }
    let plans = set.layers.map { layer in
      LayerPlan(
        name: layer.name, type: layer.shapeType.family.single,
        fields: layer.fields.map { FieldDefinition($0.name, $0.type.kind) },
        reference: layer.shapeType == .none ? nil : reference,
        isPlain: isWhole && format == .geoJSON && PlainGeometry.isPlain(layer))
    }
    return OutputJob(
      format: format, overwrite: overwrite, plans: plans, title: "frontline",
      metadata: set.metadata, style: MapStyle(of: set))
  }
}
