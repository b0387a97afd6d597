import GDAL
import MapLayers
import MapWriting

/// Tests a geometry.
struct GeometryCheck {
  /// Whether it is GeoJSON: outer rings run counterclockwise and holes clockwise (RFC 7946, section 3.1.6), and what crosses
  /// the 180th meridian is cut there into parts (3.1.9).
  let isGeoJSON: Bool

  /// What is wrong with a geometry of a layer; the schema's type where it is one of this project's.
  func reasons(_ geometry: Geometry?, schema: ShapeType?) -> [String] {
    guard let geometry else {
      guard let schema, schema != .none else { return [] }
      return ["there is no geometry; a \(schema.family.single) is expected"]
    }
    var reasons: [String] = []
    if let schema, geometry.type.flat != schema.family.single, !isCut(geometry, schema) {
      let expected = schema == .none ? "no geometry" : "a \(schema.family.single)"
      reasons.append("a \(geometry.type.flat) instead of \(expected)")
    }
    if geometry.isEmpty { return reasons + ["the geometry is empty"] }
    if let outside = firstOutside(geometry) {
      // GEOS says nothing useful of infinite coordinates.
      return reasons + ["\(outside.x), \(outside.y) is no longitude and latitude"]
    }
    if let reason = geometry.invalidity() { reasons.append("the geometry is invalid: \(reason)") }
    if isGeoJSON, let reason = winding(geometry) { reasons.append(reason) }
    return reasons
  }

  /// Whether a geometry has several parts because the 180th meridian parts them.
  private func isCut(_ geometry: Geometry, _ schema: ShapeType) -> Bool {
    guard isGeoJSON, schema == .line || schema == .polygon, geometry.type.flat == schema.family.single.multi
    else { return false }
    let box = geometry.envelope
    return box.minX == -180 && box.maxX == 180
  }

  private func firstOutside(_ geometry: Geometry) -> (x: Double, y: Double)? {
    let isOutside = { (point: (x: Double, y: Double)) in
      !(point.x.isFinite && point.y.isFinite && abs(point.x) <= 180 && abs(point.y) <= 90)
    }
    if let point = geometry.points.first(where: isOutside) { return point }
    for part in geometry.parts {
      if let point = firstOutside(part) { return point }
    }
    return nil
  }

  private func winding(_ geometry: Geometry) -> String? {
    guard geometry.type.flat == .polygon else {
      return geometry.parts.lazy.compactMap { winding($0) }.first
    }
    for (number, ring) in geometry.parts.enumerated() {
      let points = ring.points
      guard let first = points.first else { continue }
      // Around the first point, so that small rings far from the origin keep their digits.
      let area = zip(points, points.dropFirst()).reduce(0) { sum, edge in
        sum + (edge.0.x - first.x) * (edge.1.y - first.y) - (edge.1.x - first.x) * (edge.0.y - first.y)
      }
      if number == 0, area < 0 { return "the outer ring runs clockwise, which RFC 7946 does not allow" }
      if number > 0, area > 0 { return "hole \(number) runs counterclockwise, which RFC 7946 does not allow" }
    }
    return nil
  }
}
