import Gazetteer
import Geodesy
import Synchronization

/// The places that names sound like, kept from document to document: reports of one campaign have the same unknown names.
final class SoundMemory: Sendable {
  /// Names that are kept, at most: then all are forgotten, so that a long stream needs no more.
  private static let limit = 4096
  /// Places looked at for a name, at most.
  private static let places = 8

  /// A place, and where it lies, to be compared with others.
  typealias Result = (place: LookupResult, direction: SphereDirection)

  private let gazetteer: Gazetteer
  private let least: Double
  private let known = Mutex<[String: [Result]]>([:])

  /// - Parameter least: the least score of a place.
  init(_ gazetteer: Gazetteer, atLeast least: Double) {
    self.gazetteer = gazetteer
    self.least = least
  }

  /// The places of the gazetteer whose names are like one, best first; none where the gazetteer is damaged.
  func places(like name: String) -> [Result] {
    if let known = known.withLock({ $0[name] }) { return known }
    let query = LookupQuery(name, limit: Self.places, least: least)
    let results = ((try? gazetteer.lookup(query)) ?? []).map {
      (place: $0, direction: SphereDirection($0.place.position))
    }
    known.withLock { known in
      if known.count >= Self.limit { known.removeAll(keepingCapacity: true) }
      known[name] = results
    }
    return results
  }
}
