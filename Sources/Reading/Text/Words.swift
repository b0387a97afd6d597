/// The tokens of a sentence with what the lexicon says of each.
///
/// A class, for it is handed on at every step of the reading of a sentence, and never changed.
final class Words: Sendable {
  let sentence: Sentence
  let lexicon: Lexicon
  /// What is known of each token.
  private let facts: [Facts]
  /// The classes that any token has as a single word.
  let anyClasses: WordClass
  /// The classes that any entry of the lexicon in the sentence has.
  private let entryClasses: WordClass
  /// What the lexicon has, token by token, the longest first; made once, for it is asked for often.
  private let table: [(length: Int, entry: Lexicon.Entry)]

  /// What is known of a token.
  private struct Facts {
    /// Its classes as a single word.
    var classes: WordClass
    /// Where in the table the entries begin and end that start there.
    var first: Int32
    var end: Int32
    /// What any of these entries is.
    var kinds: EntryKinds
  }

  /// What entries of the lexicon can be, for a quick answer to what is asked of every word.
  private struct EntryKinds: OptionSet {
    let rawValue: UInt8

    static let framed = EntryKinds(rawValue: 1)
    static let direction = EntryKinds(rawValue: 2)
    static let preposition = EntryKinds(rawValue: 4)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ entry: Lexicon.Entry) {
      self = []
      if entry.hasFrames { insert(.framed) }
      if entry.direction != nil { insert(.direction) }
      if entry.isPreposition { insert(.preposition) }
    }
  }

  /// The sentence's, at hand.
  let tokens: [Token]
  /// The folded units of its words.
  private let units: [UInt16]
  var count: Int { tokens.count }

  init(_ sentence: Sentence, lexicon: Lexicon) {
    self.sentence = sentence
    self.lexicon = lexicon
    let tokens = sentence.tokens
    self.tokens = tokens
    units = sentence.folded.units
    var anyClasses: WordClass = []
    var entryClasses: WordClass = []
    var table: [(length: Int, entry: Lexicon.Entry)] = []
    var facts: [Facts] = []
    table.reserveCapacity(tokens.count)
    facts.reserveCapacity(tokens.count)
    lexicon.singles.withUnsafeBufferPointer { singles in
      for index in tokens.indices {
        let word = tokens[index].word
        let start = table.count
        guard word >= 0 else {
          facts.append(Facts(classes: [], first: Int32(start), end: Int32(start), kinds: []))
          continue
        }
        let own = singles[Int(word)].classes
        anyClasses.formUnion(own)
        if lexicon.leadsOn(word) {
          Self.appendMatches(to: &table, index, tokens, lexicon)
        } else {
          table.append((length: 1, entry: singles[Int(word)]))
        }
        var kinds: EntryKinds = []
        for number in start..<table.count {
          entryClasses.formUnion(table[number].entry.classes)
          kinds.formUnion(EntryKinds(table[number].entry))
        }
        facts.append(Facts(classes: own, first: Int32(start), end: Int32(table.count), kinds: kinds))
      }
    }
    self.anyClasses = anyClasses
    self.entryClasses = entryClasses
    self.table = table
    self.facts = facts
  }

  /// Where in the table the entries lie that start at a token.
  @inline(__always)
  private func entries(_ index: Int) -> Range<Int> {
    index >= 0 && index < facts.count ? Int(facts[index].first)..<Int(facts[index].end) : 0..<0
  }

  /// The classes of a token, none outside the sentence.
  func classes(_ index: Int) -> WordClass {
    index >= 0 && index < facts.count ? facts[index].classes : []
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
  func matches(_ index: Int) -> ArraySlice<(length: Int, entry: Lexicon.Entry)> {
    table[entries(index)]
  }

  private static func appendMatches(
    to table: inout [(length: Int, entry: Lexicon.Entry)], _ index: Int, _ tokens: [Token], _ lexicon: Lexicon
  ) {
    guard tokens[index].word >= 0 else { return }
    let start = table.count
    // The word last asked for, and how many words stand before it: hyphens are passed over.
    var (position, ordinal) = (index, 0)
    lexicon.appendMatches(to: &table) { wanted in
      while ordinal < wanted {
        position += 1
        while position < tokens.count, !tokens[position].isWord, isHyphen(position, tokens) { position += 1 }
        guard position < tokens.count, tokens[position].isWord, tokens[position].word >= 0 else { return nil }
        ordinal += 1
      }
      return tokens[position].word
    }
    // Lengths in words become lengths in tokens.
    for match in start..<table.count where table[match].length > 1 {
      var (end, words) = (index + 1, 1)
      while words < table[match].length {
        if tokens[end].isWord { words += 1 }
        end += 1
      }
      table[match].length = end - index
    }
  }

  private static func isHyphen(_ index: Int, _ tokens: [Token]) -> Bool {
    guard let mark = tokens[index].mark else { return false }
    return mark == "-" || mark == "\u{2010}" || mark == "\u{2011}" || (mark == "–" && tokens[index].isJoined)
  }

  /// Whether any entry that starts at a token meets a condition.
  func anyEntry(at index: Int, _ condition: (Lexicon.Entry) -> Bool) -> Bool {
    for number in entries(index) where condition(table[number].entry) { return true }
    return false
  }

  /// Whether any entry of the lexicon in the sentence meets a condition.
  func anyEntry(_ condition: (Lexicon.Entry) -> Bool) -> Bool { table.contains { condition($0.entry) } }

  /// Whether any entry of the lexicon in the sentence is of a class.
  func mayHave(_ wanted: WordClass) -> Bool { !entryClasses.isDisjoint(with: wanted) }

  /// How many tokens a word or phrase of a class takes from an index on, or 0.
  func length(of wanted: WordClass, at index: Int) -> Int {
    guard !entryClasses.isDisjoint(with: wanted) else { return 0 }
    for number in entries(index) {
      if !table[number].entry.classes.isDisjoint(with: wanted) { return table[number].length }
    }
    return 0
  }

  /// Whether any verb or noun of action starts at a token.
  func hasFrames(_ index: Int) -> Bool { isAny(.framed, at: index) }

  private func isAny(_ kind: EntryKinds, at index: Int) -> Bool {
    index >= 0 && index < facts.count && facts[index].kinds.contains(kind)
  }

  /// The direction that starts at an index.
  func direction(at index: Int) -> (word: DirectionWord, form: DirectionWord.Form, length: Int)? {
    guard isAny(.direction, at: index) else { return nil }
    for number in entries(index) {
      if let found = table[number].entry.direction {
        return (found.direction, found.form, table[number].length)
      }
    }
    return nil
  }

  /// How many tokens the preposition takes that starts at an index, or 0.
  func prepositionLength(at index: Int) -> Int {
    guard isAny(.preposition, at: index) else { return 0 }
    for number in entries(index) where table[number].entry.isPreposition {
      return table[number].length
    }
    return 0
  }

  /// The preposition that starts at an index.
  func preposition(at index: Int) -> (name: String, length: Int)? {
    guard isAny(.preposition, at: index) else { return nil }
    for number in entries(index) {
      if let name = lexicon.preposition(of: table[number].entry) { return (name, table[number].length) }
    }
    return nil
  }

  /// Whether a token is a word as spelled, in any case.
  ///
  /// - Parameter spelling: in lower case, in ASCII.
  @inline(__always)
  func isWord(_ index: Int, _ spelling: StaticString) -> Bool {
    // Most comparisons fail by the length; marks have none.
    index >= 0 && index < count && tokens[index].units.count == spelling.utf8CodeUnitCount
      && isSpelled(index, spelling)
  }

  private func isSpelled(_ index: Int, _ spelling: StaticString) -> Bool {
    spelling.withUTF8Buffer { isSpelled(index, $0) }
  }

  private func isSpelled(_ index: Int, _ spelling: some Sequence<UInt8>) -> Bool {
    var position = tokens[index].units.lowerBound
    for byte in spelling {
      if units[position] != UInt16(byte) { return false }
      position &+= 1
    }
    return true
  }

  /// Whether a token is a word as spelled, in any case.
  ///
  /// - Parameter spelling: in lower case, in ASCII.
  func isSame(_ index: Int, as spelling: String) -> Bool {
    index >= 0 && index < count && tokens[index].units.count == spelling.utf8.count
      && isSpelled(index, spelling.utf8)
  }

  /// Whether a token is an ordinal number in digits: "4th", "101st".
  func isOrdinal(_ index: Int) -> Bool {
    guard index >= 0, index < count else { return false }
    let units = units(index)
    guard let first = units.first, first &- 0x30 < 10 else { return false }
    return ["st", "nd", "rd", "th"].contains { units.suffix(2).elementsEqual($0.utf16) }
  }

  /// A token's folded word.
  func folded(_ index: Int) -> String {
    guard index >= 0, index < count, tokens[index].isWord else { return "" }
    return String(folded: units(index))
  }

  private func units(_ index: Int) -> ArraySlice<UInt16> { units[tokens[index].units] }
}
