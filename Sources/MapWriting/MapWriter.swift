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
    let library = try Self.library()
    var set = set
    let tables = format.keepsTables ? [] : set.layers.filter { $0.shapeType == .none }.map(\.name)
    if tables.count < set.layers.count { set.layers.removeAll { tables.contains($0.name) } }
    let job = try job(set, format: format, library: library)
    var written = try job.run(to: path) { sink throws(MapWritingError) in
      try Self.fill(sink, with: set, library: library)
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
    let library = try Self.library()
    let job = try job(set, format: format, library: library)
    return try job.run(to: descriptor, name: "standard output") { sink throws(MapWritingError) in
      try Self.fill(sink, with: set, library: library)
    }
  }

  package static func library() throws(MapWritingError) -> Library {
    do throws(GDALError) {
      return try Library.loaded()
    } catch {
      throw .libraryMissing(error)
    }
  }

  private func job(_ set: LayerSet, format: MapFormat, library: Library) throws(MapWritingError) -> OutputJob
  {
    let reference: SpatialReference
    do throws(GDALError) {
      reference = try SpatialReference(epsg: 4326, library: library)
    } catch {
      throw .libraryMissing(error)
    }
    let plans = set.layers.map { layer in
      LayerPlan(
        name: layer.name, type: layer.shapeType.family.single,
        fields: layer.fields.map { FieldDefinition($0.name, $0.type.kind) },
        reference: layer.shapeType == .none ? nil : reference)
    }
    return OutputJob(
      format: format, overwrite: overwrite, library: library, plans: plans, title: "frontline",
      metadata: set.metadata, style: MapStyle(of: set))
  }

  private static func fill(
    _ sink: any FeatureSink, with set: LayerSet, library: Library
  ) throws(MapWritingError) {
    if let sequence = sink as? SequenceSink {
      for (index, layer) in set.layers.enumerated() {
        for feature in layer.features { try sequence.append(feature, of: layer, to: index) }
      }
      return
    }
    for (index, layer) in set.layers.enumerated() {
      for (number, feature) in layer.features.enumerated() {
        let contents = try layer.fields.map { field throws(MapWritingError) in
          try Self.content(of: field, in: feature, layer: layer.name, number: number + 1)
        }
        let geometry = try feature.shape.map { shape throws(MapWritingError) in
          try Self.geometry(shape, layer: layer.name, number: number + 1, library: library)
        }
        try sink.append(geometry, contents, to: index)
      }
    }
  }

  private static func content(
    of field: Field, in feature: Feature, layer: String, number: Int
  ) throws(MapWritingError) -> FieldContent {
    guard let value = feature.values[field.name] else {
      return field.name == "layer" ? .text(layer) : .null
    }
    switch value {
    case .text(let text): return .text(text)
    case .integer(let integer): return .integer(Int64(integer))
    case .real(let real):
      guard real.isFinite else {
        throw .unfit(
          layer: layer, feature: number, reason: "field \(field.name): \(real) is no finite number")
      }
      return .real(real)
    case .date(let text):
      guard let date = CalendarText.date(text) else {
        throw .unfit(
          layer: layer, feature: number, reason: CalendarText.complaint(field.name, date: text))
      }
      return date
    case .dateTime(let text):
      guard let time = CalendarText.dateTime(text) else {
        throw .unfit(
          layer: layer, feature: number, reason: CalendarText.complaint(field.name, moment: text))
      }
      return time
    }
  }

  private static func geometry(
    _ shape: Shape, layer: String, number: Int, library: Library
  ) throws(MapWritingError) -> Geometry {
    func xy(_ positions: [Position]) throws(MapWritingError) -> [(x: Double, y: Double)] {
      for position in positions where !position.isValid {
        throw .unfit(
          layer: layer, feature: number,
          reason: "\(position.latitude), \(position.longitude) is no latitude and longitude")
      }
      return positions.map { (x: $0.longitude, y: $0.latitude) }
    }
    func need(_ count: Int, _ positions: [Position], _ what: String) throws(MapWritingError) {
      guard positions.count >= count else {
        throw .unfit(
          layer: layer, feature: number, reason: "a \(what) of \(positions.count) positions needs \(count)")
      }
    }
    do {
      switch shape {
      case .point(let position):
        let point = try xy([position])[0]
        return try Geometry.point(x: point.x, y: point.y, library: library)
      case .line(let positions):
        try need(2, positions, "line")
        return try Geometry.line(try xy(positions), library: library)
      case .polygon(let rings):
        guard !rings.isEmpty else {
          throw MapWritingError.unfit(layer: layer, feature: number, reason: "a polygon without a ring")
        }
        for ring in rings {
          try need(4, ring, "ring")
          guard ring.first == ring.last else {
            throw MapWritingError.unfit(layer: layer, feature: number, reason: "a ring that is not closed")
          }
        }
        return try Geometry.polygon(
          try rings.map { ring throws(MapWritingError) in try xy(ring) }, library: library)
      }
    } catch let error as MapWritingError {
      throw error
    } catch {
      throw .unfit(layer: layer, feature: number, reason: "\(error)")
    }
  }
}
