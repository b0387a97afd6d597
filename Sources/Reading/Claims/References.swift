/// What "the town", "there" and "they" stand for in a sentence.
struct References: Sendable {
  private let chart: Chart

  init(_ chart: Chart) {
    self.chart = chart
  }

  /// The name of the place that a phrase refers back to: the last one before it that fits.
  ///
  /// - Parameter except: names that it cannot stand for.
  func antecedent(of phrase: Phrase, except: [Range<Int>] = []) -> Range<Int>? {
    let words = chart.words
    var best: Range<Int>?
    for name in chart.names {
      guard name.tokens.upperBound <= phrase.tokens.lowerBound else { break }
      if best != nil, onlyTellsWhere(name.tokens, isPronoun: phrase.isPronoun) { continue }
      if except.contains(where: { $0.overlaps(name.tokens) }) { continue }
      guard name.kind == .place || name.kind == .unknown && isPlace(name.tokens) else { continue }
      let before = name.tokens.lowerBound - 1
      let after = name.tokens.upperBound
      // A name whose own class differs from the one referred to: "Jelawi neighborhood … the city".
      if phrase.classes.contains(.settlement), !phrase.isPronoun {
        // "the city's western half"
        let noun = phrase.tokens.first { words.tokens[$0].isPossessive } ?? phrase.tokens.upperBound - 1
        let word = words.folded(noun)
        if words.length(of: [.feature, .part], at: after) > 0, !words.isSame(after, as: word),
          !words.has(after, .axis)
        {
          continue
        }
        // "the Tigris River … the city"
        if name.tokens.count > 1, words.has(after - 1, .waterway), !words.isSame(after - 1, as: word) {
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

  /// "X, 10 km south of Y", "from Y": what is spoken of is X. A pronoun may still stand for where somebody is.
  private func onlyTellsWhere(_ name: Range<Int>, isPronoun: Bool) -> Bool {
    let words = chart.words
    var index = name.lowerBound - 1
    if isPronoun, words.isWord(index, "from") { return true }
    // "the highway to X", "the border with X", "cut off from X": it is only told where something leads.
    if words.isWord(index, "to") || words.isWord(index, "with"), words.has(index - 1, .feature) {
      return true
    }
    if words.isWord(index, "from"), words.isWord(index - 1, "off") { return true }
    guard words.isWord(index, "of") || words.isWord(index, "from") else { return false }
    index -= 1
    guard chart.directionForm(at: index) != nil else { return false }
    while index >= 0, chart.name(covering: index) == nil,
      chart.directionForm(at: index) != nil || words.tokens[index].isNumber
        || words.has(index, [.unit, .transparent, .determiner, .quantifier]) || words.mark(index) == ","
        || words.isHyphen(index) || words.isWord(index, "to")
    { index -= 1 }
    return chart.name(covering: index) != nil
  }

  /// "was retaken by", "has been besieged": what is told of places.
  private func isTaken(_ index: Int) -> Bool {
    let words = chart.words
    guard words.has(index, [.be, .have]) else { return false }
    var verb = index + 1
    while words.has(verb, [.be, .adverb]) { verb += 1 }
    return words.matches(verb).contains { match in
      match.entry.forms.contains(.participle)
        && words.lexicon.frames(of: match.entry).contains {
          $0.frame.kind == .capture && $0.frame.object == .target || $0.frame.kind == .encirclement
        }
    }
  }

  /// Whether an unknown name stands where places stand.
  func isPlace(_ name: Range<Int>) -> Bool {
    let words = chart.words
    if isTaken(name.upperBound) { return true }
    // "X's southern side"
    if words.tokens[name.upperBound - 1].isPossessive {
      let next = chart.directions(at: name.upperBound)?.end ?? name.upperBound
      if words.length(of: [.part, .surroundings], at: next) > 0 { return true }
    }
    var before = name.lowerBound - 1
    while words.has(before, [.determiner, .adjective]) || words.isWord(before, "and")
      || words.mark(before) == "," || chart.directionForm(at: before) == .adjective
    {
      before -= 1
      if let other = chart.name(covering: before) {
        if other.kind == .place { return true }
        before = other.tokens.lowerBound - 1
      }
    }
    if words.isWord(before, "of") {
      return words.isWord(before - 1, "out")
        || words.has(before - 1, [.settlement, .admin, .part, .surroundings, .area, .feature])
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
