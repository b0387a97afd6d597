import Geodesy

/// Tells the bank of a river from its line, which runs downstream.
struct RiverBank {
  private let line: [Position]
  private let geodesic: Geodesic

  init(line: [Position], geodesic: Geodesic) {
    self.line = line
    self.geodesic = geodesic
  }

  /// The distance to the line in metres, and the side seen looking downstream.
  func side(of position: Position) -> (metres: Double, bank: Place.Bank) {
    let plane = LocalPlane(center: position, geodesic: geodesic)
    var nearest = (square: Double.infinity, sine: 0.0, cross: 0.0)
    for (start, end) in zip(line, line.dropFirst()) where isNear(start, end, position) {
      let (a, b) = (plane.project(start), plane.project(end))
      let (east, north) = (b.east - a.east, b.north - a.north)
      let square = east * east + north * north
      guard square > 0 else { continue }
      let along = min(1, max(0, -(a.east * east + a.north * north) / square))
      let (x, y) = (a.east + along * east, a.north + along * north)
      let distance = x * x + y * y
      // Above zero where the position lies left of the segment.
      let cross = east * -a.north - north * -a.east
      let sine = abs(cross) / square.squareRoot()
      // At a vertex two segments are equally near: the one seen at the wider angle tells the side.
      if distance < nearest.square - 1e-6 || (distance < nearest.square + 1e-6 && sine > nearest.sine) {
        nearest = (distance, sine, cross)
      }
    }
    return (nearest.square.squareRoot(), nearest.cross >= 0 ? .left : .right)
  }

  /// Whether a segment may come within about 30 km; the others are not worth projecting.
  private func isNear(_ a: Position, _ b: Position, _ position: Position) -> Bool {
    let (north, east) = (0.4, 0.5)
    return min(a.latitude, b.latitude) - north < position.latitude
      && max(a.latitude, b.latitude) + north > position.latitude
      && min(a.longitude, b.longitude) - east < position.longitude
      && max(a.longitude, b.longitude) + east > position.longitude
  }
}
