/// When a claim is said to have happened.
public struct ClaimDate: Sendable, Hashable {
  /// Where a date is from.
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// Words of the claim's own sentence.
    case stated
    /// A date given earlier in the paragraph, or by the heading above it.
    case carried
    /// The report's own date: no other is given.
    case document
    /// A reading that gives days only.
    case given
  }

  /// The days, the end exclusive.
  public var span: DaySpan
  /// Where it is from.
  public var basis: Basis
  /// The words that give it, or "" for the report's own date.
  public var words: String
  /// Where those words lie in the document, in Unicode scalars, or nil.
  public var range: Range<Int>?

  /// A date of a claim.
  public init(span: DaySpan, basis: Basis, words: String = "", range: Range<Int>? = nil) {
    self.span = span
    self.basis = basis
    self.words = words
    self.range = range
  }
}
