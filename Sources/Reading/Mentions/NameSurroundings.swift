/// What stands around the names of a sentence and tells a place from a person: lists, what a place lies in, who speaks.
struct NameSurroundings {
  private let chart: Chart
  private var words: Words { chart.words }

  init(_ chart: Chart) {
    self.chart = chart
  }

  /// Whether a name goes on a list that the name before it is on: "in Moonbi, Parkes and Berry".
  ///
  /// Commas also stand between other things; a list ends with "and" or "or".
  func isListed(_ number: Int) -> Bool {
    guard number > 0, let link = link(number - 1, number) else { return false }
    if link { return true }
    var next = number
    while next + 1 < chart.names.count, let link = self.link(next, next + 1) {
      if link { return true }
      next += 1
    }
    return false
  }

  /// Whether "and" or "or" links two names; nil where they are not linked, not even by a comma.
  private func link(_ first: Int, _ second: Int) -> Bool? {
    var index = chart.names[first].tokens.upperBound
    let end = chart.names[second].tokens.lowerBound
    guard index < end, end - index <= 3 else { return nil }
    var isEnd = false
    while index < end {
      if words.isWord(index, "and") || words.isWord(index, "or") || words.mark(index) == "&" {
        isEnd = true
      } else if words.mark(index) != ",", !words.has(index, .determiner) {
        return nil
      }
      index += 1
    }
    return isEnd
  }

  /// The place that a name lies in: "Louisville, Kentucky", "Fuyang in Anhui".
  func container(of number: Int) -> NameSpan? {
    guard number + 1 < chart.names.count else { return nil }
    let next = chart.names[number + 1]
    let between = chart.names[number].tokens.upperBound
    guard next.tokens.lowerBound == between + 1, next.kind == .place || next.kind == .unknown,
      words.mark(between) == "," || words.isWord(between, "in")
    else { return nil }
    return next
  }

  /// Whether a word stands before a name.
  func follows(_ word: StaticString, _ name: Range<Int>) -> Bool {
    words.isWord(name.lowerBound - 1, word)
  }

  /// Whether a name says something: "said Clifford.", "Dunn explains that".
  func isSpeaker(_ name: Range<Int>) -> Bool {
    if isSpeech(name.upperBound) { return true }
    guard isSpeech(name.lowerBound - 1), let mark = words.mark(name.lowerBound - 2) else { return false }
    return mark == "," || mark == "\"" || mark == "”"
  }

  private func isSpeech(_ index: Int) -> Bool {
    words.matches(index).contains { match in
      words.lexicon.frames(of: match.entry).contains {
        $0.frame.governors.contains(.report)
          && $0.form.isDisjoint(with: [.noun, .nounPlural])
      }
    }
  }

  /// The last word of a person's name or of a name of several words, if the language has no such word: "Steele" of "Will
  /// Steele".
  func lastWord(_ name: NameSpan) -> Int? {
    guard name.tokens.count > 1 || name.kind == .other, let last = name.tokens.last,
      words.tokens[last].isWord,
      words.tokens[last].isCapitalized, words.tokens[last].word < 0
    else { return nil }
    return last
  }
}
