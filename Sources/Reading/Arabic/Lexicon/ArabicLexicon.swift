import Gazetteer
import Geodesy

/// The Arabic words that tell what a report says, loaded from a file that people edit.
///
/// ```swift
/// let lexicon = try ArabicLexicon.shipped()
/// ```
public struct ArabicLexicon: Sendable {
  /// How a word names a direction.
  enum DirectionForm: String, Sendable, Hashable, CaseIterable {
    /// شمال
    case noun
    /// شمالي: an adjective, or in front of a name a noun
    case nisba
    /// شمالية
    case adjective
    /// شمالاً
    case adverb
  }

  /// What is known of a word, or of several that belong together.
  struct Entry: Sendable {
    var classes: ArabicWordClass = []
    /// Frames, with the form that this spelling is.
    var readings: [(frame: Int, form: ArabicForm)] = []
    var direction: (direction: CompassDirection, form: DirectionForm)?
    var number: Double?
    var preposition: ArabicPreposition?

    /// Whether anything is known of it.
    var isKnown: Bool {
      !classes.isEmpty || !readings.isEmpty || direction != nil || number != nil || preposition != nil
    }
  }

  /// The language that it is for, ISO 639.
  public internal(set) var language = shippedLanguage
  var frames: [ArabicFrame] = []
  /// What the nouns of references can stand for.
  var references = ReferenceWords()
  /// The words of dates.
  var dates = DateLexicon()
  /// The words, with what is known of each. Of a unit of length the number is its length in metres.
  var table = WordTable(blank: Entry())

  /// A lexicon without words.
  init() {}

  /// A lexicon from the bytes of a YAML file.
  ///
  /// - Throws: `LexiconError`, which names the entry at fault.
  public init(yaml bytes: [UInt8]) throws(LexiconError) {
    self = try ArabicLexiconLoader(bytes: bytes).lexicon
  }

  /// The language of the lexicon that ships, ISO 639.
  static let shippedLanguage = "ar"

  /// The Arabic lexicon that ships with the library.
  ///
  /// - Throws: `LexiconError`, which names the entry at fault.
  public static func shipped() throws(LexiconError) -> ArabicLexicon {
    var lexicon = try ArabicLexicon(yaml: PackageResources.arabic_yaml)
    lexicon.dates = try DateLexicon(yaml: PackageResources.arabic_dates_yaml)
    return lexicon
  }

  /// The number of a word that something is known of, or -1.
  func number(of units: ArraySlice<UInt16>) -> Int32 {
    let number = table.number(of: units)
    return number >= 0 && table.singles[Int(number)].isKnown ? number : -1
  }

  /// The entry of a word by its number; an empty one for -1.
  func entry(_ word: Int32) -> Entry {
    word >= 0 ? table.singles[Int(word)] : Self.blank
  }

  private static let blank = Entry()
}
