import Gazetteer

/// The words that dates are written with in a language.
///
/// A class, for every sentence is looked through with it, and never changed once loaded.
final class DateLexicon: Sendable {
  let table: WordTable<DateWord>
  /// Particles that are written onto a word, folded, the longest first; what is left is looked up.
  let attached: [[UInt16]]
  /// Those of them that say "and".
  let conjunctions: Set<UInt16>

  /// A lexicon from the bytes of a YAML file.
  ///
  /// - Throws: `LexiconError`, which names the entry at fault.
  convenience init(yaml bytes: [UInt8]) throws(LexiconError) {
    self.init(try DateLexiconLoader(bytes: bytes))
  }

  /// A lexicon without words.
  convenience init() {
    self.init(table: WordTable(blank: DateWord()), attached: [], conjunctions: [])
  }

  private convenience init(_ loader: DateLexiconLoader) {
    self.init(table: loader.table, attached: loader.attached, conjunctions: loader.conjunctions)
  }

  private init(table: WordTable<DateWord>, attached: [[UInt16]], conjunctions: Set<UInt16>) {
    self.table = table
    self.attached = attached
    self.conjunctions = conjunctions
  }

  /// Whether a text may have dates: false is certain, and quick.
  func mayHaveDates(_ text: FoldedText) -> Bool {
    guard attached.isEmpty else { return true }
    return text.units.withUnsafeBufferPointer { units in
      text.tokens.contains { token in
        let (first, last) = (units[token.units.lowerBound], units[token.units.upperBound - 1])
        if first &- 0x30 < 10 || last &- 0x30 < 10 { return true }
        let word = table.number(of: UnsafeBufferPointer(rebasing: units[token.units]), hash: token.hash)
        return word >= 0 && table.singles[Int(word)].opensDates
      }
    }
  }

  /// The number of a word less the particles that are written onto it, or nil.
  func stem(of units: ArraySlice<UInt16>) -> Int32? {
    for particle in attached where units.count > particle.count && units.starts(with: particle) {
      let word = table.number(of: units.dropFirst(particle.count))
      if word >= 0 { return word }
    }
    return nil
  }
}
