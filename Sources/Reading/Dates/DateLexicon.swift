import Gazetteer

/// The words that dates are written with in a language.
struct DateLexicon: Sendable {
  var table = WordTable(blank: DateWord())
  /// Particles that are written onto a word, folded, the longest first; what is left is looked up.
  var attached: [[UInt16]] = []
  /// Those of them that say "and".
  var conjunctions: Set<UInt16> = []

  /// A lexicon from the bytes of a YAML file.
  ///
  /// - Throws: `LexiconError`, which names the entry at fault.
  init(yaml bytes: [UInt8]) throws(LexiconError) {
    self = try DateLexiconLoader(bytes: bytes).lexicon
  }

  init() {}

  /// The number of a word less the particles that are written onto it, or nil.
  func stem(of units: ArraySlice<UInt16>) -> Int32? {
    for particle in attached where units.count > particle.count && units.starts(with: particle) {
      let word = table.number(of: units.dropFirst(particle.count))
      if word >= 0 { return word }
    }
    return nil
  }
}
