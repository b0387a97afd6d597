import Gazetteer

/// A sentence as tokens, with the folded words under them.
///
/// A class, for it is handed on at every step of the reading of a sentence, and never changed.
final class Sentence: Sendable {
  /// The offset of its first scalar in the document.
  let start: Int
  let scalars: [Unicode.Scalar]
  /// The folded words; a possessive 's belongs to none.
  let folded: FoldedText
  /// Words, numbers and marks, in order.
  let tokens: [Token]
  /// Most longer words have capitals, as in a headline.
  let isTitle: Bool
  /// It has letters, but no capitals.
  let isLowercase: Bool

  init(_ piece: SentenceScanner.Piece, lexicon: Lexicon) {
    start = piece.start
    scalars = piece.scalars
    var possessives: [Int] = []
    folded = FoldedText(scalars: Self.withoutPossessives(piece.scalars, ends: &possessives))
    tokens = Self.tokens(of: piece.scalars, folded, lexicon: lexicon, possessives: possessives)
    (isTitle, isLowercase) = Self.measureCase(tokens)
  }

  /// The scalars with every possessive ending replaced by gaps.
  private static func withoutPossessives(_ scalars: [Unicode.Scalar], ends: inout [Int]) -> [Unicode
    .Scalar]
  {
    guard scalars.withUnsafeBufferPointer(hasApostrophe) else { return scalars }
    var result = scalars
    for index in scalars.indices.dropFirst() where scalars[index] == "'" || scalars[index] == "’" {
      guard scalars[index - 1].isLetter || scalars[index - 1].properties.numericType != nil
      else {
        continue
      }
      let next = index + 1
      if next < scalars.count, scalars[next] == "s" || scalars[next] == "S" {
        let after = next + 1
        guard after >= scalars.count || !scalars[after].isLetter else { continue }
        result[index] = " "
        result[next] = " "
        ends.append(index)
      } else if scalars[index - 1] == "s", next >= scalars.count || SentenceScanner.isSpace(scalars[next]) {
        ends.append(index)
      }
    }
    return result
  }

  /// Whether any scalar is an apostrophe. All are looked at, several together, for few sentences have one.
  private static func hasApostrophe(_ scalars: UnsafeBufferPointer<Unicode.Scalar>) -> Bool {
    var count: UInt32 = 0
    for scalar in scalars { count |= (scalar.value == 0x27 ? 1 : 0) | (scalar.value == 0x2019 ? 1 : 0) }
    return count > 0
  }

  /// - Parameter possessives: where possessive endings begin, in order.
  private static func tokens(
    of scalars: [Unicode.Scalar], _ folded: FoldedText, lexicon: Lexicon, possessives: [Int]
  ) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(folded.tokens.count * 5 / 4 + 4)
    scalars.withUnsafeBufferPointer { scalars in
      folded.tokens.withUnsafeBufferPointer { words in
        folded.units.withUnsafeBufferPointer { units in
          appendTokens(
            to: &tokens, scalars, words, units, lexicon: lexicon, possessives: possessives)
        }
      }
    }
    return tokens
  }

  private static func appendTokens(
    to tokens: inout [Token], _ scalars: UnsafeBufferPointer<Unicode.Scalar>,
    _ words: UnsafeBufferPointer<FoldedText.Token>, _ units: UnsafeBufferPointer<UInt16>, lexicon: Lexicon,
    possessives: [Int]
  ) {
    var position = 0
    var index = 0
    while index < words.count {
      let first = words[index]
      let gap = appendMarks(
        from: position, to: first.start, of: scalars, into: &tokens, possessives: possessives)
      var last = index
      // "U.S.", "a.m.": letters with stops are one word.
      while last + 1 < words.count, isLetterStop(words[last], scalars),
        words[last + 1].start == words[last].end + 1, isLetterStop(words[last + 1], scalars)
      { last += 1 }
      var end = words[last].end
      if last > index { end = min(end + 1, scalars.count) }
      var token = Token(start: first.start, end: end, folded: index..<(last + 1))
      token.units = first.units.lowerBound..<words[last].units.upperBound
      token.word =
        last == index
        ? lexicon.number(of: UnsafeBufferPointer(rebasing: units[token.units]), hash: first.hash)
        : lexicon.number(of: Array(units[token.units])[...])
      describe(&token, scalars)
      token.isArticle = last == index && first.isArticle
      token.isJoined = !gap && !tokens.isEmpty
      token.isPossessive = possessives.contains(end)
      tokens.append(token)
      position = end
      index = last + 1
    }
    _ = appendMarks(
      from: position, to: scalars.count, of: scalars, into: &tokens, possessives: possessives)
  }

  /// One letter with a full stop behind.
  private static func isLetterStop(
    _ token: FoldedText.Token, _ scalars: UnsafeBufferPointer<Unicode.Scalar>
  ) -> Bool {
    token.end - token.start == 1 && token.end < scalars.count && scalars[token.end] == "."
      && scalars[token.start].isCapital
  }

  /// Appends the marks between two words.
  ///
  /// - Returns: whether white space stands before what follows.
  private static func appendMarks(
    from: Int, to: Int, of scalars: UnsafeBufferPointer<Unicode.Scalar>, into tokens: inout [Token],
    possessives: [Int]
  ) -> Bool {
    var gap = from == 0
    var index = from
    while index < to {
      let scalar = scalars[index]
      if SentenceScanner.isSpace(scalar) {
        gap = true
      } else if possessives.contains(index) {
        index += index + 1 < to && (scalars[index + 1] == "s" || scalars[index + 1] == "S") ? 1 : 0
      } else if scalar.value != 0x27, scalar.value != 0x2019 {
        var token = Token(start: index, end: index + 1, folded: 0..<0)
        token.mark = scalar
        token.isJoined = !gap
        tokens.append(token)
        gap = false
      }
      index += 1
    }
    return gap
  }

  private static func describe(_ token: inout Token, _ scalars: UnsafeBufferPointer<Unicode.Scalar>) {
    let first = scalars[token.start]
    token.isCapitalized = first.isCapital || first.value >= 0x80 && isTitlecase(first)
    let letters = LetterCounts(UnsafeBufferPointer(rebasing: scalars[token.start..<token.end]))
    let (upper, lower, digits, caseless) = (letters.upper, letters.lower, letters.digits, letters.caseless)
    // An ayn or a digit may stand in front of the capital: ‘Ayn, C051101.
    if !token.isCapitalized, upper > 0, !first.isSmall { token.isCapitalized = digits == 0 }
    token.isUpper = upper >= 2 && lower == 0
    token.isNumber = digits > 0 && upper + lower + caseless == 0
    token.isCaseless = caseless > 0 && upper + lower == 0
  }

  @inline(never)
  private static func isTitlecase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .titlecaseLetter
  }

  private static func measureCase(_ tokens: [Token]) -> (isTitle: Bool, isLowercase: Bool) {
    var long = 0
    var capitals = 0
    var letters = 0
    var anyCapital = false
    for token in tokens where token.isWord && !token.isNumber && !token.isCaseless {
      if token.isCapitalized { anyCapital = true }
      letters += token.end - token.start
      guard token.end - token.start >= 4 else { continue }
      long += 1
      if token.isCapitalized { capitals += 1 }
    }
    let endsInStop = tokens.last?.mark.map(SentenceScanner.isTerminator) ?? false
    return (
      isTitle: long >= 4 && !endsInStop && capitals * 100 >= long * 75,
      isLowercase: letters >= 20 && !anyCapital
    )
  }

  /// The words of some tokens as written.
  func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, last < tokens.count else { return "" }
    return text(from: tokens[first].start, to: tokens[last].end)
  }

  /// The scalars between two offsets of the sentence.
  func text(from: Int, to: Int) -> String {
    guard from < to, from >= 0, to <= scalars.count else { return "" }
    return String(scalars: scalars[from..<to])
  }
}
