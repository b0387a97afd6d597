extension SentenceScanner.Piece {
  /// Marks show that it is a heading: "== Battle ==", "# Battle".
  var isMarkedHeading: Bool { scalars.first == "=" || scalars.first == "#" }

  /// Where its words lie in the document: white space around them is left out.
  var extent: Range<Int> {
    guard let first = scalars.firstIndex(where: { !$0.isBlank }),
      let last = scalars.lastIndex(where: { !$0.isBlank })
    else { return start..<start }
    return start + first..<start + last + 1
  }

  /// The words between two offsets of the document.
  func text(_ range: Range<Int>) -> String {
    let own = range.clamped(to: start..<start + scalars.count)
    return String(scalars: scalars[own.lowerBound - start..<own.upperBound - start])
  }
}
