import Geodesy

/// A place that reports say something of.
public struct ControlPlace: Sendable, Hashable {
  /// The gazetteer's identifier.
  public var id: String
  /// Its name in the gazetteer.
  public var name: String
  /// The name in Arabic script, or nil.
  public var arabicName: String?
  /// Where it is.
  public var position: Position
}
