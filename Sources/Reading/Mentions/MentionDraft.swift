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
  /// Nothing shows it to be a place: it is kept if it is the name of an administrative unit.
  var isUnitAtMost = false
  /// The sentence shows a place here: by a cue, by an action on it, by a list or by what it lies in.
  var isShown = false
  /// It says or tells something, as a person does, and else only capitals and countries.
  var isSpeaker = false
  /// The place that is named behind it as the one it lies in ("Louisville, Kentucky"), as written and in the gazetteer.
  var within = ""
  var withinNames: [Int] = []
  /// It is no mention: the last word of a longer name, of a person mostly. Alone it means the same.
  var isBearer = false
}
