import Geodesy

/// The ground that a map must show: a rectangle of the plane around its middle.
struct MapGround: Sendable {
  /// The plane whose center is the middle of the ground.
  let plane: LocalPlane
  /// Half of what must be seen from west to east, in metres.
  let halfWidth: Double
  /// Half of what must be seen from south to north, in metres.
  let halfHeight: Double

  /// The ground around a center.
  init(center: Position, halfWidth: Double, halfHeight: Double, geodesic: Geodesic) {
    plane = LocalPlane(center: center, geodesic: geodesic)
    self.halfWidth = max(halfWidth, 1)
    self.halfHeight = max(halfHeight, 1)
  }

  /// The ground of an extent, wholly: on the plane its meridians lean and its parallels bend.
  init(_ extent: MapExtent, geodesic: Geodesic) {
    let plane = LocalPlane(center: extent.center, geodesic: geodesic)
    let points = extent.outline.map(plane.project)
    self.init(
      center: extent.center, halfWidth: points.map { abs($0.east) }.max() ?? 1,
      halfHeight: points.map { abs($0.north) }.max() ?? 1, geodesic: geodesic)
  }
}
