import Synchronization

/// The places that were read last, by number: reports of one war speak of the same places again and again.
final class PlaceMemory: Sendable {
  private struct Known {
    var places: [Int: Place] = [:]
    /// Only where identifiers are those of one place each.
    var numbers: [String: Int] = [:]
  }

  /// Places that are kept, at most: then all are forgotten, so that a long stream needs no more.
  private static let limit = 8192

  private let known = Mutex(Known())
  private let keepsNumbers: Bool

  /// - Parameter keepsNumbers: no two places have the same identifier.
  init(keepsNumbers: Bool) {
    self.keepsNumbers = keepsNumbers
  }

  /// The place with a number, read where it is not known.
  func place(_ number: Int, read: (Int) -> Place) -> Place {
    if let place = known.withLock({ $0.places[number] }) { return place }
    let place = read(number)
    // What could not be read has no identifier, and is asked for again.
    guard !place.id.isEmpty else { return place }
    known.withLock { known in
      if known.places.count >= Self.limit { known = Known() }
      known.places[number] = place
      if keepsNumbers { known.numbers[place.id] = number }
    }
    return place
  }

  /// The number of a place that is known.
  func number(ofID id: String) -> Int? { known.withLock { $0.numbers[id] } }
}
