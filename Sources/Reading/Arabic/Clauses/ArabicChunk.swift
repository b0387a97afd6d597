/// A piece of an Arabic sentence: a phrase with its preposition, a verb, a mark, a word that opens a clause.
struct ArabicChunk: Sendable {
  enum Kind: Sendable, Hashable {
    case phrase, predicate
    /// A comma or the like.
    case comma
    case colon
    /// It opens a clause: while, where, and so on.
    case opener
    /// "that": it opens what is said or wanted.
    case complementizer
    case relative
    case hearsay
    /// "still", before its verb or its noun.
    case still
  }

  var kind: Kind
  var tokens: Range<Int>
  /// و, ف or "then" stands in front.
  var hasConjunction = false
  var preposition: ArabicPreposition?
  var phrase: ArabicPhrase?
  var predicate: ArabicPredicate?
}
