/// The words of a language that tell what a report says, loaded from a file that people edit.
///
/// A class, for every sentence holds on to it, and never changed once loaded.
///
/// ```swift
/// let lexicon = try Lexicon.english()
/// ```
public final class Lexicon: Sendable {
  typealias Entry = LexiconContents.Entry

  private let contents: LexiconContents

  init(_ contents: LexiconContents) {
    self.contents = contents
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
  var singles: [Entry] { contents.table.singles }

  /// The number of a word, or -1.
  func number(of units: some Sequence<UInt16>) -> Int32 { contents.table.number(of: units) }

  /// The entries that start at a word of a sentence: `(length, entry)`, the longest first.
  ///
  /// - Parameter word: the word numbers from there on; nil ends the run.
  func matches(_ word: (Int) -> Int32?) -> [(length: Int, entry: Entry)] { contents.table.matches(word) }
}
