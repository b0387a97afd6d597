import CGDAL

/// The type of a geometry or of a layer's geometries.
public struct GeometryType: Sendable, Hashable, CustomStringConvertible {
  /// GDAL's `OGRwkbGeometryType`.
  let raw: OGRwkbGeometryType

  init(raw: OGRwkbGeometryType) { self.raw = raw }
  private init(_ number: UInt32) { raw = OGRwkbGeometryType(rawValue: .init(number)) }

  /// A layer that takes every type.
  public static let unknown = GeometryType(0)
  /// Single positions.
  public static let point = GeometryType(1)
  /// Single lines.
  public static let lineString = GeometryType(2)
  /// Single areas with holes.
  public static let polygon = GeometryType(3)
  /// Several positions.
  public static let multiPoint = GeometryType(4)
  /// Several lines.
  public static let multiLineString = GeometryType(5)
  /// Several areas.
  public static let multiPolygon = GeometryType(6)
  /// Geometries of any types.
  public static let geometryCollection = GeometryType(7)
  /// A table.
  public static let none = GeometryType(100)
  /// Only for building polygons.
  static let linearRing = GeometryType(101)

  /// The type without height and measure.
  public var flat: GeometryType { GeometryType((UInt32(raw.rawValue) & 0x7fff_ffff) % 1000) }

  /// Whether positions have a height.
  public var hasHeight: Bool {
    let number = UInt32(raw.rawValue)
    return number & 0x8000_0000 != 0 || [1, 3].contains((number & 0x7fff_ffff) / 1000)
  }

  /// The type with a height.
  public var withHeight: GeometryType {
    let flat = UInt32(self.flat.raw.rawValue)
    return flat == 100 ? self : GeometryType(flat <= 7 ? flat | 0x8000_0000 : flat + 1000)
  }

  /// The collection type of a single one; other types are their own.
  public var multi: GeometryType {
    switch flat {
    case .point: .multiPoint
    case .lineString: .multiLineString
    case .polygon: .multiPolygon
    default: flat
    }
  }

  /// The type that a curved geometry has once its arcs are straightened; other types are their own.
  public var linear: GeometryType {
    switch UInt32(flat.raw.rawValue) {
    case 8, 9, 13: .lineString
    case 10, 14: .polygon
    case 11: .multiLineString
    case 12: .multiPolygon
    default: flat
    }
  }

  /// Whether a layer of this type may hold a geometry of another one.
  ///
  /// One of lines or polygons takes the ones with several parts too, as a shapefile's does.
  public func accepts(_ other: GeometryType) -> Bool {
    switch flat {
    case .unknown: true
    case .none: false
    case .point: other.flat == .point
    case .lineString, .polygon: other.flat == flat || other.flat == multi
    case .multiPoint, .multiLineString, .multiPolygon: other.multi == flat
    case .geometryCollection: [4, 5, 6, 7].contains(UInt32(other.flat.raw.rawValue))
    default: other.flat == flat
    }
  }

  /// The name, for example `LineString`.
  public var description: String {
    let name =
      switch flat {
      case .unknown: "Unknown"
      case .point: "Point"
      case .lineString: "LineString"
      case .polygon: "Polygon"
      case .multiPoint: "MultiPoint"
      case .multiLineString: "MultiLineString"
      case .multiPolygon: "MultiPolygon"
      case .geometryCollection: "GeometryCollection"
      case .none: "None"
      default: "type \(flat.raw.rawValue)"
      }
    return hasHeight ? "\(name) Z" : name
  }
}
