import Gazetteer
import Geodesy
import Synchronization

/// The places that names may mean, each read from the gazetteer once, kept from document to document.
final class PlaceCache: Sendable {
  private struct Known {
    var places: [Int: KnownPlace] = [:]
    var numbers: [String: Int?] = [:]
  }

  /// Places that are kept, at most: then all are forgotten, so that a long stream needs no more.
  private static let limit = 8192

  private let gazetteer: Gazetteer
  private let known = Mutex(Known())

  init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
  }

  /// A place by its index in the gazetteer.
  subscript(number: Int) -> KnownPlace {
    if let known = known.withLock({ $0.places[number] }) { return known }
    let place = KnownPlace(gazetteer.places[number])
    // What could not be read has no identifier, and is asked for again.
    guard !place.place.id.isEmpty else { return place }
    known.withLock { known in
      if known.places.count >= Self.limit { known.places.removeAll(keepingCapacity: true) }
      known.places[number] = place
    }
    return place
  }

  /// Whether two places lie within a distance of each other.
  func areWithin(_ metres: Double, _ a: Int, _ b: Int, _ geodesic: Geodesic) -> Bool {
    let (first, second) = (self[a], self[b])
    return first.direction.isWithin(metres, of: second.direction)
      ?? (geodesic.distance(first.position, second.position) <= metres)
  }

  /// The index of the place with an identifier.
  func index(ofID id: String) -> Int? {
    if let known = known.withLock({ $0.numbers[id] }) { return known }
    let number = gazetteer.places.index(ofID: id)
    known.withLock { known in
      if known.numbers.count >= Self.limit { known.numbers.removeAll(keepingCapacity: true) }
      known.numbers[id] = number
    }
    return number
  }

  /// The place with an identifier.
  func place(id: String) -> KnownPlace? { index(ofID: id).map { self[$0] } }
}
