import GDAL

/// Geometry types that one layer can hold together: single ones and those with several parts.
package enum GeometryFamily: String, CaseIterable, Hashable {
  case point
  case line
  case polygon
  case collection
  /// Surfaces of triangles and what later standards add.
  case other
  /// No geometry, or one without a position.
  case none = "table"

  package init(_ type: GeometryType) {
    switch type.linear {
    case .point, .multiPoint: self = .point
    case .lineString, .multiLineString: self = .line
    case .polygon, .multiPolygon: self = .polygon
    case .geometryCollection: self = .collection
    case .none, .unknown: self = .none
    default: self = .other
    }
  }

  /// Where it stands among all.
  var position: Int {
    switch self {
    case .point: 0
    case .line: 1
    case .polygon: 2
    case .collection: 3
    case .other: 4
    case .none: 5
    }
  }

  /// The family of a feature's geometry.
  package init(of geometry: Geometry?) {
    guard let geometry, !geometry.isEmpty else {
      self = .none
      return
    }
    self.init(geometry.type)
  }

  /// The type of a layer that holds single geometries of the family.
  package var single: GeometryType {
    switch self {
    case .point: .point
    case .line: .lineString
    case .polygon: .polygon
    case .collection: .geometryCollection
    case .other: .unknown
    case .none: .none
    }
  }
}
