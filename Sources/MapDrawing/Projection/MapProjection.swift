import Geodesy

/// From positions to points of a picture: the azimuthal equidistant projection around the middle of the map, true in
/// distance and bearing from there, with north up and one scale.
struct MapProjection: Sendable {
  let plane: LocalPlane
  /// Where the map is drawn.
  let frame: CanvasRect
  /// Points of 1/72 inch for a metre.
  let scale: Double
  /// The point of the plane in the middle of the frame.
  private let middle: LocalPlane.Point

  /// A projection that shows all of an extent in the middle of a frame; where its shape is another, more around it.
  init(_ extent: MapExtent, in frame: CanvasRect, geodesic: Geodesic) {
    let plane = LocalPlane(center: extent.center, geodesic: geodesic)
    let points = extent.outline.map(plane.project)
    let east = points.map(\.east)
    let north = points.map(\.north)
    let (west, right) = (east.min() ?? -1, east.max() ?? 1)
    let (south, top) = (north.min() ?? -1, north.max() ?? 1)
    self.plane = plane
    self.frame = frame
    scale = min(frame.width / max(right - west, 1), frame.height / max(top - south, 1))
    middle = LocalPlane.Point(east: (west + right) / 2, north: (south + top) / 2)
  }

  func point(of position: Position) -> CanvasPoint {
    let point = plane.project(position)
    return CanvasPoint(
      frame.middle.x + (point.east - middle.east) * scale,
      frame.middle.y - (point.north - middle.north) * scale)
  }

  func position(of point: CanvasPoint) -> Position {
    plane.unproject(
      LocalPlane.Point(
        east: middle.east + (point.x - frame.middle.x) / scale,
        north: middle.north - (point.y - frame.middle.y) / scale))
  }
}
