/// What "the town", "there" and "they" stand for in a sentence.
struct References: Sendable {
  private let chart: Chart

  init(_ chart: Chart) {
    self.chart = chart
  }

  /// The name of the place that a phrase refers back to: the last one before it that fits.
  func antecedent(of phrase: Phrase) -> Range<Int>? {
    let words = chart.words
    var best: Range<Int>?
    for name in chart.names {
      guard name.tokens.upperBound <= phrase.tokens.lowerBound else { break }
      guard name.kind == .place || name.kind == .unknown && isPlace(name.tokens) else { continue }
      let before = name.tokens.lowerBound - 1
      let after = name.tokens.upperBound
      // A name whose own class differs from the one referred to: "Jelawi neighborhood … the city".
      if phrase.classes.contains(.settlement), !phrase.isPronoun {
        let word = words.folded(phrase.tokens.upperBound - 1)
        if words.has(after, [.feature, .part]), !words.isSame(after, as: word), !words.has(after, .axis) {
          continue
        }
        if words.has(after, [.settlement, .admin]), !words.isSame(after, as: word) { continue }
        if words.isWord(before, "of"), words.has(before - 1, [.settlement, .admin]),
          !words.isSame(before - 1, as: word)
        {
          continue
        }
      }
      best = name.tokens
    }
    return best
  }

  /// Whether an unknown name stands where places stand.
  func isPlace(_ name: Range<Int>) -> Bool {
    let words = chart.words
    var before = name.lowerBound - 1
    while words.has(before, [.determiner, .adjective]) || words.isWord(before, "and")
      || words.mark(before) == ","
    {
      before -= 1
      if let other = chart.name(covering: before) {
        if other.kind == .place { return true }
        before = other.tokens.lowerBound - 1
      }
    }
    if words.isWord(before, "of") {
      return words.has(before - 1, [.settlement, .admin, .part, .surroundings, .area, .feature])
        || chart.directionForm(at: before - 1) != nil
        || words.anyEntry(at: before - 1) { $0.hasFrames }
    }
    if words.preposition(at: before) != nil || words.has(before, .placeCue) {
      return !words.isWord(before, "by") && !words.isWord(before, "with") && !words.isWord(before, "against")
    }
    if words.length(of: [.settlement, .admin, .feature], at: name.upperBound) > 0 { return true }
    guard before >= 0 else { return false }
    return words.matches(before).contains { match in
      words.lexicon.frames(of: match.entry).contains {
        let frame = $0.frame
        return frame.kind != nil && frame.kind != .clash
          && (frame.object == .target || frame.object == .origin)
      }
    }
  }
}
