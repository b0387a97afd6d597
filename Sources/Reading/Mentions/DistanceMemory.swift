import Geodesy
import Synchronization

/// How far places of the gazetteer lie from each other, kept from document to document: reports of one campaign name the
/// same places again and again.
final class DistanceMemory: Sendable {
  private let geodesic: Geodesic
  private let limit: Int
  private let known = Mutex<[UInt64: Double]>([:])

  /// - Parameter limit: distances that are kept, at most: then all are forgotten, so that a long stream needs no more.
  init(_ geodesic: Geodesic, limit: Int = 1 << 15) {
    self.geodesic = geodesic
    self.limit = limit
  }

  /// The length of the geodesic between two places, in metres.
  ///
  /// - Parameters:
  ///   - number: the index of the place in the gazetteer.
  ///   - otherNumber: that of the other one.
  func distance(_ place: KnownPlace, _ number: Int, _ other: KnownPlace, _ otherNumber: Int) -> Double {
    let key =
      UInt64(UInt32(truncatingIfNeeded: number)) << 32 | UInt64(UInt32(truncatingIfNeeded: otherNumber))
    if let metres = known.withLock({ $0[key] }) { return metres }
    let metres = geodesic.distance(place.position, other.position)
    known.withLock { known in
      if known.count >= limit { known.removeAll(keepingCapacity: true) }
      known[key] = metres
    }
    return metres
  }
}
