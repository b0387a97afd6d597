/// The tokens of a sentence with what the lexicon says of each.
///
/// A class, for it is handed on at every step of the reading of a sentence, and never changed.
final class Words: Sendable {
  let sentence: Sentence
  let lexicon: Lexicon
  /// The classes of each token as a single word.
  let classes: [WordClass]
  /// What the lexicon has from each token on, the longest first; made once, for it is asked for often.
  private let table: [[(length: Int, entry: Lexicon.Entry)]]

  var tokens: [Token] { sentence.tokens }
  var count: Int { sentence.tokens.count }

  init(_ sentence: Sentence, lexicon: Lexicon) {
    self.sentence = sentence
    self.lexicon = lexicon
    classes = sentence.tokens.map { token in
      token.word >= 0 ? lexicon.singles[Int(token.word)].classes : []
    }
    table = sentence.tokens.indices.map { Self.matches($0, sentence.tokens, lexicon) }
  }

  /// The classes of a token, none outside the sentence.
  func classes(_ index: Int) -> WordClass {
    index >= 0 && index < classes.count ? classes[index] : []
  }

  func has(_ index: Int, _ wanted: WordClass) -> Bool {
    !classes(index).isDisjoint(with: wanted)
  }

  /// The mark at an index, or nil for words and outside.
  func mark(_ index: Int) -> Unicode.Scalar? {
    index >= 0 && index < count ? tokens[index].mark : nil
  }

  func isHyphen(_ index: Int) -> Bool {
    index >= 0 && index < count && Self.isHyphen(index, tokens)
  }

  /// What the lexicon has from a token on, the longest first. Hyphens inside are passed over.
  func matches(_ index: Int) -> [(length: Int, entry: Lexicon.Entry)] {
    index >= 0 && index < table.count ? table[index] : []
  }

  private static func matches(
    _ index: Int, _ tokens: [Token], _ lexicon: Lexicon
  ) -> [(length: Int, entry: Lexicon.Entry)] {
    guard tokens[index].word >= 0 else { return [] }
    // Positions of the words that follow, without hyphens.
    var positions = [index]
    var next = index + 1
    while positions.count < 7, next < tokens.count {
      if tokens[next].isWord {
        if tokens[next].word < 0 { break }
        positions.append(next)
      } else if !isHyphen(next, tokens) {
        break
      }
      next += 1
    }
    return lexicon.matches { $0 < positions.count ? tokens[positions[$0]].word : nil }
      .map { (positions[$0.length - 1] + 1 - index, $0.entry) }
  }

  private static func isHyphen(_ index: Int, _ tokens: [Token]) -> Bool {
    guard let mark = tokens[index].mark else { return false }
    return mark == "-" || mark == "\u{2010}" || mark == "\u{2011}" || (mark == "–" && tokens[index].isJoined)
  }

  /// How many tokens a word or phrase of a class takes from an index on, or 0.
  func length(of wanted: WordClass, at index: Int) -> Int {
    guard index >= 0, index < count, tokens[index].word >= 0 else { return 0 }
    for match in matches(index) where !match.entry.classes.isDisjoint(with: wanted) { return match.length }
    return 0
  }

  /// The preposition that starts at an index.
  func preposition(at index: Int) -> (name: String, length: Int)? {
    for match in matches(index) {
      if let name = match.entry.preposition { return (name, match.length) }
    }
    return nil
  }

  /// Whether a token is a word as spelled, in any case.
  ///
  /// - Parameter spelling: in lower case, in ASCII.
  func isWord(_ index: Int, _ spelling: String) -> Bool {
    guard index >= 0, index < count, tokens[index].isWord else { return false }
    let range = unitRange(index)
    // Nearly every comparison fails by its length or its first letter.
    guard range.count == spelling.utf8.count else { return false }
    var position = range.lowerBound
    for byte in spelling.utf8 {
      if sentence.folded.units[position] != UInt16(byte) { return false }
      position += 1
    }
    return true
  }

  /// A token's folded word.
  func folded(_ index: Int) -> String {
    guard index >= 0, index < count, tokens[index].isWord else { return "" }
    return String(folded: units(index))
  }

  private func units(_ index: Int) -> ArraySlice<UInt16> { sentence.folded.units[unitRange(index)] }

  /// Where a token's folded units lie.
  private func unitRange(_ index: Int) -> Range<Int> {
    let range = sentence.tokens[index].folded
    guard !range.isEmpty else { return 0..<0 }
    return sentence.folded.tokens[range.lowerBound].units
      .lowerBound..<sentence.folded.tokens[range.upperBound - 1].units.upperBound
  }
}
