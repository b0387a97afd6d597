import Geodesy
import Synchronization

/// How far places of the gazetteer lie from each other, kept from document to document: reports of one campaign name the
/// same places again and again.
final class DistanceMemory: Sendable {
  /// Distances that are kept, at most: then all are forgotten, so that a long stream needs no more.
  private static let limit = 1 << 15

  private let geodesic: Geodesic
  private let known = Mutex<[UInt64: Double]>([:])

  init(_ geodesic: Geodesic) {
    self.geodesic = geodesic
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
      if known.count >= Self.limit { known.removeAll(keepingCapacity: true) }
      known[key] = metres
    }
    return metres
  }
}
