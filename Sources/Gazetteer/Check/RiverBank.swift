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
    // Points further away than the nearest vertex by a segment's length cannot matter: only those near are projected.
    let near = line.indices.filter { index in
      abs(line[index].latitude - position.latitude) < 0.4 && abs(line[index].longitude - position.longitude) < 0.5
    }
    guard let first = near.first, let last = near.last, first < last else { return (.infinity, .on) }
    let points = line[first...last].map(plane.project)
    var nearest = (square: Double.infinity, sine: 0.0, cross: 0.0)
    for (a, b) in zip(points, points.dropFirst()) {
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
}
