import Geodesy
import MapLayers

/// A box of degrees around positions.
struct GeoBox: Sendable, Hashable {
  var west: Double
  var south: Double
  var east: Double
  var north: Double

  /// The box around positions, nil where there is none.
  init?(_ positions: some Sequence<Position>) {
    var box: GeoBox?
    for position in positions where position.isValid {
      guard var known = box else {
        box = GeoBox(
          west: position.longitude, south: position.latitude, east: position.longitude,
          north: position.latitude)
        continue
      }
      known.west = min(known.west, position.longitude)
      known.east = max(known.east, position.longitude)
      known.south = min(known.south, position.latitude)
      known.north = max(known.north, position.latitude)
      box = known
    }
    guard let box else { return nil }
    self = box
  }

  init(west: Double, south: Double, east: Double, north: Double) {
    self.west = west
    self.south = south
    self.east = east
    self.north = north
  }

  /// The longer side, in degrees.
  var size: Double { max(east - west, north - south) }

  /// The box with so many degrees more on each side.
  func grown(by margin: Double) -> GeoBox {
    GeoBox(west: west - margin, south: south - margin, east: east + margin, north: north + margin)
  }

  /// Whether the box around two positions meets this one.
  func meets(_ a: Position, _ b: Position) -> Bool {
    max(a.longitude, b.longitude) >= west && min(a.longitude, b.longitude) <= east
      && max(a.latitude, b.latitude) >= south && min(a.latitude, b.latitude) <= north
  }
}

extension Shape {
  /// Every position of it.
  var positions: [Position] {
    switch self {
    case .point(let position): [position]
    case .line(let positions): positions
    case .polygon(let rings): rings.flatMap { $0 }
    }
  }
}
