/// Words of a claim that stand for something the report has named before: "the town", "there", "its fighters".
public struct ClaimReference: Sendable, Hashable {
  /// What the words are in the claim.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    case target, origin, side, part, actor, against
  }

  /// What the words are in the claim.
  public var role: Role
  /// The words.
  public var words: String
  /// Where they lie in the document, in Unicode scalars, end exclusive.
  public var range: Range<Int>
  /// The names that they stand for, as the report first has them; empty where it does not tell which.
  public var means: [String] = []
  /// Their noun, folded and without an article; "" for a pronoun.
  var noun = ""
  /// How many they are said to be: 2 for "the two villages"; 1 for one.
  var count = 1

  /// A reference.
  public init(role: Role, words: String, range: Range<Int>, means: [String] = []) {
    self.role = role
    self.words = words
    self.range = range
    self.means = means
  }

  /// Whether it stands for a place, and no armed side.
  var isPlace: Bool { role != .actor && role != .against }
}
