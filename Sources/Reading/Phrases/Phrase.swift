import Geodesy

/// A noun phrase of a sentence.
struct Phrase: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// An armed side.
    case actor
    /// One named place, perhaps with a class word.
    case place
    /// Places without a name: "three villages", "the town", "positions".
    case ground
    /// The north, the east.
    case direction
    /// Persons, media, things, civilians.
    case other
  }

  var kind: Kind
  /// All its tokens.
  var tokens: Range<Int>
  /// The tokens of an actor, without its article.
  var actor: Range<Int>?
  /// The tokens of the place's name.
  var name: Range<Int>?
  /// Direction adjectives in front of it.
  var directions: [CompassDirection] = []
  /// The classes of its noun.
  var classes: WordClass = []
  /// A part of the place is meant: "the outskirts of X", "X's north".
  var isPart = false
  /// The ground around the place: "the southern countryside of X".
  var isSurroundings = false
  /// An axis or front, without a place.
  var isAxis = false
  /// "the town": the place was named before.
  var isReference = false
  /// A province or another unit that only contains things.
  var isAdmin = false
  /// Who holds it: "ISIL-held".
  var holder: Range<Int>?
  /// The first token of the name of the place that contains it, or -1: "Tripoli's Ain Zara district".
  var containerStart: Int32 = -1
  /// Some of it is meant: "most of X", "70 percent of X".
  var isPortion = false
  /// It follows a determiner that makes it definite.
  var isDefinite = false
  /// It is a bare pronoun.
  var isPronoun = false
  /// It names no armed side, but civilians or machines.
  var isCivilian = false
}
