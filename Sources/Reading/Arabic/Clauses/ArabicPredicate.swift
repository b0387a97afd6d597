/// A verb, a masdar or a participle: what a claim can be made of, or what governs one.
struct ArabicPredicate: Sendable {
  enum Form: Sendable, Hashable {
    case verb, masdar, participle
  }

  /// Its token.
  var head: Int
  var form: Form
  /// The frame that makes a claim, as a number in the lexicon.
  var action: Int?
  /// The frame by which it governs, as a number in the lexicon.
  var governing: Int?
  var isImperfect = false
  var isFuture = false
  /// Spelled or marked as a passive.
  var isPassive = false
  var isPlural = false
  var isFeminine = false
  /// The article is on it.
  var isDefinite = false
  /// The object of a verb, the subject or object of a masdar.
  var pronoun = ArabicToken.Pronoun.none
  var isNegated = false
  /// "still".
  var isStill = false
}
