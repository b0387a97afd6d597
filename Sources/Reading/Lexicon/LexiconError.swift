/// Why a lexicon file cannot be used.
public struct LexiconError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The entry at fault, as a path of keys: `kinds.advance.verbs[3]`.
  public let entry: String
  /// What is wrong with it.
  public let reason: String

  /// What failed, where, why, and what to do next.
  public var description: String {
    "the lexicon cannot be used: \(entry): \(reason); correct the entry in the lexicon file"
  }
}
