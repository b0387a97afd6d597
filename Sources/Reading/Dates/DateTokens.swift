import Gazetteer

/// The words of a sentence as dates see them.
struct DateTokens: Sendable {
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

  let lexicon: DateLexicon
  private(set) var tokens: [Token] = []
  private var table: [[(length: Int, entry: DateWord)]] = []
  /// All roles that the lexicon has from each token on.
  private var roles: [DateWord.Roles] = []
  /// Whether any token is a word of the lexicon that can open a date, or a number.
  private(set) var hasDates = false

  var count: Int { tokens.count }

  init(_ folded: FoldedText, scalars: [Unicode.Scalar], lexicon: DateLexicon) {
    self.lexicon = lexicon
    tokens.reserveCapacity(folded.tokens.count)
    var end = 0
    for word in folded.tokens {
      var token = Token(range: word.start..<word.end)
      read(folded.units[word.units], into: &token)
      token.isCapitalized = scalars[word.start].isCapital
      describeGap(scalars, end..<word.start, &token)
      tokens.append(token)
      end = word.end
    }
    prepare()
  }

  private mutating func read(_ units: ArraySlice<UInt16>, into token: inout Token) {
    func isDigit(_ unit: UInt16) -> Bool { unit >= 0x30 && unit <= 0x39 }
    guard let first = units.first, let last = units.last else { return }
    if isDigit(first) || isDigit(last) {
      var own = units.drop { !isDigit($0) }
      let skipped = own.startIndex - units.startIndex
      let particle = units.prefix(skipped)
      if skipped > 0 {
        guard lexicon.attached.contains(where: { particle.elementsEqual($0) }) else { return }
        token.hasParticle = true
        token.hasConjunction = particle.first.map(lexicon.conjunctions.contains) ?? false
      }
      let digits = own.prefix(while: isDigit)
      own = own.dropFirst(digits.count)
      let suffix = String(decoding: own, as: UTF16.self)
      token.isOrdinal = ["st", "nd", "rd", "th"].contains(suffix)
      guard own.isEmpty || token.isOrdinal, digits.count <= 4 else { return }
      token.number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      token.digits = digits.count
      hasDates = true
      return
    }
    token.word = lexicon.table.number(of: units)
    if token.word < 0 || lexicon.table.singles[Int(token.word)].isBlank, let stem = lexicon.stem(of: units) {
      token.stem = stem
      token.hasParticle = true
      token.hasConjunction = lexicon.conjunctions.contains(first)
    }
    for word in [token.word, token.stem] where word >= 0 && !hasDates {
      hasDates = lexicon.table.singles[Int(word)].opensDates
    }
  }

  private func describeGap(_ scalars: [Unicode.Scalar], _ gap: Range<Int>, _ token: inout Token) {
    token.isJoined = !gap.contains { SentenceScanner.isSpace(scalars[$0]) }
    for index in gap where !SentenceScanner.isSpace(scalars[index]) {
      let scalar = scalars[index]
      if scalar.properties.generalCategory == .nonspacingMark || scalar.value == 0x640 { continue }
      token.isParted = token.isParted || ",;:()،؛—".unicodeScalars.contains(scalar)
      token.mark = token.mark == nil || token.mark == scalar ? scalar : "?"
    }
  }

  /// What the lexicon has from a token on, the longest first.
  func matches(_ index: Int) -> [(length: Int, entry: DateWord)] {
    guard index >= 0, index < count else { return [] }
    return table.isEmpty ? search(index) : table[index]
  }

  /// Makes the table of what the lexicon has from each token on: a finder asks for it often.
  private mutating func prepare() {
    guard hasDates else { return }
    table = tokens.indices.map(search)
    roles = table.map { $0.reduce(into: []) { $0.formUnion($1.entry.roles) } }
  }

  private func search(_ index: Int) -> [(length: Int, entry: DateWord)] {
    guard tokens[index].word >= 0 || tokens[index].stem >= 0 else { return [] }
    var found = tokens[index].word < 0 ? [] : matches(index, first: tokens[index].word)
    if tokens[index].stem >= 0 { found += matches(index, first: tokens[index].stem) }
    return found
  }

  private func matches(_ index: Int, first: Int32) -> [(length: Int, entry: DateWord)] {
    lexicon.table.matches { offset in
      if offset == 0 { return first }
      guard index + offset < count, !tokens[index + offset].isParted else { return nil }
      let token = tokens[index + offset]
      return token.word >= 0 ? token.word : token.stem
    }
  }

  /// The first thing that a token, or several, are in one respect.
  func first<Value>(_ index: Int, _ value: (DateWord) -> Value?) -> (value: Value, next: Int)? {
    for match in matches(index) {
      if let found = value(match.entry) { return (found, index + match.length) }
    }
    return nil
  }

  /// Where the next word stands behind words of a role, or nil.
  func next(_ index: Int, _ role: DateWord.Roles) -> Int? {
    guard index >= 0, index < roles.count, !roles[index].isDisjoint(with: role) else { return nil }
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
