import Gazetteer

/// Where names are looked for.
///
/// A class, for every sentence looks there.
final class NameSources: Sendable {
  let gazetteer: Gazetteer
  let actors: ActorTable

  init(gazetteer: Gazetteer, actors: ActorTable) {
    self.gazetteer = gazetteer
    self.actors = actors
  }
}
