import Geodesy

/// Two places that share a name and lie near each other.
struct SharedNames {
  /// How near two places of one name must lie to be mistaken for each other, in metres.
  static let reach = 50_000.0

  /// The numbers of the places, the smaller one first.
  var first: Int
  var second: Int
  /// How far they lie apart, in metres.
  var metres: Double
  /// The names they share, each key once: the numbers of the first place's name and the second's.
  var names: [(first: Int, second: Int)]

  /// All such pairs, by the numbers of their places.
  ///
  /// Countries, units and other areas are left out: where they lie tells nothing of where they end.
  static func all(in names: NameTable, of places: [Place], geodesic: Geodesic) -> [SharedNames] {
    struct Pair: Hashable {
      var first, second: Int
    }
    var holders: [[UInt16]: [(place: Int, name: Int)]] = [:]
    for (number, name) in names.enumerated() {
      let (key, place) = (NameKey(name.text).units, name.place)
      guard !key.isEmpty, !places[place].isArea, !(holders[key]?.contains { $0.place == place } ?? false)
      else {
        continue
      }
      holders[key, default: []].append((place, number))
    }
    var pairs: [Pair: SharedNames] = [:]
    for (_, holders) in holders where holders.count > 1 {
      var grid = NeighborGrid(reach: reach)
      for (index, holder) in holders.enumerated() {
        let position = places[holder.place].position
        for other in grid.candidates(near: position).map({ holders[$0] }) {
          let metres = geodesic.distance(position, places[other.place].position)
          guard metres <= reach else { continue }
          let (low, high) = other.place < holder.place ? (other, holder) : (holder, other)
          let pair = Pair(first: low.place, second: high.place)
          pairs[
            pair, default: SharedNames(first: low.place, second: high.place, metres: metres, names: [])
          ].names.append((low.name, high.name))
        }
        grid.insert(index, at: position)
      }
    }
    return pairs.values.map { pair in
      var pair = pair
      pair.names.sort { $0.first < $1.first }
      return pair
    }.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }
}
