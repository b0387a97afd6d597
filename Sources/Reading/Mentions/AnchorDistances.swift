import Geodesy

/// How far places lie from those of a report that others are measured from.
///
/// Chords tell the nearest up to the flattening of the earth: of those about as near the ellipsoid decides.
struct AnchorDistances {
  private let geodesic: Geodesic
  private let memory: DistanceMemory
  private var anchors: [KnownPlace] = []
  private var numbers: [Int] = []
  private var directions: [SphereDirection] = []

  init(_ geodesic: Geodesic, memory: DistanceMemory) {
    self.geodesic = geodesic
    self.memory = memory
  }

  /// Adds a place to measure others from, and its index in the gazetteer.
  mutating func add(_ place: KnownPlace, number: Int) {
    anchors.append(place)
    numbers.append(number)
    directions.append(place.direction)
  }

  /// How far a position lies from the nearest of the places, in metres; nil where that is farther than a limit.
  func nearest(to position: Position, _ direction: SphereDirection, within limit: Double) -> Double? {
    var least = Double.infinity
    for other in directions { least = min(least, direction.squaredChord(to: other)) }
    guard least < .infinity, SphereDirection.isWithin(limit, squaredChord: least) != false else { return nil }
    var nearest = Double.infinity
    for (index, other) in directions.enumerated()
    where direction.squaredChord(to: other) <= least * SphereDirection.slack {
      nearest = min(nearest, geodesic.distance(position, anchors[index].position))
    }
    return nearest <= limit ? nearest : nil
  }

  /// The nearest of the places besides one itself, how far it lies, and how far the one in the middle of all; nil where
  /// there is no other.
  func nearest(
    to place: KnownPlace, number: Int
  ) -> (place: KnownPlace, metres: Double, middle: Double)? {
    var chords: [(chord: Double, anchor: Int)] = []
    chords.reserveCapacity(directions.count)
    for (index, other) in directions.enumerated() where numbers[index] != number {
      chords.append((place.direction.squaredChord(to: other), index))
    }
    guard !chords.isEmpty else { return nil }
    chords.sort { $0.chord < $1.chord }
    var nearest = (anchor: chords[0].anchor, metres: distance(place, number, chords[0].anchor))
    for other in chords.dropFirst() {
      guard other.chord <= chords[0].chord * SphereDirection.slack else { break }
      let metres = distance(place, number, other.anchor)
      if metres < nearest.metres { nearest = (other.anchor, metres) }
    }
    let middle = distance(place, number, chords[chords.count / 2].anchor)
    return (anchors[nearest.anchor], nearest.metres, middle)
  }

  private func distance(_ place: KnownPlace, _ number: Int, _ anchor: Int) -> Double {
    memory.distance(place, number, anchors[anchor], numbers[anchor])
  }
}
