/// A field of a layer: a name of at most ten ASCII characters, so that a shapefile keeps it, and a type.
public struct Field: Sendable, Hashable {
  /// The name, at most ten characters.
  public let name: String
  /// What its values are.
  public let type: FieldType

  /// A field.
  public init(_ name: String, _ type: FieldType) {
    self.name = name
    self.type = type
  }
}
