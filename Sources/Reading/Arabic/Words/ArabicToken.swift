/// A word, a number or a mark of an Arabic sentence, with the particles that are written with it.
struct ArabicToken: Sendable, Hashable {
  /// Where it begins and ends in the sentence, in Unicode scalars, end exclusive, particles and all.
  var start: Int
  var end: Int
  /// Its number in the sentence's folded text, or -1 for a mark.
  var folded = -1
  /// The mark, or nil for a word.
  var mark: Unicode.Scalar?
  /// و or ف stands in front.
  var hasConjunction = false
  /// The attached preposition: ب, ل or ك.
  var preposition: ArabicPreposition?
  /// It has the article.
  var isDefinite = false
  /// A pronoun is written behind it: its possessor or object.
  var pronoun = Pronoun.none
  /// How many folded units stand in front of the word itself; the article belongs to the word.
  var skipped = 0
  /// The word's number in the lexicon, without particles, article and pronoun, or -1.
  var word: Int32 = -1
  /// Something is known of it.
  var isKnown = false
  /// The number in the lexicon of the word as it is written, but for a conjunction: for phrases of several words.
  var written: Int32 = -1
  var isNumber = false
  /// It is marked as a passive by a vowel sign.
  var isMarkedPassive = false

  enum Pronoun: Sendable, Hashable {
    case none
    /// ها, or ه of a masculine
    case feminine, masculine
    /// هم, هن, هما
    case plural, dual
    /// نا, ي, كم: who tells it
    case speaker
  }

  var isWord: Bool { mark == nil }
}
