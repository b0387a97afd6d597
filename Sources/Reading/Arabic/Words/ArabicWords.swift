import Gazetteer

/// An Arabic sentence as tokens, with what the lexicon says of each.
struct ArabicWords: Sendable {
  /// The offset of its first scalar in the document.
  let start: Int
  let scalars: [Unicode.Scalar]
  let folded: FoldedText
  let lexicon: ArabicLexicon
  private(set) var tokens: [ArabicToken] = []

  var count: Int { tokens.count }

  init(_ piece: SentenceScanner.Piece, lexicon: ArabicLexicon) {
    start = piece.start
    scalars = piece.scalars
    self.lexicon = lexicon
    folded = FoldedText(scalars: piece.scalars)
    tokens.reserveCapacity(folded.tokens.count * 5 / 4 + 4)
    var position = 0
    for number in folded.tokens.indices {
      let word = folded.tokens[number]
      appendMarks(from: position, to: word.start)
      var token = ArabicToken(start: word.start, end: endOfWord(word.end), folded: number)
      token.isNumber = folded.units[word.units].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
      if !token.isNumber {
        ArabicAnalyzer(lexicon).analyze(&token, folded.units[word.units], opensWithAnd: opensWithAnd(token))
        token.isMarkedPassive = isMarkedPassive(token)
      }
      tokens.append(token)
      position = token.end
    }
    appendMarks(from: position, to: scalars.count)
  }

  /// Where a word ends with what folding drops: a hamza at its end, tatweel, vowel signs.
  private func endOfWord(_ end: Int) -> Int {
    var end = end
    while end < scalars.count,
      scalars[end].value == 0x621 || scalars[end].value == 0x640
        || scalars[end].properties.generalCategory == .nonspacingMark
    { end += 1 }
    return end
  }

  private mutating func appendMarks(from: Int, to: Int) {
    guard from < to else { return }
    for index in from..<to where !SentenceScanner.isSpace(scalars[index]) {
      // Vowel signs, tatweel and hamza by themselves are no marks.
      let value = scalars[index].value
      if value >= 0x610 && value <= 0x65F && value != 0x61B && value != 0x61F || value == 0x27 { continue }
      var token = ArabicToken(start: index, end: index + 1)
      token.mark = scalars[index]
      tokens.append(token)
    }
  }

  /// وإلى: behind و a hamza on its alef begins a word; folded it may look like another (والي).
  private func opensWithAnd(_ token: ArabicToken) -> Bool {
    guard token.start + 2 < token.end, scalars[token.start].value == 0x648 else { return false }
    let second = scalars[token.start + 1].value
    return second == 0x623 || second == 0x625
  }

  /// Whether the first vowel of a verb is a damma: سُيطر.
  private func isMarkedPassive(_ token: ArabicToken) -> Bool {
    let index = token.start + token.skipped + 1
    return index < token.end && scalars[index].value == 0x64F
  }

  /// The entry of a token.
  func entry(_ index: Int) -> ArabicLexicon.Entry {
    index >= 0 && index < count ? lexicon.entry(tokens[index].word) : lexicon.entry(-1)
  }

  func has(_ index: Int, _ wanted: ArabicWordClass) -> Bool {
    guard index >= 0, index < count, tokens[index].word >= 0 else { return false }
    return !lexicon.entry(tokens[index].word).classes.isDisjoint(with: wanted)
  }

  func mark(_ index: Int) -> Unicode.Scalar? {
    index >= 0 && index < count ? tokens[index].mark : nil
  }

  func isComma(_ index: Int) -> Bool {
    guard let mark = mark(index) else { return false }
    return mark == "،" || mark == "," || mark == "؛" || mark == ";"
  }

  /// Phrases of several words from a token on, and the word itself as written: the longest first.
  func matches(_ index: Int) -> [(length: Int, entry: ArabicLexicon.Entry)] {
    guard index >= 0, index < count, tokens[index].written >= 0 else { return [] }
    return lexicon.table.matches { offset in
      let next = index + offset
      guard next < count, tokens[next].isWord else { return nil }
      guard offset > 0 else { return tokens[next].written }
      return lexicon.table.number(of: units(next))
    }
  }

  /// Whether the words are the name of a river.
  func isRiver(_ tokens: Range<Int>) -> Bool {
    tokens.contains { has($0, .river) }
  }

  /// The folded units of a token, particles and all.
  func units(_ index: Int) -> ArraySlice<UInt16> {
    tokens[index].folded < 0 ? [] : folded.units[folded.tokens[tokens[index].folded].units]
  }

  /// Where a token's own word begins in the sentence, behind some units of particles.
  func offset(_ index: Int, skipping: Int) -> Int {
    var left = skipping
    var position = tokens[index].start
    while left > 0, position < tokens[index].end {
      left -= FoldedText(scalars: CollectionOfOne(scalars[position])).units.count
      position += 1
    }
    // A vowel sign belongs to the letter in front of it.
    while skipping > 0, position < tokens[index].end,
      scalars[position].value == 0x640 || scalars[position].properties.generalCategory == .nonspacingMark
    {
      position += 1
    }
    return position
  }

  /// The scalars between two offsets of the sentence.
  func text(_ range: Range<Int>) -> String {
    guard range.lowerBound >= 0, range.upperBound <= scalars.count else { return "" }
    return String(scalars: scalars[range])
  }
}
