import Geodesy

/// Features of one geometry type with the same fields.
public struct Layer: Sendable, Hashable {
  /// The name, for example `axes`.
  public let name: String
  /// The geometry type of every feature.
  public let shapeType: ShapeType
  /// The fields, in the order in which they are written.
  public let fields: [Field]
  /// The features, in the order in which they are written.
  public private(set) var features: [Feature]

  /// An empty layer.
  public init(name: String, shapeType: ShapeType, fields: [Field]) {
    self.name = name
    self.shapeType = shapeType
    self.fields = fields
    self.features = []
  }

  /// Adds a feature.
  ///
  /// - Throws: `LayerError` if its geometry is of another type, or a value has no field or is of another type.
  public mutating func append(_ feature: Feature) throws(LayerError) {
    let type = feature.shape?.type ?? .none
    guard type == shapeType else {
      throw .wrongShape(layer: name, expected: shapeType, found: type)
    }
    for (fieldName, value) in feature.values {
      guard let field = fields.first(where: { $0.name == fieldName }) else {
        throw .unknownField(layer: name, field: fieldName)
      }
      guard value.type == field.type else {
        throw .wrongType(layer: name, field: fieldName, expected: field.type, found: value.type)
      }
    }
    features.append(feature)
  }

  /// The same layer with points in place of its shapes, made of two fields with degrees, which it then has no longer;
  /// features without them are left out.
  ///
  /// - Throws: `LayerError`, which would be an error of this package.
  public func atPoints(longitude: String, latitude: String) throws(LayerError) -> Layer {
    var points = Layer(
      name: name, shapeType: .point, fields: fields.filter { $0.name != longitude && $0.name != latitude })
    for feature in features {
      var values = feature.values
      guard case .real(let east)? = values.removeValue(forKey: longitude),
        case .real(let north)? = values.removeValue(forKey: latitude)
      else { continue }
      try points.append(
        Feature(shape: .point(Position(latitude: north, longitude: east)), values: values))
    }
    return points
  }
}

extension FieldValue {
  /// The field type that the value fits.
  public var type: FieldType {
    switch self {
    case .text: .text
    case .integer: .integer
    case .real: .real
    case .date: .date
    case .dateTime: .dateTime
    }
  }
}
