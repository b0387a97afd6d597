import GDAL
import Geodesy
import MapLayers

/// Geometries as RFC 7946 has them: seven decimals, outer rings counterclockwise, holes clockwise.
enum GeoJSONGeometry {
  private static let point = Array(#"{"type":"Point","coordinates":"#.utf8)
  private static let line = Array(#"{"type":"LineString","coordinates":"#.utf8)
  private static let polygon = Array(#"{"type":"Polygon","coordinates":"#.utf8)

  /// Appends a shape.
  ///
  /// - Returns: the reason why it is none, nil where it was written.
  static func append(_ shape: Shape, to bytes: inout [UInt8]) -> String? {
    if let reason = shape.complaint { return reason }
    switch shape {
    case .point(let position):
      bytes.append(contentsOf: point)
      append(position, to: &bytes)
    case .line(let positions):
      bytes.append(contentsOf: line)
      append(positions, to: &bytes)
    case .polygon(let rings):
      bytes.append(contentsOf: polygon)
      bytes.append(UInt8(ascii: "["))
      for (number, ring) in rings.enumerated() {
        if number > 0 { bytes.append(UInt8(ascii: ",")) }
        let isWound = (ring.doubledArea > 0) == (number == 0)
        append(isWound ? ring : ring.reversed(), to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    }
    bytes.append(UInt8(ascii: "}"))
    return nil
  }

  private static func append(_ position: Position, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    JSONBytes.append(degrees: position.longitude, to: &bytes)
    bytes.append(UInt8(ascii: ","))
    JSONBytes.append(degrees: position.latitude, to: &bytes)
    bytes.append(UInt8(ascii: "]"))
  }

  private static func append(_ positions: [Position], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    for (number, position) in positions.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      append(position, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Appends a geometry of any type without arcs, in degrees.
  static func append(_ geometry: Geometry, to bytes: inout [UInt8]) {
    let type = geometry.type.flat
    bytes.append(contentsOf: "{\"type\":\"\(type)\",".utf8)
    if type == .geometryCollection {
      bytes.append(contentsOf: "\"geometries\":[".utf8)
      for (number, part) in geometry.parts.enumerated() {
        if number > 0 { bytes.append(UInt8(ascii: ",")) }
        append(part, to: &bytes)
      }
      bytes.append(contentsOf: "]}".utf8)
      return
    }
    bytes.append(contentsOf: "\"coordinates\":".utf8)
    coordinates(geometry, type, to: &bytes)
    bytes.append(UInt8(ascii: "}"))
  }

  private static func coordinates(_ geometry: Geometry, _ type: GeometryType, to bytes: inout [UInt8]) {
    switch type {
    case .point: list(geometry.positions.prefix(1), to: &bytes)
    case .lineString:
      bytes.append(UInt8(ascii: "["))
      list(geometry.positions[...], to: &bytes)
      bytes.append(UInt8(ascii: "]"))
    default:
      bytes.append(UInt8(ascii: "["))
      for (number, part) in geometry.parts.enumerated() {
        if number > 0 { bytes.append(UInt8(ascii: ",")) }
        if type == .polygon {
          let ring = part.positions
          let area = ring.map { Position(latitude: $0.y, longitude: $0.x) }.doubledArea
          let isWound = (area > 0) == (number == 0)
          bytes.append(UInt8(ascii: "["))
          list(isWound ? ring[...] : ring.reversed()[...], to: &bytes)
          bytes.append(UInt8(ascii: "]"))
        } else {
          coordinates(part, part.type.flat, to: &bytes)
        }
      }
      bytes.append(UInt8(ascii: "]"))
    }
  }

  private static func list(_ positions: ArraySlice<Geometry.Point>, to bytes: inout [UInt8]) {
    for (number, position) in positions.enumerated() {
      bytes.append(contentsOf: number > 0 ? ",[".utf8 : "[".utf8)
      JSONBytes.append(degrees: position.x, to: &bytes)
      bytes.append(UInt8(ascii: ","))
      JSONBytes.append(degrees: position.y, to: &bytes)
      if let height = position.z {
        bytes.append(UInt8(ascii: ","))
        JSONBytes.append(height, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    }
  }
}
