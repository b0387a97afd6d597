import Gazetteer
import MapVerification

/// Compares expectations with a map of control; names of places and actors are looked up once.
struct ControlCheckRun {
  private let control: ControlMap
  private let gazetteer: Gazetteer
  private let actors: ActorTable
  private var places: [String: Place?] = [:]
  private var sides: [String: String?] = [:]

  init(control: ControlMap, gazetteer: Gazetteer, actors: ActorTable) {
    self.control = control
    self.gazetteer = gazetteer
    self.actors = actors
  }

  /// What is wrong with a row, nil where the map is as it says.
  mutating func failure(of check: ControlCheck) throws(GazetteerError) -> String? {
    let expected = "\(check.date), \(check.place): expected \(check.side)"
    guard let place = try place(named: check.place) else {
      return "\(expected), but no place of this name is known; try frontline lookup"
    }
    for name in Set(control.areas(at: place.position, on: check.day).map(\.holder)).union([check.side])
    where sides[name] == nil {
      sides[name] = .some(actors.actor(named: name)?.side)
    }
    let known = sides
    let outcome = control.outcome(of: check, at: (place.id, place.position)) { known[$0] ?? nil }
    return outcome.holds ? nil : "\(expected), found \(outcome.summary)"
  }

  private mutating func place(named name: String) throws(GazetteerError) -> Place? {
    if let known = places[name] { return known }
    let place = try gazetteer.lookup(LookupQuery(name, limit: 1)).first?.place
    places[name] = .some(place)
    return place
  }
}
