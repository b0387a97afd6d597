import Reading

/// What claims say of who holds places, as a table.
///
/// The statuses and the separation of what a side claims from what others confirm follow the practice of those who map
/// control by hand: G. Zhukov and N. Ayers, "VIINA: Violent Incident Information from News Articles" (2023), and the
/// "assessed" and "claimed" control of the Institute for the Study of War.
enum ControlRules {
  private static let told: [Claim.Modality] = [.asserted, .claimed]

  static let all: [ControlRule] = [
    ControlRule(
      name: "capture", kind: .capture, modality: told, isPart: false, subject: .target, effect: .gains,
      weight: 1,
      reason: "Who captures a place holds it from then on."),
    ControlRule(
      name: "capture.part", kind: .capture, modality: told, isPart: true, subject: .target,
      effect: .gainsPart,
      weight: 1, reason: "Who has a part of a place contests it."),
    ControlRule(
      name: "capture.failed", kind: .capture, modality: [.negated], isPart: nil, subject: .target,
      effect: .fails,
      weight: 0.9,
      reason: "What was not captured is held by whoever held it; a report that it was is taken back."),
    ControlRule(
      name: "hold", kind: .hold, modality: told, isPart: false, subject: .target, effect: .holds, weight: 1,
      reason: "Who is said to hold a place holds it."),
    ControlRule(
      name: "hold.part", kind: .hold, modality: told, isPart: true, subject: .target, effect: .holdsPart,
      weight: 1,
      reason: "Who holds a part of a place only contests it."),
    ControlRule(
      name: "hold.ended", kind: .hold, modality: [.negated], isPart: nil, subject: .target, effect: .loses,
      weight: 0.9, reason: "Who no longer holds a place has lost it, to whom nobody says."),
    ControlRule(
      name: "withdrawal", kind: .withdrawal, modality: told, isPart: false, subject: .origin, effect: .loses,
      weight: 1, reason: "Who withdraws from a place gives it up; who lost it to somebody gave it to him."),
    ControlRule(
      name: "withdrawal.part", kind: .withdrawal, modality: told, isPart: true, subject: .origin,
      effect: .losesPart, weight: 1, reason: "Who withdraws from a part keeps the rest."),
    ControlRule(
      name: "withdrawal.denied", kind: .withdrawal, modality: [.negated], isPart: nil, subject: .origin,
      effect: .holds, weight: 0.8, reason: "Who did not withdraw is still there."),
    ControlRule(
      name: "clash", kind: .clash, modality: told, isPart: nil, subject: .target, effect: .fights, weight: 1,
      reason: "A place that is fought in is contested while the fighting goes on."),
    ControlRule(
      name: "advance.part", kind: .advance, modality: told, isPart: true, subject: .target,
      effect: .gainsPart,
      weight: 0.9, reason: "Who has advanced into a part of a place has a part of it."),
    ControlRule(
      name: "advance.into", kind: .advance, modality: told, isPart: false, isInside: true, subject: .target,
      effect: .gainsPart, weight: 0.8, reason: "Who has come into a place has a part of it."),
    ControlRule(
      name: "attack.defender", kind: .attack, modality: [.asserted, .claimed, .planned, .negated],
      isPart: nil,
      subject: .target, isOnRival: true, effect: .presumed, weight: 0.5,
      reason: "Nobody attacks his own: the attacked side is there."),
    ControlRule(
      name: "encirclement.defender", kind: .encirclement, modality: told, isPart: nil, subject: .target,
      isOnRival: true, effect: .presumed, weight: 0.6, reason: "Who is surrounded is inside."),
    ControlRule(
      name: "advance.defender", kind: .advance, modality: told, isPart: false, subject: .target,
      isOnRival: true,
      effect: .presumed, weight: 0.4, reason: "One advances on what the enemy holds."),
    ControlRule(
      name: "advance.base", kind: .advance, modality: told, isPart: nil, subject: .origin, effect: .presumed,
      weight: 0.5, reason: "One advances from where one stands."),
    ControlRule(
      name: "capture.planned", kind: .capture, modality: [.planned], isPart: nil, subject: .target,
      isOnRival: true, effect: .presumed, weight: 0.4, reason: "What is still to be captured is the enemy's."),
  ]

  /// The rule for a place in a district that a side is said to hold.
  static let district = "district"
  /// The rules by which a side is only presumed to hold a place.
  static let presumptions = Set(all.filter { $0.effect == .presumed }.map(\.name) + [district])

  /// Fighting of which nothing more is heard for so many days is over.
  static let fightingLasts = 14
  /// A place captured from a side was that side's before: for so many days back, where nothing else is known.
  static let heldBefore = 30
  /// What a claim keeps of its confidence where it takes the words for a place that is named in another sentence.
  static let referenceWeight = 0.85
  /// What a claim on a whole district says of a place in it.
  static let districtWeight = 0.4
  /// A statement that contradicts one of another source no older than so many days disputes it.
  static let disputeLasts = 2
  /// Of two sources that disagree, one so many times as sure as the other is believed.
  static let decisive = 2.0
}
