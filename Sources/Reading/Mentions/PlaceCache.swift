import Gazetteer
import Geodesy
import Synchronization

/// The places that names may mean, each read from the gazetteer once, kept from document to document.
final class PlaceCache: Sendable {
  private struct Known {
    var places: [Int: KnownPlace] = [:]
    var numbers: [String: Int?] = [:]
    /// Whether names are in a language of reports.
    var names: [Int: Bool] = [:]
  }

  /// Places that are kept, at most: then all are forgotten, so that a long stream needs no more.
  private static let limit = 1 << 15

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

  /// The languages of reports, and that of names which are marked as of no language.
  private static let languages: Set<String> = ["en", "ar", "und"]

  /// Whether a name, by its index in the gazetteer, is in a language of reports, or in none.
  func isInLanguageOfReports(_ name: Int) -> Bool {
    if let known = known.withLock({ $0.names[name] }) { return known }
    let isOne = Self.languages.contains(gazetteer.names[name].language)
    known.withLock { known in
      if known.names.count >= Self.limit { known.names.removeAll(keepingCapacity: true) }
      known.names[name] = isOne
    }
    return isOne
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
