import Geodesy
import MapLayers

extension Shape {
  /// Why no format can hold it, nil where it is a geometry.
  var complaint: String? {
    switch self {
    case .point(let position): return Self.complaint(position)
    case .line(let positions):
      if positions.count < 2 { return "a line of \(positions.count) positions needs 2" }
      return Self.complaint(positions)
    case .polygon(let rings):
      if rings.isEmpty { return "a polygon without a ring" }
      for ring in rings {
        if ring.count < 4 { return "a ring of \(ring.count) positions needs 4" }
        if ring.first != ring.last { return "a ring that is not closed" }
      }
      return rings.lazy.compactMap { Self.complaint($0) }.first
    }
  }

  private static func complaint(_ positions: [Position]) -> String? {
    for position in positions { if let reason = complaint(position) { return reason } }
    return nil
  }

  private static func complaint(_ position: Position) -> String? {
    position.isValid ? nil : "\(position.latitude), \(position.longitude) is no latitude and longitude"
  }
}
