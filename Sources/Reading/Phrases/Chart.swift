/// A sentence with its words and names: what phrases are read from.
///
/// A class, for it is handed on at every step of the reading of a sentence, and never changed.
final class Chart: Sendable {
  let words: Words
  let names: [NameSpan]
  /// For each of them, its indices in `Gazetteer.names`.
  let gazetteerNames: [[Int]]
  /// For each token, the index in `names` of the name that covers it, or -1.
  private let nameOf: [Int]
  /// The tokens of dates, in order.
  private let dates: [Range<Int>]

  var count: Int { words.count }
  var sentence: Sentence { words.sentence }

  init(_ words: Words, names: [FoundName], dates: [DateMention] = []) {
    self.words = words
    self.dates = dates.tokens(in: words.tokens.lazy.map { $0.start..<$0.end })
    self.names = names.map { NameSpan(tokens: $0.tokens, kind: $0.kind) }
    gazetteerNames = names.map(\.names)
    var nameOf: [Int] = []
    nameOf.append(contentsOf: repeatElement(-1, count: words.count))
    for (number, name) in names.enumerated() {
      for token in name.tokens where token < nameOf.count { nameOf[token] = number }
    }
    self.nameOf = nameOf
  }

  /// Where a date ends that begins at a token: it is no complement of anything.
  func dateEnd(at index: Int) -> Int? { dates.first { $0.lowerBound == index }?.upperBound }

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
    return words.direction(at: index)?.form
  }
}
