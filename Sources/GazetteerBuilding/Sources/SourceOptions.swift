/// What the user says about a source: which of its columns is what, and what it is called.
public struct SourceOptions: Sendable, Hashable {
  /// The column with the name; nil to look for a usual one.
  public var nameField: String?
  /// Columns with the name in a language, by ISO 639 code (`--name-field:ar`).
  public var nameFields: [String: String]
  /// The column with the identifier; nil to look for a usual one, or to count rows.
  public var idField: String?
  /// The column with the class: a GeoNames feature code, or a word such as `village`.
  public var classField: String?
  /// The column with the latitude in degrees; nil to look for a usual one.
  public var latitudeField: String?
  /// The column with the longitude in degrees; nil to look for a usual one.
  public var longitudeField: String?
  /// The layer, where a dataset has several; nil for the only or first one with names.
  public var layer: String?
  /// What identifiers begin with, in place of the format's or the file's own name.
  public var sourceName: String?
  /// What identifiers begin with where it would be the file's name; nil for that.
  public var fileLabel: String?

  /// Options; all may be left to be found out.
  public init(
    nameField: String? = nil, nameFields: [String: String] = [:], idField: String? = nil,
    classField: String? = nil, latitudeField: String? = nil, longitudeField: String? = nil,
    layer: String? = nil, sourceName: String? = nil
  ) {
    self.nameField = nameField
    self.nameFields = nameFields
    self.idField = idField
    self.classField = classField
    self.latitudeField = latitudeField
    self.longitudeField = longitudeField
    self.layer = layer
    self.sourceName = sourceName
  }
}
