import GDAL
import Geodesy

/// The position of a geometry in GeoJSON. A point needs no library; lines and areas are GDAL's.
enum LinkedGeometry {
  /// The position; nil where the geometry is empty.
  static func shape(
    _ bytes: [UInt8], _ range: Range<Int>, isPart: Bool = false
  ) throws(RowFault) -> RowShape? {
    var cursor = JSONCursor(bytes, range)
    var type = ""
    var coordinates: Range<Int>?
    var parts: [Range<Int>] = []
    try cursor.members { name, value throws(RowFault) in
      switch name {
      case "type": type = try value.text() ?? ""
      case "coordinates": coordinates = try value.range()
      case "geometries":
        try value.elements { part throws(RowFault) in parts.append(try part.range()) }
      default: try value.skip()
      }
    }
    if type == "GeometryCollection", parts.count < 2, !isPart {
      guard let only = parts.first else { return nil }
      return try shape(bytes, only, isPart: true)
    }
    guard type == "Point", let coordinates else { return try surface(bytes[range]) }
    var numbers: [String] = []
    var values = JSONCursor(bytes, coordinates)
    try values.elements { value throws(RowFault) in numbers.append(try value.text() ?? "") }
    guard numbers.count >= 2 else {
      if numbers.isEmpty { return nil }
      throw RowFault("a point needs two coordinates")
    }
    return RowShape(
      position: Position(
        latitude: try CoordinateCheck.number(numbers[1], "latitude"),
        longitude: try CoordinateCheck.number(numbers[0], "longitude")), extent: nil)
  }

  private static func surface(_ text: ArraySlice<UInt8>) throws(RowFault) -> RowShape? {
    do throws(GDALError) {
      let geometry = try Geometry.geoJSON(
        String(decoding: text, as: UTF8.self), library: try Library.loaded())
      return geometry.isEmpty ? nil : try LayerPositions.shape(of: geometry)
    } catch {
      throw RowFault("its geometry cannot be used: \(error.text)")
    }
  }
}
