import Geodesy
import JSONText
import MapLayers

/// Layers as one GeoJSON collection (RFC 7946), with the members that the file of `map -o map.geojson` has.
enum MapGeoJSON {
  /// The collection.
  static func collection(of set: LayerSet) -> JSONValue {
    .members([
      ("type", .string("FeatureCollection")),
      ("metadata", set.metadata.isEmpty ? nil : texts(set.metadata)),
      ("features", .array(set.layers.flatMap { layer in layer.features.map { feature($0, of: layer) } })),
    ])
  }

  private static func feature(_ feature: Feature, of layer: Layer) -> JSONValue {
    var members: [(String, JSONValue?)] = []
    if feature.values["layer"] == nil { members.append(("layer", .string(layer.name))) }
    for field in layer.fields where field.name != "layer" || feature.values["layer"] != nil {
      members.append((field.name, feature.values[field.name].map(value) ?? .null))
    }
    return .members([
      ("type", .string("Feature")), ("properties", .members(members)),
      ("geometry", feature.shape.map(geometry) ?? .null),
    ])
  }

  private static func value(_ value: FieldValue) -> JSONValue {
    switch value {
    case .text(let text), .date(let text), .dateTime(let text): .string(text)
    case .integer(let integer): .integer(integer)
    case .real(let real): .number(real)
    }
  }

  private static func geometry(_ shape: Shape) -> JSONValue {
    switch shape {
    case .point(let position): member("Point", coordinates(position))
    case .line(let positions): member("LineString", coordinates(positions))
    case .polygon(let rings): member("Polygon", .array(rings.map { coordinates($0) }))
    }
  }

  private static func member(_ type: String, _ coordinates: JSONValue) -> JSONValue {
    .members([("type", .string(type)), ("coordinates", coordinates)])
  }

  static func coordinates(_ positions: [Position]) -> JSONValue { .array(positions.map { coordinates($0) }) }

  /// Longitude and latitude to a centimeter, as GDAL writes them.
  static func coordinates(_ position: Position) -> JSONValue {
    .array([.number(rounded(position.longitude)), .number(rounded(position.latitude))])
  }

  private static func rounded(_ degrees: Double) -> Double { (degrees * 1e7).rounded() / 1e7 }

  /// Names and texts, in the order of the names.
  static func texts(_ texts: [String: String]) -> JSONValue {
    .object(texts.sorted { $0.key < $1.key }.map { JSONMember($0.key, .string($0.value)) })
  }
}
