/// Verbs of being and becoming that tell how far somebody has come.
extension ArabicChunker {
  /// How many words are looked at behind the verb.
  private static let reach = 14

  /// Whether a verb of being leads to a distance or to the edge of a place, with no other verb in between.
  func arrives(_ index: Int) -> Bool {
    var next = index + 1
    while next < min(words.count, index + Self.reach) {
      if let mark = words.mark(next), mark == "." || mark == ":" { return false }
      for (length, entry) in words.matches(next) where length > 1 {
        if entry.preposition == .near || entry.preposition == .distance { return true }
      }
      let entry = words.entry(next)
      if entry.preposition == .on, words.has(next + 1, .surroundings) { return true }
      if words.tokens[next].preposition == nil, !words.tokens[next].isDefinite, parser.names[next] == nil,
        entry.classes.isEmpty, entry.readings.contains(where: { !$0.form.isDisjoint(with: .finite) })
      {
        return false
      }
      next += 1
    }
    return false
  }
}
