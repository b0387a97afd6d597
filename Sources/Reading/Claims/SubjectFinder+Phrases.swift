/// The phrases that may be subjects.
extension SubjectFinder {
  /// A phrase with what stands before it.
  struct Found {
    var phrase: Phrase
    var preposition: String?
    /// The number of clause openers before it in the stretch.
    var barrier: Int
    var afterBarrier: Bool { barrier > 0 }
  }

  /// The phrases of a stretch, in order.
  func phrases(from: Int, to: Int) -> [Found] {
    var found: [Found] = []
    var index = from
    var preposition: String?
    var barriers = from == 0 ? 1 : 0
    while index < to {
      if chart.name(covering: index) == nil {
        // "the town of X, located south of Y, was taken".
        if words.mark(index) == ",",
          words.has(index + 1, .transparent) || words.length(of: .transparent, at: index + 1) > 1,
          let comma = ((index + 1)..<to).first(where: { words.mark($0) == "," })
        {
          index = comma + 1
          continue
        }
        if words.mark(index) == "," || words.mark(index) == ";" || words.mark(index) == ":" {
          barriers += 1
          preposition = nil
          index += 1
          continue
        }
        if let unit = words.preposition(at: index), !words.has(index, .subordinator) || unit.length > 1 {
          preposition = unit.name
          index += unit.length
          continue
        }
        if words.has(index, [.subordinator, .relative, .conjunction]) {
          if !words.has(index, .conjunction) { preposition = words.isWord(index, "with") ? "with" : nil }
          if words.has(index, .conjunction), preposition == nil { barriers += 1 }
          if words.has(index, [.subordinator, .relative]), !words.isWord(index, "with") { barriers += 1 }
          if words.isWord(index, "following") || words.isWord(index, "during") || words.isWord(index, "amid")
            || words.isWord(index, "despite")
          {
            preposition = "during"
          }
          index += 1
          continue
        }
      }
      guard let phrase = chart.phrase(at: index), !phrase.tokens.isEmpty, phrase.tokens.upperBound <= to
      else {
        if words.has(index, .calendar) { preposition = nil }
        index += 1
        continue
      }
      found.append(Found(phrase: phrase, preposition: preposition, barrier: barriers))
      index = phrase.tokens.upperBound
      preposition = nil
    }
    return found
  }
}
