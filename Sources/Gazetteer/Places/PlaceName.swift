/// One name of a place.
public struct PlaceName: Sendable, Hashable {
  /// What sort of name it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case preferred, official, variant, romanization, code

    /// The kind of a field's bytes; their first letters differ.
    init?(bytes: ArraySlice<UInt8>) {
      switch bytes.first {
      case UInt8(ascii: "p"): self = .preferred
      case UInt8(ascii: "o"): self = .official
      case UInt8(ascii: "v"): self = .variant
      case UInt8(ascii: "r"): self = .romanization
      case UInt8(ascii: "c"): self = .code
      default: return nil
      }
      guard rawValue.utf8.elementsEqual(bytes) else { return nil }
    }
  }

  /// The index of its place in `Gazetteer.places`.
  public internal(set) var place: Int
  /// As it is written.
  public let text: String
  /// ISO 639 language code, `und` where unknown.
  public let language: String
  /// What sort of name it is.
  public let kind: Kind
  /// Where it is from.
  public let source: String
  /// The line of `names.csv` that it stands on, or the row of a compiled gazetteer, from 1.
  public let line: Int
}
