/// An armed side: who fights together.
public struct Side: Sendable, Hashable, Comparable {
  /// Its identifier in `actors.csv`, or the folded name of one that stands in no table.
  public let id: String
  /// Its common name.
  public let name: String

  /// A side.
  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }

  /// Whether two are the same side, whatever they are called.
  public static func == (a: Side, b: Side) -> Bool { a.id == b.id }

  /// Hashes the identifier.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// The order of identifiers.
  public static func < (a: Side, b: Side) -> Bool { a.id < b.id }
}
