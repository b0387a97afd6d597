/// One name of a place.
public struct PlaceName: Sendable, Hashable {
  /// What sort of name it is.
  public enum Kind: String, Sendable, Hashable {
    case preferred, official, variant, romanization, code
  }

  /// The index of its place in `Gazetteer.places`.
  public let place: Int
  /// As it is written.
  public let text: String
  /// ISO 639 language code, `und` where unknown.
  public let language: String
  /// What sort of name it is.
  public let kind: Kind
  /// Where it is from.
  public let source: String
  /// The line of `names.csv` that it stands on.
  public let line: Int
}
