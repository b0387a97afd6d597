/// What a verb or noun says, and which of its complements is what.
struct Frame: Sendable, Hashable {
  /// The part that a complement plays in a claim.
  enum Role: String, Sendable, Hashable, CaseIterable {
    case target, origin, actor, against, within, agent, parties, pusher, none
  }

  /// How a governing verb stands to the action it governs.
  enum Governor: String, Sendable, Hashable, CaseIterable {
    case report, deny, plan, fail, succeed, cause, order, `repel`, support, happen
  }

  /// What a claim needs to be made, beyond its verb.
  enum Need: String, Sendable, Hashable, CaseIterable {
    case nothing, place, name, never
  }

  /// The word as it stands in the lexicon.
  var word: String
  /// The entry of the lexicon file that it is from.
  var entry = ""
  /// The kind of claim, or nil for verbs that only govern or delimit others.
  var kind: Claim.Kind?
  /// What its direct object is.
  var object: Role = .none
  /// What its subject is.
  var subject: Role = .actor
  /// What stands behind prepositions, by their number in the lexicon's list.
  var prepositions: [String: Role] = [:]
  /// Needs a named or described armed side as actor.
  var isWeak = false
  /// With a side as object and a place left, it is a capture of the place.
  var expels = false
  /// Its target is come into, not only reached.
  var enters = false
  /// What a claim needs.
  var need = Need.nothing
  /// How it governs other actions.
  var governors: Set<Governor> = []
}
