/// A sentence with its words and names: what phrases are read from.
struct Chart: Sendable {
  let words: Words
  let names: [NameSpan]
  /// For each token, the index in `names` of the name that covers it, or -1.
  private let nameOf: [Int]

  var count: Int { words.count }
  var sentence: Sentence { words.sentence }

  init(_ words: Words, names: [NameSpan]) {
    self.words = words
    self.names = names
    var nameOf = [Int](repeating: -1, count: words.count)
    for (number, name) in names.enumerated() {
      for token in name.tokens where token < nameOf.count { nameOf[token] = number }
    }
    self.nameOf = nameOf
  }

  /// The name that covers a token.
  func name(covering index: Int) -> NameSpan? {
    guard index >= 0, index < nameOf.count, nameOf[index] >= 0 else { return nil }
    return names[nameOf[index]]
  }

  /// The name that starts at a token.
  func name(at index: Int) -> NameSpan? {
    guard let name = name(covering: index), name.tokens.lowerBound == index else { return nil }
    return name
  }

  /// Whether a token has a direction's noun, adjective or adverb.
  func directionForm(at index: Int) -> DirectionWord.Form? {
    guard name(covering: index) == nil else { return nil }
    return words.matches(index).first { $0.entry.direction != nil }?.entry.direction?.form
  }
}
