import Gazetteer

/// Adds the other side to axes of advance, where the sentence leaves it to those around it.
struct OpponentFinder {
  /// An armed side named somewhere in a document.
  struct Named: Sendable {
    var sentence: Int
    var text: String
    var side: String
  }

  private let actors: ActorTable
  private var named: [Named] = []
  private static let limit = 2000

  init(_ actors: ActorTable) {
    self.actors = actors
  }

  /// Notes the sides that a sentence names.
  mutating func add(_ chart: Chart, sentence: Int) {
    guard named.count < Self.limit else { return }
    for name in chart.names {
      guard let number = name.actor, actors.actors[number].kind != .generic else { continue }
      named.append(
        Named(sentence: sentence, text: chart.sentence.text(name.tokens), side: actors.actors[number].side))
    }
  }

  /// The claims, with the nearest hostile side named within five sentences as the opponent of each axis.
  func completed(_ claims: [Claim]) -> [Claim] {
    claims.map { claim in
      guard claim.against == nil, claim.rule.hasSuffix(".axis"), let actor = claim.actor,
        let side = actors.actor(named: actor)?.side
      else { return claim }
      let others = named.filter { $0.side != side && abs($0.sentence - claim.sentence) <= 5 }
      guard let nearest = others.min(by: { distance($0, claim) < distance($1, claim) }) else { return claim }
      var claim = claim
      claim.against = nearest.text
      return claim
    }
  }

  /// Sentences away; what follows comes before what precedes at the same distance.
  private func distance(_ named: Named, _ claim: Claim) -> Int {
    let away = named.sentence - claim.sentence
    return away >= 0 ? 2 * away : -2 * away + 1
  }
}
