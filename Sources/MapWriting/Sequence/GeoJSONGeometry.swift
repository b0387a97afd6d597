import GDAL
import Geodesy
import MapLayers

/// Geometries as RFC 7946 has them: seven decimals, outer rings counterclockwise, holes clockwise, cut at the 180th meridian.
enum GeoJSONGeometry {
  /// Appends a shape.
  ///
  /// - Returns: the reason why it is none, nil where it was written.
  static func append(_ shape: Shape, to bytes: inout ByteBuffer) -> String? {
    if let reason = shape.complaint { return reason }
    if shape.mayCrossAntimeridian { return appendCut(shape, to: &bytes) }
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

  /// Appends a shape that may cross the 180th meridian: few do.
  private static func appendCut(_ shape: Shape, to bytes: inout ByteBuffer) -> String? {
    do throws(GDALError) {
      let library = try Library.loaded()
      func points(_ ring: [Position]) -> [(x: Double, y: Double)] {
        ring.map { ($0.longitude, $0.latitude) }
      }
      let geometry: Geometry
      switch shape {
      case .point(let position):
        geometry = try .point(x: position.longitude, y: position.latitude, library: library)
      case .line(let line): geometry = try .line(points(line), library: library)
      case .polygon(let rings): geometry = try .polygon(rings.map(points), library: library)
      }
      write(try geometry.cutAtAntimeridian(), to: &bytes)
      return nil
    } catch {
      return error.description
    }
  }

  /// Appends a geometry of any type without arcs, in degrees.
  ///
  /// - Returns: the reason why it cannot be written, nil where it was.
  static func append(_ geometry: Geometry, to bytes: inout ByteBuffer) -> String? {
    guard geometry.mayCrossAntimeridian else {
      write(geometry, to: &bytes)
      return nil
    }
    do throws(GDALError) {
      write(try geometry.cutAtAntimeridian(), to: &bytes)
      return nil
    } catch {
      return error.description
    }
  }

  private static func write(_ geometry: Geometry, to bytes: inout ByteBuffer) {
    let type = geometry.type.flat
    bytes.append(#"{"type":"#)
    bytes.append(json: "\(type)")
    if type == .geometryCollection {
      bytes.append(#","geometries":["#)
      for (number, part) in geometry.parts.enumerated() {
        if number > 0 { bytes.append(UInt8(ascii: ",")) }
        write(part, to: &bytes)
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
