import Reading

/// What a sort of claim says of who holds the places in it.
struct ControlRule: Sendable {
  /// The places of a claim that it says something of.
  enum Subject: Sendable {
    case target, origin
  }

  /// Its name, which stands with what it made.
  let name: String
  let kind: Claim.Kind
  let modality: [Claim.Modality]
  /// For claims about a part of the place only, about all of it, or both.
  let isPart: Bool?
  /// Only for advances that have come into their target.
  var isInside = false
  let subject: Subject
  /// Whether the effect is on the side acted against, and not on the acting one.
  var isOnRival = false
  let effect: ControlEvent.Effect
  /// How much of the claim's confidence it keeps.
  let weight: Double
  /// Why.
  let reason: String
}
