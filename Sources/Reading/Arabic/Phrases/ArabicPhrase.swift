import Geodesy

/// The name of a place in an Arabic sentence.
struct ArabicPlace: Sendable, Hashable {
  /// Where it lies in the sentence, in Unicode scalars, without attached particles.
  var scalars: Range<Int>
  var tokens: Range<Int>
  /// Indices in `Gazetteer.names`; none for a name that nothing is known of.
  var names: [Int] = []
  /// The token of the noun that says what sort of place it is, or nil.
  var noun: Int?
  /// Nothing but its neighbors shows it to be a place.
  var isGuess = false
}

/// A noun phrase of an Arabic sentence.
struct ArabicPhrase: Sendable {
  enum Kind: Sendable, Hashable {
    /// Named places.
    case places
    /// Places without a name: "three villages", "positions".
    case ground
    /// "the town", "it", "there": places named before.
    case reference
    /// An armed side.
    case actor
    /// The north, the eastern side.
    case direction
    /// Northwards.
    case adverb
    /// Words that may be a name where a place is due.
    case unknown
    /// People, things, media.
    case other
    /// Who tells.
    case source
    /// Civilians and machines.
    case civilian
  }

  var kind: Kind
  var tokens: Range<Int>
  var places: [ArabicPlace] = []
  /// Directions of a part, of the ground around a place, or by themselves.
  var directions: [CompassDirection] = []
  /// It lies in these directions from the place: north of X.
  var isSide = false
  /// The countryside of a place, or a province: it only contains things.
  var isContainer = false
  /// A part of the place is meant.
  var isPart = false
  /// An axis or front.
  var isAxis = false
  var kilometres: Double?
  /// Where an armed side lies in the sentence, in Unicode scalars; empty for nobody in particular.
  var actor: Range<Int>?
  /// The first of several sides.
  var firstActor: Range<Int>?
  /// Further sides that are joined to it by "and".
  var partners: [Range<Int>] = []
  /// Its index in the table.
  var actorNumber: Int?
  /// Whose positions the ground is.
  var holder: Range<Int>?
  /// The noun of what is referred to, as a token.
  var noun: Int?
  var pronoun = ArabicToken.Pronoun.none
  /// "we", "our forces".
  var isSpeaker = false
  /// It is an indefinite noun, which a clause may describe without a relative pronoun.
  var isIndefinite = false
}
