/// A format that a map can be written in.
///
/// A new one needs a case here, its creation in `MapSink`, and a row in the tests; everything else follows from them.
public enum MapFormat: String, CaseIterable, Sendable {
  case geoJSON = "geojson"
  case shapefile
  case geoPackage = "gpkg"

  /// The name that `-f` takes first.
  public var name: String { rawValue }

  /// The other names that `-f` takes.
  public var aliases: [String] {
    switch self {
    case .geoJSON: ["json"]
    case .shapefile: ["shp"]
    case .geoPackage: ["geopackage"]
    }
  }

  /// GDAL's name of the driver.
  public var driverName: String {
    switch self {
    case .geoJSON: "GeoJSON"
    case .shapefile: "ESRI Shapefile"
    case .geoPackage: "GPKG"
    }
  }

  /// The endings of its files, the usual one first, without a dot.
  public var fileExtensions: [String] {
    switch self {
    case .geoJSON: ["geojson", "json"]
    case .shapefile: ["shp"]
    case .geoPackage: ["gpkg"]
    }
  }

  /// Whether it is text that can go to standard output.
  public var isText: Bool { self == .geoJSON }

  /// The format that a path's ending names, in capitals or not.
  public init?(path: String) {
    let ending = PathName(path).fileExtension.lowercased()
    guard let format = Self.allCases.first(where: { $0.fileExtensions.contains(ending) }) else { return nil }
    self = format
  }

  /// The format of a name, in capitals or not.
  public init?(name: String) {
    let lowered = name.lowercased()
    guard let format = Self.allCases.first(where: { $0.name == lowered || $0.aliases.contains(lowered) })
    else { return nil }
    self = format
  }

  /// The format that `-f` or else the path of the output names.
  ///
  /// - Throws: `MapWritingError.unknownFormat`, which lists the known ones.
  public static func named(_ name: String?, orBy path: String) throws(MapWritingError) -> MapFormat {
    if let name {
      guard let format = MapFormat(name: name) else { throw .unknownFormat(name) }
      return format
    }
    guard let format = MapFormat(path: path) else { throw .unknownFormat(path) }
    return format
  }
}
