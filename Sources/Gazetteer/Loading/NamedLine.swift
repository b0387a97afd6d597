import Geodesy

/// A river, or the outline of a country, as it comes with a gazetteer.
public struct NamedLine: Sendable, Hashable {
  /// Its name, or nil.
  public var name: String?
  /// Its name in Arabic, or nil.
  public var arabicName: String?
  /// Who published it, or nil.
  public var source: String?
  /// The line.
  public var points: [Position]
}
