import Gazetteer
import Reading

/// The actors of a reading by the names they go by, and whom each of them fights.
///
/// Where a claim does not say against whom, and the report names the forces of two sides only, the other side is meant. With
/// three sides or more nobody can tell, and nothing is said.
struct ActorNames {
  private let actors: ActorTable
  /// For each side that the report names, its force that comes first in the table.
  private var forces: [String: String] = [:]

  init(_ reading: Reading, actors: ActorTable) {
    self.actors = actors
    let named = Set(reading.actors)
    let written = reading.claims.flatMap { [$0.actor, $0.against] }.compactMap { name in
      name.flatMap { actors.actor(named: $0)?.id }
    }
    for actor in actors.actors where named.contains(actor.id) || written.contains(actor.id) {
      // A state may be named for its territory or its diplomats.
      guard actor.kind == .force || actor.kind == .alliance, forces[actor.side] == nil else { continue }
      forces[actor.side] = actor.name
    }
  }

  /// The common name of an actor as written; as written where it is unknown.
  func name(_ written: String?) -> String? {
    written.map { actors.actor(named: $0)?.name ?? $0 }
  }

  /// Whom a claim's actor acts against: as the claim says, else the only other side of the report.
  func opponent(of claim: Claim) -> String? {
    if let against = claim.against { return name(against) }
    guard let actor = claim.actor, let side = actors.actor(named: actor)?.side, forces.count == 2 else {
      return nil
    }
    return forces.first { $0.key != side }?.value
  }
}
