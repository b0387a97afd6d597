import GDAL
import Geodesy
import MapLayers

/// Geometries as RFC 7946 has them: seven decimals, outer rings counterclockwise, holes clockwise.
enum GeoJSONGeometry {
  /// Appends a shape.
  ///
  /// - Returns: the reason why it is none, nil where it was written.
  static func append(_ shape: Shape, to bytes: inout ByteBuffer) -> String? {
    if let reason = shape.complaint { return reason }
    switch shape {
    case .point(let position):
      bytes.append(#"{"type":"Point","coordinates":"#)
      append(position, to: &bytes)
    case .line(let positions):
      bytes.append(#"{"type":"LineString","coordinates":"#)
      append(positions, to: &bytes)
    case .polygon(let rings):
      bytes.append(#"{"type":"Polygon","coordinates":"#)
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

  private static func append(_ position: Position, to bytes: inout ByteBuffer) {
    bytes.append(UInt8(ascii: "["))
    bytes.append(degrees: position.longitude)
    bytes.append(UInt8(ascii: ","))
    bytes.append(degrees: position.latitude)
    bytes.append(UInt8(ascii: "]"))
  }

  private static func append(_ positions: [Position], to bytes: inout ByteBuffer) {
    bytes.append(UInt8(ascii: "["))
    for (number, position) in positions.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      append(position, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Appends a geometry of any type without arcs, in degrees.
  static func append(_ geometry: Geometry, to bytes: inout ByteBuffer) {
    let type = geometry.type.flat
    bytes.append(#"{"type":"#)
    bytes.append(json: "\(type)")
    if type == .geometryCollection {
      bytes.append(#","geometries":["#)
      for (number, part) in geometry.parts.enumerated() {
        if number > 0 { bytes.append(UInt8(ascii: ",")) }
        append(part, to: &bytes)
      }
      bytes.append("]}")
      return
    }
    bytes.append(#","coordinates":"#)
    coordinates(geometry, type, to: &bytes)
    bytes.append(UInt8(ascii: "}"))
  }

  private static func coordinates(_ geometry: Geometry, _ type: GeometryType, to bytes: inout ByteBuffer) {
    switch type {
    case .point:
      if let position = geometry.positions.first { append(position, to: &bytes) } else { bytes.append("[]") }
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

  private static func list(_ positions: ArraySlice<Geometry.Point>, to bytes: inout ByteBuffer) {
    for (number, position) in positions.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      append(position, to: &bytes)
    }
  }

  private static func append(_ position: Geometry.Point, to bytes: inout ByteBuffer) {
    bytes.append(UInt8(ascii: "["))
    bytes.append(degrees: position.x)
    bytes.append(UInt8(ascii: ","))
    bytes.append(degrees: position.y)
    if let height = position.z {
      bytes.append(UInt8(ascii: ","))
      bytes.append(json: height)
    }
    bytes.append(UInt8(ascii: "]"))
  }
}
