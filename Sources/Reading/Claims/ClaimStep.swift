/// A step of the reading that made a claim: which words did what in it, and by which entry of the lexicon.
public struct ClaimStep: Sendable, Hashable {
  /// What the words are in the claim: verb, subject, target, origin, direction, modality and the like.
  public var part: String
  /// The words.
  public var words: String
  /// Where they lie in the document, in Unicode scalars, end exclusive.
  public var range: Range<Int>
  /// The rule and the entry of the lexicon that it follows.
  public var rule: String

  /// A step.
  public init(part: String, words: String, range: Range<Int>, rule: String) {
    self.part = part
    self.words = words
    self.range = range
    self.rule = rule
  }
}
