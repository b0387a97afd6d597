/// A format that a map can be written in.
///
/// A new one needs a case here, its creation in `MapSink`, and a row in the tests; everything else follows from them.
public enum MapFormat: String, CaseIterable, Sendable {
  case geoJSON = "geojson"
  case shapefile
  case geoPackage = "gpkg"
  case kml
  case csv

  /// The name that `-f` takes first.
  public var name: String { rawValue }

  /// The other names that `-f` takes.
  public var aliases: [String] {
    switch self {
    case .geoJSON: ["json"]
    case .shapefile: ["shp"]
    case .geoPackage: ["geopackage"]
    case .kml, .csv: []
    }
  }

  /// GDAL's name of the driver.
  public var driverName: String {
    switch self {
    case .geoJSON: "GeoJSON"
    case .shapefile: "ESRI Shapefile"
    case .geoPackage: "GPKG"
    case .kml: "LIBKML"
    case .csv: "CSV"
    }
  }

  /// The endings of its files, the usual one first, without a dot.
  public var fileExtensions: [String] {
    switch self {
    case .geoJSON: ["geojson", "json"]
    case .shapefile: ["shp"]
    case .geoPackage: ["gpkg"]
    case .kml: ["kml"]
    case .csv: ["csv"]
    }
  }

  /// Whether it is text that can go to standard output.
  public var isText: Bool {
    switch self {
    case .geoJSON, .kml, .csv: true
    case .shapefile, .geoPackage: false
    }
  }

  /// Whether its positions are always degrees on WGS 84, whatever the input's spatial reference is.
  var isInDegrees: Bool { isText }

  /// Whether a file of it holds one layer only, so that one of several has to be chosen.
  var holdsOneLayer: Bool { self == .csv }

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
