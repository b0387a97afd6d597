import GDAL
import Geodesy
import MapLayers

/// Between neighbors that lie farther apart than this, in degrees of longitude, GDAL takes the way across the 180th meridian.
private let widestStep = 350.0

extension Shape {
  /// Whether neighbors lie so far apart that the way across the 180th meridian is meant.
  var mayCrossAntimeridian: Bool {
    switch self {
    case .point: false
    case .line(let positions): Self.mayCross(positions)
    case .polygon(let rings): rings.contains(where: Self.mayCross)
    }
  }

  private static func mayCross(_ positions: [Position]) -> Bool {
    guard var last = positions.first?.longitude else { return false }
    for position in positions {
      if abs(position.longitude - last) > widestStep { return true }
      last = position.longitude
    }
    return false
  }
}

extension Geometry {
  /// Whether it lies beyond 180 degrees, or is so wide that neighbors may lie on both sides of the 180th meridian.
  var mayCrossAntimeridian: Bool {
    let box = envelope
    return box.minX < -180 || box.maxX > 180 || box.maxX - box.minX > widestStep
  }
}
