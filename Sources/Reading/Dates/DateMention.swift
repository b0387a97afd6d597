/// A date in a sentence, as its words give it.
struct DateMention: Sendable, Hashable {
  /// Where its words lie in the sentence, in Unicode scalars, end exclusive.
  var range: Range<Int>
  var expression: DateExpression
}

extension [DateMention] {
  /// The tokens that the dates take, in order.
  ///
  /// - Parameter tokens: where the tokens of the sentence lie, in order.
  func tokens<Tokens: RandomAccessCollection<Range<Int>>>(
    in tokens: Tokens
  ) -> [Range<Int>] where Tokens.Index == Int {
    var taken: [Range<Int>] = []
    var index = tokens.startIndex
    for date in self {
      while index < tokens.endIndex, tokens[index].upperBound <= date.range.lowerBound { index += 1 }
      let first = index
      while index < tokens.endIndex, tokens[index].lowerBound < date.range.upperBound { index += 1 }
      if index > first { taken.append(first..<index) }
    }
    return taken
  }
}
