/// A word, a number or a mark of a sentence.
struct Token: Sendable, Hashable {
  /// Where it begins and ends in the sentence, in Unicode scalars, end exclusive; without a possessive ending.
  var start: Int
  var end: Int
  /// The folded words it is made of, as indices into the sentence's `folded.tokens`; empty for a mark.
  var folded: Range<Int>
  /// Where its folded units lie in the sentence's `folded.units`; empty for a mark.
  var units = 0..<0
  /// Its number in the lexicon, or -1.
  var word: Int32 = -1
  /// The mark, or nil for a word.
  var mark: Unicode.Scalar?
  /// It begins with a capital letter.
  var isCapitalized = false
  /// It has capital letters only, two or more.
  var isUpper = false
  /// It is made of digits.
  var isNumber = false
  /// No gap stands before it.
  var isJoined = false
  /// It had a possessive ending ('s).
  var isPossessive = false
  /// It is an Arabic article in Latin letters, or a word that looks like one.
  var isArticle = false
  /// A letter of a script without case.
  var isCaseless = false

  var isWord: Bool { mark == nil }
}
