import GDAL
import Geodesy
import MapLayers

/// Geometries of which RFC 7946 asks nothing but that their positions are in degrees: single points and lines without
/// heights, away from the 180th meridian, where lines have to be cut.
///
/// GDAL copies every feature to bring it into the form of that standard. Where all are in it already, it need not.
enum PlainGeometry {
  /// The longitudes that are away from the 180th meridian: GDAL looks for lines across it within ten degrees.
  static let longitudes = -169.0...169.0

  /// Whether geometries of a type have no parts and no heights.
  static func isPlain(_ type: GeometryType) -> Bool { type == .point || type == .lineString || type == .none }

  /// Whether a geometry is one of them; nothing is.
  static func isPlain(_ geometry: Geometry?) -> Bool {
    guard let geometry else { return true }
    guard isPlain(geometry.type) else { return false }
    let box = geometry.envelope
    return isAway(from: box.minX, to: box.maxX)
  }

  /// Whether all of a layer is, by what its file states at its head; false where it states no extent.
  static func isPlain(declared layer: VectorLayer) -> Bool {
    guard isPlain(layer.geometryType), let box = layer.statedExtent else { return false }
    return isAway(from: box.minX, to: box.maxX)
  }

  private static func isAway(from west: Double, to east: Double) -> Bool {
    longitudes.contains(west) && longitudes.contains(east)
  }

  /// Whether the features of a layer are.
  static func isPlain(_ layer: Layer) -> Bool {
    func isAway(_ position: Position) -> Bool { longitudes.contains(position.longitude) }
    return layer.features.allSatisfy { feature in
      switch feature.shape {
      case nil: true
      case .point(let position)?: isAway(position)
      case .line(let positions)?: positions.allSatisfy(isAway)
      case .polygon?: false
      }
    }
  }
}
