/// What a lexicon file says of a verb or noun, while it is loaded; see `Frame`.
struct FrameContents: Sendable, Hashable {
  /// The word as it stands in the lexicon.
  var word: String
  /// The entry of the lexicon file that it is from.
  var entry = ""
  /// The kind of claim, or nil for verbs that only govern or delimit others.
  var kind: Claim.Kind?
  /// What its direct object is.
  var object: Frame.Role = .none
  /// What its subject is.
  var subject: Frame.Role = .actor
  /// What stands behind prepositions, by their number in the lexicon's list.
  var prepositions: [String: Frame.Role] = [:]
  /// Needs a named or described armed side as actor.
  var isWeak = false
  /// With a side as object and a place left, it is a capture of the place.
  var expels = false
  /// Its target is come into, not only reached.
  var enters = false
  /// What a claim needs.
  var need = Frame.Need.nothing
  /// How it governs other actions.
  var governors: Frame.Governors = []
}
