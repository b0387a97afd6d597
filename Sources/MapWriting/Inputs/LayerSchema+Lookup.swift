import GDAL
import MapLayers

extension LayerSchema {
  /// The empty layer of a name, nil where the schema has none.
  package static func layer(named name: String) -> MapLayers.Layer? {
    order.first { $0.name == name }
  }

  /// The schema's layers from the bottom up.
  package static let order: [MapLayers.Layer] = [places, axes, front, pockets, control, unresolved]

  /// Whether fields are those of a map of this project: each of its layers has all of these.
  package static func isOwn(_ fields: [FieldDefinition]) -> Bool {
    Set(fields.map(\.name)).isSuperset(of: common.map(\.name))
  }
}

extension MapLayers.FieldType {
  /// GDAL's type.
  package var kind: FieldKind {
    switch self {
    case .text: .string
    case .integer: .integer64
    case .real: .real
    case .date: .date
    case .dateTime: .dateTime
    }
  }
}

extension MapLayers.ShapeType {
  /// The family of GDAL's types.
  package var family: GeometryFamily {
    switch self {
    case .point: .point
    case .line: .line
    case .polygon: .polygon
    case .none: .none
    }
  }
}
