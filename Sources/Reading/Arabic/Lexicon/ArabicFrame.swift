/// What an Arabic verb with its masdar and participles says, and which of its complements is what.
struct ArabicFrame: Sendable, Hashable {
  /// The part that a complement plays in a claim.
  enum Role: String, Sendable, Hashable, CaseIterable {
    case target, origin, actor, against, agent, approach, none
  }

  /// How it stands to the action it governs.
  enum Governor: String, Sendable, Hashable, CaseIterable {
    /// Somebody says so.
    case report
    /// Somebody says it is not so.
    case deny
    /// It is intended, tried, prepared.
    case plan
    /// It did not succeed.
    case fail
    /// It succeeded, began, went on: the governor adds nothing.
    case succeed
    /// It was brought about; by whom is another matter.
    case cause
    /// The other side did not let it succeed.
    case `repel`
    /// The verb only says that somebody did it: its complements are the action's.
    case support
    /// The verb only says that it took place.
    case happen
  }

  /// What a claim needs to be made, beyond its verb.
  enum Need: String, Sendable, Hashable, CaseIterable {
    case nothing, place, name
  }

  /// The verb or noun as it stands in the lexicon.
  var word: String
  /// Something was tried, not only meant.
  var isAttempt = false
  /// The entry of the lexicon file that it is from.
  var entry = ""
  /// The kind of claim, or nil for verbs that only govern others.
  var kind: Claim.Kind?
  /// The kind that its imperfect says: "controls" is no capture.
  var imperfectKind: Claim.Kind?
  /// What its direct object is.
  var object: Role = .none
  /// What its subject is.
  var subject: Role = .actor
  /// What stands behind prepositions.
  var prepositions: [ArabicPreposition: Role] = [:]
  /// With a side as object and a place left, it is a capture of the place.
  var expels = false
  /// Its target is come into, not only reached.
  var enters = false
  /// Only a named or described armed side does it: others do it too, in another sense.
  var isWeak = false
  /// What a claim needs.
  var need = Need.nothing
  /// How it governs other actions, or nil.
  var governor: Governor?
  /// The prepositions that lead to what it governs, beside its object and أن.
  var through: Set<ArabicPreposition> = []

  /// The role of what stands behind a preposition, or nil where the frame says nothing of it.
  func role(_ preposition: ArabicPreposition?) -> Role? {
    guard let preposition else { return object == .none ? nil : object }
    return prepositions[preposition]
  }
}
