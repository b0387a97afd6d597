import GDAL
import Geodesy
import MapLayers

/// Reads a map that this project wrote, in any of its formats.
///
/// Layers come in the schema's order, rings wound as `Shape` wants them. Layers without a feature are only found in
/// formats that keep them: not in a GeoJSON, nor in a KML.
public struct MapReader: Sendable {
  /// A reader.
  public init() {}

  /// Reads a file, or a folder of shapefiles.
  ///
  /// - Throws: `MapWritingError`, also if a geometry has several parts or its positions are not in WGS 84.
  public func read(_ path: String) throws(MapWritingError) -> LayerSet {
    let library = try MapWriter.library()
    let source = try MapSource(path, library: library)
    try Self.checkReference(of: source, path: path, library: library)
    let routes = try SourceRoutes(
      source,
      rules: SourceRoutes.Rules(
        byLayerField: source.fields.contains { LayerSchema.isOwn($0) }, byFamily: true,
        separatesMulti: false, dropsUnset: source.hasIdleFields),
      only: nil)
    var layers = routes.routes.map { route in
      Layer(
        name: route.name, shapeType: Self.shapeType(route.family),
        fields: route.fields.map { Field($0.definition.name, Self.fieldType($0.definition.kind)) })
    }
    for (index, layer) in source.layers.enumerated() {
      let kinds = layer.fields.map(\.kind)
      try layer.forEach(
        { (feature: FeatureRecord) throws(MapWritingError) in
          guard let number = routes.index(of: feature, source: index) else { return }
          let route = routes.routes[number]
          var values: [String: FieldValue] = [:]
          for field in route.fields {
            guard let position = field.index else { continue }
            let content = feature.content(at: position, kind: kinds[position])
            values[field.definition.name] = Self.value(content, field.definition.kind)
          }
          let shape = try Self.shape(feature, layer: route.name)
          do throws(LayerError) {
            try layers[number].append(Feature(shape: shape, values: values))
          } catch {
            throw MapWritingError.unreadableInput(path: path, reason: error.description)
          }
        },
        onError: { .unreadableInput(path: path, reason: $0.text) })
    }
    return LayerSet(layers: layers, metadata: source.metadata)
  }

  /// A layer with positions has them in degrees on WGS 84.
  private static func checkReference(
    of source: MapSource, path: String, library: Library
  ) throws(MapWritingError) {
    let degrees: SpatialReference
    do throws(GDALError) {
      degrees = try SpatialReference(epsg: 4326, library: library)
    } catch {
      throw .unreadableInput(path: path, reason: error.description)
    }
    for layer in source.layers {
      guard let reference = layer.reference, !reference.isSame(as: degrees) else { continue }
      throw .unreadableInput(
        path: path,
        reason: "layer \(layer.name) is in \(reference.name), not in WGS 84; export it to GeoJSON first")
    }
  }

  private static func shapeType(_ family: GeometryFamily?) -> ShapeType {
    switch family {
    case .point: .point
    case .line: .line
    case .polygon: .polygon
    default: .none
    }
  }

  private static func fieldType(_ kind: FieldKind) -> MapLayers.FieldType {
    switch kind {
    case .integer, .integer64: .integer
    case .real: .real
    case .date: .date
    case .dateTime: .dateTime
    default: .text
    }
  }

  private static func value(_ content: FieldContent, _ kind: FieldKind) -> FieldValue? {
    guard content.isPresent else { return nil }
    switch fieldType(kind) {
    case .integer:
      if case .integer(let value)? = content.converted(to: .integer64) { return .integer(Int(value)) }
    case .real: if case .real(let value)? = content.converted(to: .real) { return .real(value) }
    case .date: return .date(content.plainText)
    case .dateTime: return .dateTime((content.converted(to: .dateTime) ?? content).plainText)
    case .text: return .text(content.plainText)
    }
    return nil
  }

  private static func shape(_ feature: FeatureRecord, layer: String) throws(MapWritingError) -> Shape? {
    guard let geometry = feature.geometry, !geometry.isEmpty else { return nil }
    func positions(_ path: Geometry) -> [Position] {
      path.points.map { Position(latitude: $0.y, longitude: $0.x) }
    }
    switch geometry.type.flat {
    case .point: return .point(positions(geometry)[0])
    case .lineString: return .line(positions(geometry))
    case .polygon:
      let rings = geometry.parts.map(positions)
      return .polygon(
        rings.enumerated().map { index, ring in
          (ring.doubledArea > 0) == (index == 0) ? ring : ring.reversed()
        })
    default:
      throw .unfit(
        layer: layer, feature: Int(feature.identifier),
        reason: "a \(geometry.type) has no place in a map's layer")
    }
  }
}
