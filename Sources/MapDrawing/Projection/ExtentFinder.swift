import Geodesy

/// Finds what part of the Earth a map is about, where nobody says so: the ground of its events, without strays.
///
/// Every position has a weight. Those farther from the weighted median than 3.5 times the distance within which 70 % of the
/// weight lies, and than 30 km, are strays: a town in another part of the country that one sentence names.
struct ExtentFinder {
  private var positions: [(position: Position, weight: Double)] = []
  private let geodesic: Geodesic

  init(geodesic: Geodesic) {
    self.geodesic = geodesic
  }

  var isEmpty: Bool { positions.isEmpty }

  /// Adds positions that count so much.
  mutating func add(_ more: some Sequence<Position>, weight: Double) {
    for position in more where position.isValid { positions.append((position, weight)) }
  }

  /// The extent with a margin; nil where there is no position.
  func extent() -> MapExtent? {
    guard let latitude = median(of: \.latitude), let longitude = median(of: \.longitude) else { return nil }
    let middle = Position(latitude: latitude, longitude: longitude)
    let distances = positions.map { geodesic.distance(middle, $0.position) }
    let order = distances.indices.sorted { distances[$0] < distances[$1] }
    let half = positions.reduce(0) { $0 + $1.weight } * Self.shareWithin
    var sum = 0.0
    var within = 0.0
    for index in order {
      sum += positions[index].weight
      within = distances[index]
      if sum >= half { break }
    }
    let limit = max(Self.neverStray, within * Self.reach)
    let plane = LocalPlane(center: middle, geodesic: geodesic)
    let kept = order.filter { distances[$0] <= limit }.map { plane.project(positions[$0].position) }
    return Self.padded(kept, plane)
  }

  private static func padded(_ points: [LocalPlane.Point], _ plane: LocalPlane) -> MapExtent? {
    guard let west = points.map(\.east).min(), let east = points.map(\.east).max(),
      let south = points.map(\.north).min(), let north = points.map(\.north).max()
    else { return nil }
    let margin = max(max(east - west, north - south) * Self.margin, Self.least / 4)
    let width = max((east - west) / 2 + margin, Self.least / 2)
    let height = max((north - south) / 2 + margin, Self.least / 2)
    let middle = LocalPlane.Point(east: (west + east) / 2, north: (south + north) / 2)
    let corners = [(-width, -height), (width, -height), (-width, height), (width, height)].map {
      plane.unproject(.init(east: middle.east + $0.0, north: middle.north + $0.1))
    }
    let longitudes = corners.map(\.longitude)
    let latitudes = corners.map(\.latitude)
    guard let west = longitudes.min(), let east = longitudes.max(), let south = latitudes.min(),
      let north = latitudes.max()
    else { return nil }
    return MapExtent(west: west, south: south, east: east, north: north)
  }

  /// The weighted median.
  private func median(of value: KeyPath<Position, Double>) -> Double? {
    let sorted = positions.sorted { $0.position[keyPath: value] < $1.position[keyPath: value] }
    let half = sorted.reduce(0) { $0 + $1.weight } / 2
    var sum = 0.0
    for entry in sorted {
      sum += entry.weight
      if sum >= half { return entry.position[keyPath: value] }
    }
    return nil
  }

  private static let shareWithin = 0.7
  private static let reach = 3.5
  /// In metres.
  private static let neverStray = 30_000.0
  /// Of the longer side, on each.
  private static let margin = 0.1
  /// The shortest side, in metres.
  private static let least = 6_000.0
}
