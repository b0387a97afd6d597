/// The words of a language that tell what a report says, loaded from a file that people edit.
///
/// ```swift
/// let lexicon = try Lexicon.english()
/// ```
public struct Lexicon: Sendable {
  /// What is known of a word, or of several that belong together.
  struct Entry: Sendable {
    var classes: WordClass = []
    /// Frames of verbs and nouns, with the form that this spelling is.
    var frames: [(frame: Int, form: VerbForm)] = []
    /// Any of the frames makes a claim, and does not only govern others.
    var makesClaims = false
    var direction: (direction: DirectionWord, form: DirectionWord.Form)?
    var number: Double?
    /// The name of a preposition, by which frames know it.
    var preposition: String?
  }

  /// The language that it is for, ISO 639.
  public internal(set) var language = "en"
  var frames: [Frame] = []
  var abbreviations: Set<String> = []
  /// What the nouns of references can stand for.
  var references = ReferenceWords()
  /// The words of dates.
  var dates = DateLexicon()
  var inflection = Inflection()
  private var table = WordTable(blank: Entry())

  /// A lexicon without words.
  init() {}

  /// The entries of single words, by word number.
  var singles: [Entry] { table.singles }

  /// The number of a word, or -1.
  func number(of units: some Sequence<UInt16>) -> Int32 { table.number(of: units) }

  /// The entries that start at a word of a sentence: `(length, entry)`, the longest first.
  ///
  /// - Parameter word: the word numbers from there on; nil ends the run.
  func matches(_ word: (Int) -> Int32?) -> [(length: Int, entry: Entry)] { table.matches(word) }

  /// Changes the entry of one or several words.
  mutating func edit(_ text: String, _ change: (inout Entry) -> Void) { table.edit(text, change) }
}
