import GDAL
import Geodesy
import MapLayers

/// Takes the features of a map that is being written.
public final class FeatureStream {
  private let sink: any FeatureSink
  /// The same where it takes values as they are.
  private let sequence: SequenceSink?
  private let layers: [Layer]
  /// For each layer how many values and which shape a feature has.
  private let expected: [(values: Int, shape: ShapeType)]
  /// Nil where the sink makes no geometries of GDAL's.
  private let library: Library?
  private var counts: [Int]
  private var calendar = CalendarMemory()

  init(_ sink: any FeatureSink, layers: [Layer]) throws(MapWritingError) {
    self.sink = sink
    sequence = sink as? SequenceSink
    self.layers = layers
    expected = layers.map { ($0.fields.count, $0.shapeType) }
    library = sequence == nil ? try MapWriter.library() : nil
    counts = layers.map { _ in 0 }
  }

  /// Writes a feature of the layer at an index of those that the map was begun with.
  ///
  /// - Throws: `MapWritingError` if something in it cannot be kept in the format, or cannot be written.
  public func append(_ feature: Feature, toLayer index: Int) throws(MapWritingError) {
    try append(feature.shape, layers[index].fields.map { feature.values[$0.name] }, toLayer: index)
  }

  /// Writes a feature whose values stand in the order of the layer's fields: the quicker way for very many.
  ///
  /// - Parameter values: a value of its type, or nil, for each field.
  /// - Throws: `MapWritingError` if something in it cannot be kept in the format, or cannot be written.
  public func append(_ shape: Shape?, _ values: [FieldValue?], toLayer index: Int) throws(MapWritingError) {
    counts[index] += 1
    let number = counts[index]
    guard values.count == expected[index].values, shape?.type ?? .none == expected[index].shape else {
      let layer = layers[index]
      throw .unfit(
        layer: layer.name, feature: number,
        reason: "it has \(values.count) values and a \(shape?.type.rawValue ?? "missing") shape, where "
          + "\(layer.fields.count) and a \(layer.shapeType.rawValue) are expected")
    }
    if let sequence { return try sequence.append(shape, values, to: index) }
    let layer = layers[index]
    var contents: [FieldContent] = []
    contents.reserveCapacity(values.count)
    for (field, value) in zip(layer.fields, values) {
      contents.append(try content(value, of: field, layer: layer.name, number: number))
    }
    var geometry: Geometry?
    if let shape, let library {
      geometry = try self.geometry(shape, layer: layer.name, number: number, library: library)
    }
    try sink.append(geometry, contents, to: index)
  }

  func append(contentsOf set: LayerSet) throws(MapWritingError) {
    for (index, layer) in set.layers.enumerated() {
      for feature in layer.features { try append(feature, toLayer: index) }
    }
  }

  private func content(
    _ value: FieldValue?, of field: Field, layer: String, number: Int
  ) throws(MapWritingError) -> FieldContent {
    guard let value else {
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
      guard let date = calendar.date(text) else {
        throw .unfit(
          layer: layer, feature: number, reason: CalendarText.complaint(field.name, date: text))
      }
      return sink.keepsDatesAsText ? .text(text) : date
    case .dateTime(let text):
      guard let time = calendar.dateTime(text) else {
        throw .unfit(
          layer: layer, feature: number, reason: CalendarText.complaint(field.name, moment: text))
      }
      return time
    }
  }

  private func geometry(
    _ shape: Shape, layer: String, number: Int, library: Library
  ) throws(MapWritingError) -> Geometry {
    if let reason = shape.complaint { throw .unfit(layer: layer, feature: number, reason: reason) }
    func xy(_ positions: [Position]) -> [(x: Double, y: Double)] {
      positions.map { (x: $0.longitude, y: $0.latitude) }
    }
    do throws(GDALError) {
      switch shape {
      case .point(let position):
        return try Geometry.point(x: position.longitude, y: position.latitude, library: library)
      case .line(let positions): return try Geometry.line(xy(positions), library: library)
      case .polygon(let rings): return try Geometry.polygon(rings.map(xy), library: library)
      }
    } catch {
      throw .unfit(layer: layer, feature: number, reason: "\(error)")
    }
  }
}
