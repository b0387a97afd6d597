extension PlanarFaces.Face {
  /// Whether a point lies inside, by the even-odd rule; on the edge either may be said.
  public func contains(_ point: LocalPlane.Point) -> Bool {
    rings.reduce(false) { $0 != Self.isInside($1, point) }
  }

  /// Source: W. R. Franklin, "PNPOLY - Point Inclusion in Polygon Test" (1970).
  private static func isInside(_ ring: [LocalPlane.Point], _ point: LocalPlane.Point) -> Bool {
    var isInside = false
    var last = ring.count - 1
    for index in ring.indices {
      let (a, b) = (ring[index], ring[last])
      if (a.north > point.north) != (b.north > point.north),
        point.east < (b.east - a.east) * (point.north - a.north) / (b.north - a.north) + a.east
      {
        isInside.toggle()
      }
      last = index
    }
    return isInside
  }
}
