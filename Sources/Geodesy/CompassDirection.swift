/// One of the sixteen points of the compass.
///
/// ```swift
/// CompassDirection.northeast.bearing      // 45
/// CompassDirection(nearest: 359)          // .north
/// CompassDirection.north.opposite         // .south
/// ```
public enum CompassDirection: String, Sendable, Hashable, Codable, CaseIterable {
  case north = "N"
  case northNortheast = "NNE"
  case northeast = "NE"
  case eastNortheast = "ENE"
  case east = "E"
  case eastSoutheast = "ESE"
  case southeast = "SE"
  case southSoutheast = "SSE"
  case south = "S"
  case southSouthwest = "SSW"
  case southwest = "SW"
  case westSouthwest = "WSW"
  case west = "W"
  case westNorthwest = "WNW"
  case northwest = "NW"
  case northNorthwest = "NNW"

  /// Degrees clockwise from north, 0 to 337.5.
  public var bearing: Double {
    Double(Self.allCases.firstIndex(of: self) ?? 0) * 22.5
  }

  /// The point of the compass that is nearest to a bearing in degrees.
  public init(nearest bearing: Double) {
    let index = Int((Bearing.normalized(bearing) / 22.5).rounded()) % 16
    self = Self.allCases[index]
  }

  /// The direction on the other side.
  public var opposite: CompassDirection {
    CompassDirection(nearest: bearing + 180)
  }
}
