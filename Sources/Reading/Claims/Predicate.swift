/// A verb with its auxiliaries, or a noun of action: what a claim can be made of, or what governs one.
struct Predicate: Sendable {
  enum Form: String, Sendable, Hashable {
    /// "captured", "were advancing"
    case finite
    /// "was captured"
    case passive
    /// "capturing"
    case gerund
    /// "captured by", behind what it describes
    case reduced
    /// "to capture"
    case infinitive
    /// "the capture of"
    case noun
    /// "the besieged town"
    case adjective
  }

  /// The word that makes its clause a relative one.
  enum Relative: Sendable, Hashable {
    case who, which, that, other
  }

  /// Its tokens, auxiliaries and all.
  var tokens: Range<Int>
  /// The token of the verb or noun.
  var head: Int
  var form: Form
  /// The frame that makes a claim.
  var frame: Frame?
  /// How it governs other actions.
  var governors: Frame.Governors = []
  var isNegated = false
  var isModal = false
  /// Hearsay ("reportedly") stands with it.
  var isHearsay = false
  /// It follows a preposition or a word such as "after".
  var followsPreposition = false
  /// It goes on with the verb before it: "and besieged".
  var isCoordinated = false
  /// It follows "who", "which", "that" or "where".
  var relative: Relative?
  /// "to" + verb or bare verb under a modal.
  var progressive = false

  var isVerb: Bool { form != .noun && form != .adjective }
  var isFinite: Bool { form == .finite || form == .passive }
}
