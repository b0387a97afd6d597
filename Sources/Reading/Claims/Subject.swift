/// The subject of a predicate.
struct Subject: Sendable {
  /// The phrase, or nil for a pronoun and where there is none.
  var phrase: Phrase?
  /// Tokens of the armed side, if it is one or stands for one.
  var actor: Range<Int>?
  /// Where the subject begins, when it stands before this very predicate.
  var start: Int?
  /// A pronoun that stands for nothing named here: somebody armed, for all one knows.
  var isPronoun = false
  /// The predicate is the subject's noun of action ("the attack failed"): its index.
  var action: Int?
}
