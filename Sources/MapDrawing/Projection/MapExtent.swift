import Geodesy

/// A part of the Earth between two meridians and two parallels, in degrees on WGS 84.
public struct MapExtent: Sendable, Hashable {
  /// Degrees east of Greenwich, −180 to 180.
  public let west: Double
  /// Degrees north of the equator, −90 to 90.
  public let south: Double
  /// Degrees east of Greenwich, more than `west`.
  public let east: Double
  /// Degrees north of the equator, more than `south`.
  public let north: Double

  /// An extent; nil where the numbers are none, as where the west lies east of the east.
  public init?(west: Double, south: Double, east: Double, north: Double) {
    guard Position(latitude: south, longitude: west).isValid,
      Position(latitude: north, longitude: east).isValid,
      west < east, south < north
    else { return nil }
    self.west = west
    self.south = south
    self.east = east
    self.north = north
  }

  /// The middle of its degrees.
  var center: Position { Position(latitude: (south + north) / 2, longitude: (west + east) / 2) }

  /// Positions along its outline, the corners among them.
  var outline: [Position] {
    (0...8).flatMap { step -> [Position] in
      let part = Double(step) / 8
      let longitude = west + (east - west) * part
      let latitude = south + (north - south) * part
      return [
        Position(latitude: south, longitude: longitude), Position(latitude: north, longitude: longitude),
        Position(latitude: latitude, longitude: west), Position(latitude: latitude, longitude: east),
      ]
    }
  }
}
