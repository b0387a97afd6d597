/// A name in an Arabic sentence: of a place, an armed side, or of nothing that is known.
struct ArabicName: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// A place of the gazetteer or of the lexicon's list.
    case place
    /// An armed side of the table.
    case actor
  }

  /// Its tokens; attached particles of the first one are no part of it.
  var tokens: Range<Int>
  var kind: Kind
  /// How many folded units stand in front of it in its first token.
  var skipped = 0
  var hasConjunction = false
  var preposition: ArabicPreposition?
  /// Indices in `Gazetteer.names`.
  var names: [Int] = []
  /// The index in `ActorTable.actors`.
  var actor: Int?
}
