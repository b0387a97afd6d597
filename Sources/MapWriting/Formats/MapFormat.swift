/// A format that a map can be written in.
///
/// A new one needs a case here, its creation in `MapSink`, and a row in the tests; everything else follows from them.
public enum MapFormat: String, CaseIterable, Sendable {
  case geoJSON = "geojson"
  case geoJSONSequence = "geojsonseq"
  case shapefile
  case geoPackage = "gpkg"
  case flatGeobuf = "flatgeobuf"
  case kml
  case kmz
  case csv
  case postGIS = "postgis"

  /// The name that `-f` takes first.
  public var name: String { rawValue }

  /// The other names that `-f` takes.
  public var aliases: [String] {
    switch self {
    case .geoJSON: ["json"]
    case .geoJSONSequence: ["geojsonl", "ndjson", "ndgeojson"]
    case .shapefile: ["shp"]
    case .geoPackage: ["geopackage"]
    case .flatGeobuf: ["fgb"]
    case .kml, .kmz, .csv: []
    case .postGIS: ["postgresql"]
    }
  }

  /// GDAL's name of the driver that writes it, or reads what is written.
  public var driverName: String {
    switch self {
    case .geoJSON: "GeoJSON"
    case .geoJSONSequence: "GeoJSONSeq"
    case .shapefile: "ESRI Shapefile"
    case .geoPackage: "GPKG"
    case .flatGeobuf: "FlatGeobuf"
    case .kml, .kmz: "LIBKML"
    case .csv: "CSV"
    case .postGIS: "PostgreSQL"
    }
  }

  /// The endings of its files, the usual one first, without a dot; none of a database, which is named by a connection
  /// (`PG:dbname=maps`).
  public var fileExtensions: [String] {
    switch self {
    case .geoJSON: ["geojson", "json"]
    case .geoJSONSequence: ["geojsonl", "geojsons", "ndjson", "ndgeojson"]
    case .shapefile: ["shp", "zip"]
    case .geoPackage: ["gpkg"]
    case .flatGeobuf: ["fgb"]
    case .kml: ["kml"]
    case .kmz: ["kmz"]
    case .csv: ["csv"]
    case .postGIS: []
    }
  }

  /// The formats that are files: all but the database.
  public static var files: [MapFormat] { allCases.filter { !$0.fileExtensions.isEmpty } }

  /// Whether it is text that can go to standard output.
  public var isText: Bool {
    switch self {
    case .geoJSON, .geoJSONSequence, .kml, .csv: true
    case .shapefile, .geoPackage, .flatGeobuf, .kmz, .postGIS: false
    }
  }

  /// Whether its positions are always degrees on WGS 84, whatever the input's spatial reference is.
  var isInDegrees: Bool { isText || self == .kmz }

  /// Whether a file of it holds one layer only, so that one of several has to be chosen, or a folder takes them.
  public var holdsOneLayer: Bool { self == .csv || self == .flatGeobuf }

  /// Whether its features stand in one collection, which the field `layer` tells apart.
  var isCollection: Bool { self == .geoJSON || self == .geoJSONSequence }

  /// Whether it can hold features without a geometry (GDAL up to 3.6 writes a file of no bytes).
  var keepsTables: Bool { self != .flatGeobuf }

  /// What is said of a layer that was left out for it.
  func tableWarning(_ layer: String) -> String {
    "layer \(layer): \(name) holds no features without a geometry: left out; CSV and GeoPackage keep them"
  }

  /// Whether it is the Keyhole Markup Language, packed or not.
  var isKML: Bool { self == .kml || self == .kmz }

  /// Whether it is a database with a table a layer.
  var isDatabase: Bool { self == .geoPackage || self == .postGIS }

  /// The format that a path's ending or a connection's prefix names, in capitals or not.
  public init?(path: String) {
    if Connection.isOne(path) {
      self = .postGIS
      return
    }
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
