/// A geometry with values for the fields of its layer.
public struct Feature: Sendable, Hashable {
  /// The geometry, of the layer's type; nil in a table.
  public var shape: Shape?
  /// Values by field name; a field that is missing here is null.
  public var values: [String: FieldValue]

  /// A feature.
  public init(shape: Shape?, values: [String: FieldValue]) {
    self.shape = shape
    self.values = values
  }
}
