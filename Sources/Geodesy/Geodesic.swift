import CPROJ
import DynamicLibrary

/// Distances, bearings and areas on the WGS 84 ellipsoid, by PROJ.
///
/// ```swift
/// let geodesic = try Geodesic.wgs84()
/// let (metres, bearing) = geodesic.inverse(from: safafinah, to: baghuz)
/// ```
///
/// Source: C. F. F. Karney, "Algorithms for geodesics", Journal of Geodesy 87 (2013), accurate to nanometres.
public struct Geodesic: Sendable {
  private let functions: frontline_proj_functions
  private let ellipsoid: geod_geodesic

  private static let loaded: Result<Geodesic, DynamicLibraryError> = {
    let library = DynamicLibrary(
      name: "PROJ",
      fileNames: [
        "libproj.so.25", "libproj.so", "libproj.so.22", "libproj.so.19", "libproj.dylib",
        "/opt/homebrew/lib/libproj.dylib",
      ],
      installation: "apt-get install libproj-dev, or brew install proj")
    do throws(DynamicLibraryError) {
      let table = try library.load(into: frontline_proj_functions(), fill: frontline_proj_fill)
      var ellipsoid = geod_geodesic()
      table.geod_init(&ellipsoid, 6_378_137, 1 / 298.257223563)
      return .success(Geodesic(functions: table, ellipsoid: ellipsoid))
    } catch {
      return .failure(error)
    }
  }()

  /// The ellipsoid of WGS 84. The library is loaded at the first call.
  ///
  /// - Throws: `DynamicLibraryError` if PROJ is not installed.
  public static func wgs84() throws(DynamicLibraryError) -> Geodesic {
    try loaded.get()
  }

  /// The shortest way from one position to another.
  ///
  /// - Returns: its length in metres and the bearing at its start, 0 ..< 360 degrees.
  public func inverse(from start: Position, to end: Position) -> (metres: Double, bearing: Double) {
    var ellipsoid = ellipsoid
    var metres = 0.0
    var bearing = 0.0
    functions.geod_inverse(
      &ellipsoid, start.latitude, start.longitude, end.latitude, end.longitude, &metres, &bearing, nil)
    return (metres, Bearing.normalized(bearing))
  }

  /// The length of the shortest way between two positions, in metres.
  public func distance(_ a: Position, _ b: Position) -> Double {
    inverse(from: a, to: b).metres
  }

  /// Where one arrives after a distance in metres at a bearing in degrees.
  public func direct(from start: Position, bearing: Double, metres: Double) -> Position {
    var ellipsoid = ellipsoid
    var latitude = 0.0
    var longitude = 0.0
    functions.geod_direct(
      &ellipsoid, start.latitude, start.longitude, bearing, metres, &latitude, &longitude, nil)
    return Position(latitude: latitude, longitude: longitude)
  }

  /// The area inside a ring in square metres; positive where it runs counterclockwise.
  ///
  /// - Parameter ring: the corners; a repeated first corner at the end changes nothing.
  public func area(of ring: [Position]) -> Double {
    var ellipsoid = ellipsoid
    var latitudes = ring.map(\.latitude)
    var longitudes = ring.map(\.longitude)
    var area = 0.0
    functions.geod_polygonarea(
      &ellipsoid, &latitudes, &longitudes, Int32(ring.count), &area, nil)
    return area
  }
}
