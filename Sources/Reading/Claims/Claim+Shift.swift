extension Claim {
  /// Moves every offset: the text that it was read from stands behind so many Unicode scalars of another.
  public mutating func shift(by offset: Int) {
    func moved(_ range: Range<Int>) -> Range<Int> { range.lowerBound + offset..<range.upperBound + offset }
    start += offset
    end += offset
    clause = clause.map(moved)
    if let range = date?.range { date?.range = moved(range) }
    for index in references.indices {
      let range = references[index].range
      references[index].range = moved(range)
    }
    for index in steps.indices {
      let range = steps[index].range
      steps[index].range = moved(range)
    }
  }
}
