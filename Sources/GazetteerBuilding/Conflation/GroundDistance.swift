import Geodesy

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Distances on the WGS 84 ellipsoid without PROJ, quick enough for millions.
enum GroundDistance {
  /// Metres in a degree of latitude, on the average.
  static let metresPerDegree = 111_195.0
  private static let equatorialRadius = 6_378_137.0
  private static let eccentricitySquared = 0.006_694_379_990_141

  /// Metres between two positions.
  ///
  /// The chord between them with the ellipsoid's radii of curvature at the middle latitude, as an arc of a great circle:
  /// under 100 km true to about a metre, further away to half a percent.
  static func metres(_ a: Position, _ b: Position) -> Double {
    let radians = Double.pi / 180
    let middle = (a.latitude + b.latitude) / 2 * radians
    let north = (b.latitude - a.latitude) * radians
    let east = (b.longitude - a.longitude).remainder(dividingBy: 360) * radians
    let sine = sin(middle)
    let w = 1 - eccentricitySquared * sine * sine
    let primeVertical = equatorialRadius / w.squareRoot()
    let meridional = equatorialRadius * (1 - eccentricitySquared) / (w * w.squareRoot())
    let (x, y) = (sin(north / 2), sin(east / 2))
    let cosines = cos(a.latitude * radians) * cos(b.latitude * radians)
    let (northPart, eastPart) = (x * x, cosines * y * y)
    let square = northPart + eastPart
    guard square > 0 else { return 0 }
    // The radius in the direction between the two: each part of the way has its own.
    let radius =
      ((northPart * meridional * meridional + eastPart * primeVertical * primeVertical) / square).squareRoot()
    return 2 * radius * asin(min(1, square.squareRoot()))
  }

  /// Degrees of longitude that so many metres are at most, up to a latitude; 360 near the poles.
  static func degreesEast(metres: Double, latitude: Double) -> Double {
    let cosine = cos(min(90, abs(latitude)) * Double.pi / 180)
    guard cosine > 1e-3 else { return 360 }
    return min(360, metres / (metresPerDegree * cosine))
  }
}
