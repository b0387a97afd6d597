/// A mention before the whole document is known.
struct MentionDraft: Sendable {
  var start: Int
  var end: Int
  var text: String
  /// Indices in `Gazetteer.names`.
  var names: [Int]
  /// What showed it to be a place.
  var cue: String
  /// The class word that stands with it.
  var classes: WordClass
  /// The class word as a feature code's first letters, where it tells the sort of place.
  var noun: String
  /// Only its neighbours show it to be a place: it is kept if the gazetteer has a name that sounds like it.
  var isGuess = false
}
