import Geodesy

/// The geometry of a feature, in degrees on WGS 84.
public enum Shape: Sendable, Hashable {
  case point(Position)
  /// At least two positions, in the direction of the line.
  case line([Position])
  /// An outer ring and its holes; every ring is closed (its last position is its first), the outer one runs
  /// counterclockwise and the holes clockwise, as RFC 7946 asks.
  case polygon([[Position]])

  /// The type that a layer of such features has.
  public var type: ShapeType {
    switch self {
    case .point: .point
    case .line: .line
    case .polygon: .polygon
    }
  }
}

/// The one geometry type of a layer; `none` for a table.
public enum ShapeType: String, Sendable, Hashable, CaseIterable {
  case point
  case line
  case polygon
  case none
}
