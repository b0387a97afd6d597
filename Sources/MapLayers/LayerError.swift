/// A feature that does not fit its layer.
public enum LayerError: Error, Sendable, Equatable, CustomStringConvertible {
  case wrongShape(layer: String, expected: ShapeType, found: ShapeType)
  case unknownField(layer: String, field: String)
  case wrongType(layer: String, field: String, expected: FieldType, found: FieldType)

  /// What does not fit, and where.
  public var description: String {
    switch self {
    case .wrongShape(let layer, let expected, let found):
      "layer \(layer): a feature of type \(found.rawValue) does not fit a layer of type \(expected.rawValue)"
    case .unknownField(let layer, let field):
      "layer \(layer): there is no field \(field)"
    case .wrongType(let layer, let field, let expected, let found):
      "layer \(layer): field \(field) holds \(expected), not \(found)"
    }
  }
}
