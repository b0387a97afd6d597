/// A predicate in its clause: what stands with it, and what governs it.
struct ArabicAction: Sendable {
  var chunk: Int
  var predicate: ArabicPredicate
  var frame: ArabicFrame?
  var governing: ArabicFrame?
  /// By which preposition it hangs on what stands before.
  var preposition: ArabicPreposition?
  var hasConjunction = false
  var slots = ArabicSlots()
  /// The action that governs it.
  var governor: Int?
  /// It follows "that".
  var isComplement = false
  /// It follows "that they": somebody does it.
  var followsPronoun = false
  /// It follows "after", "before", "but" and the like.
  var followsOpener = false
  /// It describes the noun in front of it.
  var isRelative = false
  /// The verb whose clause it stands in.
  var main: Int?
  /// A masdar whose verb this is: "an attack that they launched".
  var supports: Int?
  /// What it governs already.
  var governed: [Int] = []
  /// The names that a relative clause is about.
  var antecedent: [ArabicPlace] = []
  /// What the pronoun of a masdar would stand for if it were the object.
  var pronounPlaces: [ArabicPlace] = []
  /// The first chunk of its clause.
  var start = 0
}
