/// Cuts a text into sentences, in one pass and with bounded memory.
///
/// Blank lines, headings and list marks end a sentence; so do `.`, `!`, `?` and their Arabic forms before a gap, unless
/// the word before is an abbreviation, an initial or a number with a digit behind.
struct SentenceScanner {
  /// A sentence as it stands in the text.
  struct Piece {
    /// The offset of its first scalar.
    var start: Int
    var scalars: [Unicode.Scalar]
    /// A blank line stands before it, or nothing.
    var opensParagraph = false
    /// It is short, ends with no full stop, and stands on lines of its own.
    var isHeading = false
  }

  /// A sentence that has no end is cut here, at a gap if there is one near.
  static let longest = 6000
  private static let window = 24000
  private static let longestHeading = 100

  private var source: ScalarSource
  private let abbreviations: Abbreviations
  private var buffer: [Unicode.Scalar] = []
  private var position = 0
  private var offset = 0
  private var isAtEnd = false
  /// How many line breaks stand before what comes next; at the start of the text, as before a paragraph.
  private var lineBreaks = 2

  init(_ text: String, abbreviations: Abbreviations) {
    source = ScalarSource(text)
    self.abbreviations = abbreviations
  }

  /// The next sentences, so many at most; none at the end.
  mutating func next(atMost count: Int) -> [Piece] {
    var pieces: [Piece] = []
    pieces.reserveCapacity(count)
    while pieces.count < count, let piece = next() { pieces.append(piece) }
    return pieces
  }

  /// The next sentence, without the white space around it, or nil at the end.
  mutating func next() -> Piece? {
    while true {
      refill()
      skipSpace()
      if position >= buffer.count {
        if isAtEnd { return nil }
        continue
      }
      return piece()
    }
  }

  /// The sentence that begins here.
  private mutating func piece() -> Piece {
    let start = position
    let end = endOfSentence(from: start)
    position = end
    var last = end
    while last > start, Self.isSpace(buffer[last - 1]) { last -= 1 }
    var piece = Piece(start: offset + start, scalars: Array(buffer[start..<last]))
    piece.opensParagraph = lineBreaks > 1
    piece.isHeading =
      piece.scalars.count < Self.longestHeading && lineBreaks > 0 && endsLine(end)
      && !(piece.scalars.last.map(Self.isTerminator) ?? true)
    lineBreaks = 0
    return piece
  }

  /// Passes over white space, and counts the line breaks in it.
  private mutating func skipSpace() {
    while position < buffer.count, Self.isSpace(buffer[position]) {
      if buffer[position] == "\n" || buffer[position] == "\u{2029}" { lineBreaks += 1 }
      position += 1
    }
  }

  /// Whether nothing but spaces stands between an index and the end of its line.
  private func endsLine(_ end: Int) -> Bool {
    var index = end
    while index < buffer.count, Self.isSpace(buffer[index]) {
      if buffer[index] == "\n" || buffer[index] == "\u{2029}" { return true }
      index += 1
    }
    return index >= buffer.count
  }

  private mutating func refill() {
    guard !isAtEnd, buffer.count - position < Self.longest + 64 else { return }
    buffer = source.next(upTo: Self.window, behind: buffer[position...])
    offset += position
    position = 0
    isAtEnd = buffer.count < Self.window
  }

  private func endOfSentence(from start: Int) -> Int {
    let limit = min(buffer.count, start + Self.longest)
    var index = start
    while index < limit {
      let scalar = buffer[index]
      if Self.isWithin(scalar) {
        index &+= 1
        continue
      }
      if scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}" {
        if lineBreakEnds(at: index, from: start) { return index }
      } else if Self.isTerminator(scalar), let end = terminatorEnds(at: index, from: start) {
        return end
      }
      index += 1
    }
    guard limit < buffer.count || limit - start >= Self.longest else { return limit }
    var cut = limit
    while cut > limit - 200, cut > start + 1, !Self.isSpace(buffer[cut - 1]) { cut -= 1 }
    return Self.isSpace(buffer[cut - 1]) ? cut : limit
  }

  /// Whether a line break ends the sentence: before a blank line, a list mark, or after a heading.
  private func lineBreakEnds(at index: Int, from start: Int) -> Bool {
    var next = index + 1
    var breaks = 1
    if buffer[index] == "\r", next < buffer.count, buffer[next] == "\n" { next += 1 }
    while next < buffer.count, Self.isSpace(buffer[next]) {
      if buffer[next] == "\n" { breaks += 1 }
      next += 1
    }
    if breaks > 1 || next >= buffer.count { return true }
    if "#*-•–|=".unicodeScalars.contains(buffer[next]) || "#•|=".unicodeScalars.contains(buffer[start]) {
      return true
    }
    var lineStart = index
    while lineStart > start, buffer[lineStart - 1] != "\n" { lineStart -= 1 }
    let isShort = index - lineStart < 60
    let last = buffer[index > start ? index - 1 : start]
    guard isShort, last != ",", last != "-" else { return false }
    return !buffer[next].isSmall
  }

  /// Where the sentence ends whose terminator stands at an index, or nil if it goes on.
  private func terminatorEnds(at index: Int, from start: Int) -> Int? {
    var end = index + 1
    while end < buffer.count, Self.isTerminator(buffer[end]) || Self.isCloser(buffer[end]) { end += 1 }
    // Footnote marks: "town.[12] The".
    while end + 1 < buffer.count, buffer[end] == "[" {
      var close = end + 1
      while close < buffer.count, close - end < 8, buffer[close] != "]" { close += 1 }
      guard close < buffer.count, buffer[close] == "]" else { break }
      end = close + 1
    }
    guard end < buffer.count else { return end }
    guard Self.isSpace(buffer[end]) else { return nil }
    var next = end
    while next < buffer.count, Self.isSpace(buffer[next]) { next += 1 }
    guard next < buffer.count else { return end }
    let following = buffer[next]
    if buffer[index] == "." {
      if following.isSmall { return nil }
      if end == index + 1, isAbbreviation(before: index, from: start) { return nil }
    } else if following.isSmall, Self.isCloser(buffer[end - 1]) {
      return nil
    }
    return end
  }

  /// Whether the word that ends before an index is an abbreviation or an initial.
  private func isAbbreviation(before index: Int, from start: Int) -> Bool {
    var first = index
    while first > start, index - first < 12, Self.isWord(buffer[first - 1]) { first -= 1 }
    let length = index - first
    guard length > 0 else { return false }
    if length == 1 {
      // Initials ("J. Smith", "U.S. Army"), not numbers ("on 7. The").
      return buffer[first].isCapital
    }
    guard length <= 7 else { return false }
    guard abbreviations.contains(buffer[first..<index]) else { return false }
    // "No. 60" but "He said no. The".
    if length == 2, buffer[first].value | 0x20 == 0x6E, buffer[first + 1].value | 0x20 == 0x6F {
      return index + 2 < buffer.count && ("0"..."9").contains(buffer[index + 2])
    }
    return true
  }

  /// Whether a scalar ends no sentence for certain: a space, or a letter of ASCII.
  @inline(__always)
  private static func isWithin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x20 || (scalar.value | 0x20) &- 0x61 < 26
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0xA0, 0x85, 0x2028, 0x2029, 0x3000, 0xFEFF: true
    case 0x2000...0x200A: true
    default: false
    }
  }

  static func isTerminator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", "؟", "۔", "…", "。": true
    default: false
    }
  }

  static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "”", "’", "»", ")", "]": true
    default: false
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
      : scalar.isLetter
  }
}
