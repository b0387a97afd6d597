/// A date in a sentence, as its words give it.
struct DateMention: Sendable, Hashable {
  /// Where its words lie in the sentence, in Unicode scalars, end exclusive.
  var range: Range<Int>
  var expression: DateExpression
}
