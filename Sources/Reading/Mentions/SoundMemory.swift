import Gazetteer
import Geodesy
import Synchronization

/// The places that names sound like, kept from document to document: reports of one campaign have the same unknown names.
final class SoundMemory: Sendable {
  private struct Known {
    var results: [String: [Result]] = [:]
    /// Names that sound like no place.
    var vain: Set<String> = []
  }

  /// Places looked at for a name, at most.
  private static let places = 8

  /// A place, and where it lies, to be compared with others.
  typealias Result = (place: LookupResult, direction: SphereDirection)

  private let gazetteer: Gazetteer
  private let least: Double
  private let limit: Int
  private let vainLimit: Int
  private let known = Mutex(Known())

  /// - Parameters:
  ///   - least: the least score of a place.
  ///   - limit: names that are kept with their places, at most: then all are forgotten, so that a long stream needs no
  ///     more.
  ///   - vainLimit: the same of names that sound like no place: a stream has more of them, and they need less memory.
  init(_ gazetteer: Gazetteer, atLeast least: Double, limit: Int = 4096, vainLimit: Int = 1 << 17) {
    self.gazetteer = gazetteer
    self.least = least
    self.limit = limit
    self.vainLimit = vainLimit
  }

  /// The places of the gazetteer whose names are like one, best first; none where the gazetteer is damaged.
  func places(like name: String) -> [Result] {
    if let known = known.withLock({ $0.vain.contains(name) ? [] : $0.results[name] }) { return known }
    let query = LookupQuery(name, limit: Self.places, least: least)
    let results = ((try? gazetteer.lookup(query)) ?? []).map {
      (place: $0, direction: SphereDirection($0.place.position))
    }
    known.withLock { known in
      if results.isEmpty {
        if known.vain.count >= vainLimit { known.vain.removeAll(keepingCapacity: true) }
        known.vain.insert(name)
      } else {
        if known.results.count >= limit { known.results.removeAll(keepingCapacity: true) }
        known.results[name] = results
      }
    }
    return results
  }
}
