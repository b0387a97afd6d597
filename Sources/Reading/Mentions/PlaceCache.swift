import Gazetteer
import Geodesy

/// The places that a document's names may mean, each read from the gazetteer once.
///
/// Used by one document at a time, and not shared.
final class PlaceCache {
  private let gazetteer: Gazetteer
  private var places: [Int: Place] = [:]
  private var directions: [Int: SphereDirection] = [:]
  private var numbers: [String: Int?] = [:]

  init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
  }

  /// A place by its index in the gazetteer.
  subscript(number: Int) -> Place {
    if let known = places[number] { return known }
    let place = gazetteer.places[number]
    places[number] = place
    return place
  }

  /// Where a place lies, to be compared with others.
  func direction(_ number: Int) -> SphereDirection {
    if let known = directions[number] { return known }
    let direction = SphereDirection(self[number].position)
    directions[number] = direction
    return direction
  }

  /// Whether two places lie within a distance of each other.
  func areWithin(_ metres: Double, _ a: Int, _ b: Int, _ geodesic: Geodesic) -> Bool {
    direction(a).isWithin(metres, of: direction(b))
      ?? (geodesic.distance(self[a].position, self[b].position) <= metres)
  }

  /// The index of the place with an identifier.
  func index(ofID id: String) -> Int? {
    if let known = numbers[id] { return known }
    let number = gazetteer.places.index(ofID: id)
    numbers[id] = number
    return number
  }

  /// The place with an identifier.
  func place(id: String) -> Place? { index(ofID: id).map { self[$0] } }
}
