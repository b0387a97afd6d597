import CGDAL

/// GDAL's types of a field.
public enum FieldKind: UInt32, Sendable, Hashable {
  case integer = 0
  case integerList = 1
  case real = 2
  case realList = 3
  case string = 4
  case stringList = 5
  case binary = 8
  case date = 9
  case time = 10
  case dateTime = 11
  case integer64 = 12
  case integer64List = 13

  /// Whether a value is several.
  public var isList: Bool { [.integerList, .realList, .stringList, .integer64List].contains(self) }
}

/// What a field's type means more closely.
public enum FieldSubtype: UInt32, Sendable, Hashable {
  case none = 0
  case boolean = 1
  case int16 = 2
  case float32 = 3
  case json = 4
  case uuid = 5
}

/// A field of a layer.
public struct FieldDefinition: Sendable, Hashable {
  /// The name.
  public var name: String
  /// The type.
  public var kind: FieldKind
  /// What the type means more closely.
  public var subtype: FieldSubtype
  /// The width in bytes, 0 where the format has none.
  public var width: Int32
  /// The decimals, 0 where the format has none.
  public var precision: Int32

  /// A field.
  public init(
    _ name: String, _ kind: FieldKind, subtype: FieldSubtype = .none, width: Int32 = 0, precision: Int32 = 0
  ) {
    self.name = name
    self.kind = kind
    self.subtype = subtype
    self.width = width
    self.precision = precision
  }
}
