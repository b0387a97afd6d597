import Reading

/// What a claim says of who holds one place.
struct ControlEvent: Sendable {
  /// What happens to the control of the place.
  enum Effect: String, Sendable {
    /// The side gets the place.
    case gains
    /// It gets a part of it.
    case gainsPart
    /// It has the place.
    case holds
    /// It has a part of the place.
    case holdsPart
    /// It gives the place up.
    case loses
    /// It gives a part of it up.
    case losesPart
    /// It fights for the place.
    case fights
    /// It did not get the place.
    case fails
    /// It must have the place, by what is done to it.
    case presumed
  }

  var effect: Effect
  /// Who acts.
  var side: Side?
  /// Whom it acts against.
  var rival: Side?
  /// The first day on which it is so.
  var day: CalendarDay
  /// The order among the events of a day: by document, then by its place in it.
  var order: Int
  /// How sure the claim and the place are, 0 to 1, times the trust in its source.
  var confidence: Double
  /// Nobody but the side itself says so, or it is told by hearsay.
  var isOwnWord: Bool
  /// The rule of `ControlRules` that made it.
  var rule: String
  var source: ControlSource
  /// The claim itself names whom the place goes to, where a side loses it.
  var winnerIsNamed = false

  /// It is told by hearsay.
  var isHearsay = false
  /// It is only mentioned in passing: "SDF-held Hajin".
  var isPassing = false
  /// Where nobody is said to act: the side that publishes the report, else the two that it speaks of.
  var candidates: [Side] = []

  /// Where nobody is said to act, who does in the rest of the report.
  var offensive: Side?

  /// Who speaks: the source, or else the report itself.
  var voice: String { source.source ?? source.document }
}
