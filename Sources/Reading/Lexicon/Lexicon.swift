/// The words of a language that tell what a report says, loaded from a file that people edit.
///
/// A class, for every sentence holds on to it, and never changed once loaded.
///
/// ```swift
/// let lexicon = try Lexicon.english()
/// ```
public final class Lexicon: Sendable {
  /// What is known of a word, or of several that belong together.
  ///
  /// A class, for every word of every sentence points to one.
  final class Entry: Sendable {
    private let contents: LexiconContents.Entry

    init(_ contents: LexiconContents.Entry) {
      self.contents = contents
    }

    var classes: WordClass { contents.classes }
    var frames: [(frame: Int, form: VerbForm)] { contents.frames }
    var makesClaims: Bool { contents.makesClaims }
    var direction: (direction: DirectionWord, form: DirectionWord.Form)? { contents.direction }
    var number: Double? { contents.number }
    var preposition: String? { contents.preposition }
  }

  private let contents: LexiconContents
  private let table: WordTable<Entry>

  init(_ contents: LexiconContents) {
    self.contents = contents
    table = contents.table.map(Entry.init)
  }

  /// The language that it is for, ISO 639.
  public var language: String { contents.language }
  var frames: [Frame] { contents.frames }
  var abbreviations: Set<String> { contents.abbreviations }
  /// What the nouns of references can stand for.
  var references: ReferenceWords { contents.references }
  /// How the forms of words are made.
  var inflection: Inflection { contents.inflection }
  /// The words of dates.
  var dates: DateLexicon { contents.dates }

  /// The entries of single words, by word number.
  var singles: [Entry] { table.singles }

  /// The number of a word, or -1.
  func number(of units: some Sequence<UInt16>) -> Int32 { table.number(of: units) }

  /// The entries that start at a word of a sentence, the longest first.
  ///
  /// - Parameter word: the word numbers from there on; nil ends the run.
  func matches(_ word: (Int) -> Int32?) -> [(length: Int, entry: Entry)] { table.matches(word) }

  /// Appends the entries that start at a word of a sentence, the longest first.
  ///
  /// - Parameter word: the word numbers from there on; nil ends the run.
  func appendMatches(to found: inout [(length: Int, entry: Entry)], _ word: (Int) -> Int32?) {
    table.appendMatches(to: &found, word)
  }
}
