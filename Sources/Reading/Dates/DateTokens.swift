import Gazetteer

/// The words of a sentence as dates see them.
///
/// A class, for a finder of dates hands it on at every step, and never changed.
final class DateTokens: Sendable {
  struct Token: Sendable {
    /// Where it lies in the sentence, in Unicode scalars, end exclusive.
    var range: Range<Int>
    /// Its number in the lexicon as it is written, or -1.
    var word: Int32 = -1
    /// The same, less the particles that are written onto it.
    var stem: Int32 = -1
    /// It is written in digits.
    var number: Int?
    var digits = 0
    /// "15th"
    var isOrdinal = false
    var hasConjunction = false
    /// Particles are written onto it.
    var hasParticle = false
    var isCapitalized = false
    /// The mark between it and the word before it, where nothing else but spaces stands there.
    var mark: Unicode.Scalar?
    /// No space stands between it and the word before it.
    var isJoined = false
    /// A mark that ends a phrase stands before it.
    var isParted = false
  }

  /// What the lexicon has from a token on.
  private struct Facts {
    /// Where it lies in the table.
    var entries = 0..<0
    /// All its roles.
    var roles: DateWord.Roles = []
    /// A date may begin with the token.
    var mayOpen = false
    /// The token is a number, or part of an entry of the lexicon.
    var isInside = false
  }

  /// None where the sentence has no dates.
  let tokens: [Token]
  /// What the lexicon has from each token on, the longest first; made once, for a finder asks for it often.
  private let table: [(length: Int, entry: DateWord)]
  /// What is known of each token.
  private let facts: [Facts]
  /// Whether any token is a word of the lexicon that can open a date, or a number.
  let hasDates: Bool

  var count: Int { tokens.count }

  init(_ folded: FoldedText, scalars: [Unicode.Scalar], lexicon: DateLexicon) {
    var tokens: [Token] = []
    var hasDates = false
    if lexicon.mayHaveDates(folded) { tokens = Self.tokens(of: folded, scalars, lexicon, &hasDates) }
    self.hasDates = hasDates
    var table: [(length: Int, entry: DateWord)] = []
    var facts: [Facts] = []
    if hasDates {
      table.reserveCapacity(tokens.count / 4)
      facts = Array(repeating: Facts(), count: tokens.count)
      facts.withUnsafeMutableBufferPointer { facts in
        tokens.withUnsafeBufferPointer { tokens in
          for index in tokens.indices where tokens[index].word >= 0 || tokens[index].stem >= 0 {
            let start = table.count
            if tokens[index].word >= 0 {
              Self.appendMatches(to: &table, index, first: tokens[index].word, tokens, lexicon)
            }
            if tokens[index].stem >= 0 {
              Self.appendMatches(to: &table, index, first: tokens[index].stem, tokens, lexicon)
            }
            facts[index].entries = start..<table.count
          }
          Self.complete(facts, tokens, table)
        }
      }
    }
    self.tokens = hasDates ? tokens : []
    self.table = table
    self.facts = facts
  }

  private static func tokens(
    of folded: FoldedText, _ scalars: [Unicode.Scalar], _ lexicon: DateLexicon, _ hasDates: inout Bool
  ) -> [Token] {
    [Token](unsafeUninitializedCapacity: folded.tokens.count) { tokens, count in
      var end = 0
      for word in folded.tokens {
        var token = Token(range: word.start..<word.end)
        if read(folded.units[word.units], hash: word.hash, into: &token, lexicon) { hasDates = true }
        token.isCapitalized = scalars[word.start].isCapital
        if word.start != end + 1 || scalars[end] != " " { describeGap(scalars, end..<word.start, &token) }
        tokens.initializeElement(at: count, to: token)
        count += 1
        end = word.end
      }
    }
  }

  /// Finds the roles of tokens, and with which of them a date may begin: only numbers and words of the lexicon stand between
  /// it and a number or a word that opens dates, or it is one itself.
  private static func complete(
    _ facts: UnsafeMutableBufferPointer<Facts>, _ tokens: UnsafeBufferPointer<Token>,
    _ table: [(length: Int, entry: DateWord)]
  ) {
    // Where the words of the entries end that begin so far to the left.
    var end = 0
    for index in tokens.indices {
      for number in facts[index].entries {
        facts[index].roles.formUnion(table[number].entry.roles)
        end = max(end, index + table[number].length)
        if table[number].entry.opensDates { facts[index].mayOpen = true }
      }
      if tokens[index].number != nil {
        end = max(end, index + 1)
        facts[index].mayOpen = true
      }
      facts[index].isInside = index < end
    }
    for index in tokens.indices.dropLast().reversed() where facts[index].isInside && facts[index + 1].mayOpen
    {
      facts[index].mayOpen = true
    }
  }

  /// Whether a date may begin with a token: false is certain, and quick.
  func mayOpenDate(_ index: Int) -> Bool { facts[index].mayOpen }

  private static let ordinalEndings: Set<String> = ["st", "nd", "rd", "th"]

  /// Reads what a word is.
  ///
  /// - Returns: whether it is a number, or a word that can open a date.
  private static func read(
    _ units: ArraySlice<UInt16>, hash: UInt64, into token: inout Token, _ lexicon: DateLexicon
  ) -> Bool {
    func isDigit(_ unit: UInt16) -> Bool { unit >= 0x30 && unit <= 0x39 }
    guard let first = units.first, let last = units.last else { return false }
    if isDigit(first) || isDigit(last) {
      var own = units.drop { !isDigit($0) }
      let skipped = own.startIndex - units.startIndex
      let particle = units.prefix(skipped)
      if skipped > 0 {
        guard lexicon.attached.contains(where: { particle.elementsEqual($0) }) else { return false }
        token.hasParticle = true
        token.hasConjunction = particle.first.map(lexicon.conjunctions.contains) ?? false
      }
      let digits = own.prefix(while: isDigit)
      own = own.dropFirst(digits.count)
      token.isOrdinal = own.count == 2 && ordinalEndings.contains(String(decoding: own, as: UTF16.self))
      guard own.isEmpty || token.isOrdinal, digits.count <= 4 else { return false }
      token.number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      token.digits = digits.count
      return true
    }
    token.word = lexicon.table.number(of: units, hash: hash)
    if token.word < 0, lexicon.attached.isEmpty { return false }
    if token.word < 0 || lexicon.table.singles[Int(token.word)].isBlank, let stem = lexicon.stem(of: units) {
      token.stem = stem
      token.hasParticle = true
      token.hasConjunction = lexicon.conjunctions.contains(first)
    }
    func opensDates(_ word: Int32) -> Bool { word >= 0 && lexicon.table.singles[Int(word)].opensDates }
    return opensDates(token.word) || opensDates(token.stem)
  }

  private static func describeGap(_ scalars: [Unicode.Scalar], _ gap: Range<Int>, _ token: inout Token) {
    token.isJoined = !gap.contains { SentenceScanner.isSpace(scalars[$0]) }
    for index in gap where !SentenceScanner.isSpace(scalars[index]) {
      let scalar = scalars[index]
      if scalar.value >= 0x80,
        scalar.properties.generalCategory == .nonspacingMark || scalar.value == 0x640
      {
        continue
      }
      token.isParted = token.isParted || partsPhrases(scalar)
      token.mark = token.mark == nil || token.mark == scalar ? scalar : "?"
    }
  }

  /// Whether a mark ends a phrase.
  private static func partsPhrases(_ mark: Unicode.Scalar) -> Bool {
    switch mark {
    case ",", ";", ":", "(", ")", "،", "؛", "—": true
    default: false
    }
  }

  /// What the lexicon has from a token on, the longest first.
  func matches(_ index: Int) -> ArraySlice<(length: Int, entry: DateWord)> {
    index >= 0 && index < count ? table[facts[index].entries] : []
  }

  private static func appendMatches(
    to table: inout [(length: Int, entry: DateWord)], _ index: Int, first: Int32,
    _ tokens: UnsafeBufferPointer<Token>, _ lexicon: DateLexicon
  ) {
    lexicon.table.appendMatches(to: &table) { offset in
      if offset == 0 { return first }
      guard index + offset < tokens.count, !tokens[index + offset].isParted else { return nil }
      let token = tokens[index + offset]
      return token.word >= 0 ? token.word : token.stem
    }
  }

  /// The first thing that a token, or several, are in one respect.
  func first<Value>(_ index: Int, _ value: (DateWord) -> Value?) -> (value: Value, next: Int)? {
    guard index >= 0, index < count else { return nil }
    for number in facts[index].entries {
      if let found = value(table[number].entry) { return (found, index + table[number].length) }
    }
    return nil
  }

  /// Where the next word stands behind words of a role, or nil.
  func next(_ index: Int, _ role: DateWord.Roles) -> Int? {
    guard index >= 0, index < facts.count, !facts[index].roles.isDisjoint(with: role) else { return nil }
    return first(index) { $0.roles.isDisjoint(with: role) ? nil : true }?.next
  }

  func has(_ index: Int, _ role: DateWord.Roles) -> Bool { next(index, role) != nil }

  /// Behind words such as "the" and "of".
  func skipFillers(_ index: Int) -> Int {
    var index = index
    while let next = next(index, .filler) { index = next }
    return index
  }

  func mark(_ index: Int) -> Unicode.Scalar? { index >= 0 && index < count ? tokens[index].mark : nil }
}
