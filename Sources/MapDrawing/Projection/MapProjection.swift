import Geodesy

/// From positions to points of a picture: the azimuthal equidistant projection around the middle of the map, true in
/// distance and bearing from there, with north up and one scale.
struct MapProjection: Sendable {
  let plane: LocalPlane
  /// Where the map is drawn.
  let frame: CanvasRect
  /// Points of 1/72 inch for a metre.
  let scale: Double

  /// A projection that shows all of a ground in the middle of a frame; where its shape is another, more around it.
  init(_ ground: MapGround, in frame: CanvasRect) {
    plane = ground.plane
    self.frame = frame
    scale = min(frame.width / (2 * ground.halfWidth), frame.height / (2 * ground.halfHeight))
  }

  func point(of position: Position) -> CanvasPoint {
    let point = plane.project(position)
    return CanvasPoint(frame.middle.x + point.east * scale, frame.middle.y - point.north * scale)
  }

  func position(of point: CanvasPoint) -> Position {
    plane.unproject(
      LocalPlane.Point(east: (point.x - frame.middle.x) / scale, north: (frame.middle.y - point.y) / scale))
  }
}
