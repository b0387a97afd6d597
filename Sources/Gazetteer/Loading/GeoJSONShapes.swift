import Geodesy
import JSONText
import SystemPackage

/// The lines and outer rings of a GeoJSON file that comes with the gazetteer.
struct GeoJSONShapes {
  /// A feature: its properties, and its lines or outer rings.
  struct Feature {
    var properties: JSONValue
    var parts: [[Position]]
  }

  let features: [Feature]

  init(path: FilePath) throws(GazetteerError) {
    let bytes = try GazetteerLoader.bytes(of: path)
    let value: JSONValue
    do {
      value = try JSONValue(utf8: bytes)
    } catch {
      throw .badRow(path: path.string, line: 1, reason: "not JSON: \(error.reason)")
    }
    features = (value["features"]?.array ?? []).map { feature in
      Feature(
        properties: feature["properties"] ?? .null,
        parts: feature["geometry"].map(Self.parts) ?? [])
    }
  }

  private static func parts(_ geometry: JSONValue) -> [[Position]] {
    guard let coordinates = geometry["coordinates"]?.array else { return [] }
    switch geometry["type"]?.string {
    case "LineString": return [positions(coordinates)]
    case "MultiLineString": return coordinates.map { positions($0.array ?? []) }
    case "Polygon": return coordinates.prefix(1).map { positions($0.array ?? []) }
    case "MultiPolygon": return coordinates.compactMap { $0.array?.first?.array }.map(positions)
    default: return []
    }
  }

  private static func positions(_ coordinates: [JSONValue]) -> [Position] {
    coordinates.compactMap { pair in
      guard let pair = pair.array, pair.count >= 2, let longitude = pair[0].double,
        let latitude = pair[1].double
      else { return nil }
      return Position(latitude: latitude, longitude: longitude)
    }
  }
}
