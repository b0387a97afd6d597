import Geodesy

/// Finds what part of the Earth a map is about, where nobody says so: the ground of its events, without strays.
///
/// The core are axes, fronts and pockets, else what is held. Of it what is farther from the weighted median than 3.5 times the
/// distance within which 70 % of the weight lies, and than 30 km, is a stray; where there is no core, the same of the places of
/// events and half of them. Other places of events widen the extent as long
/// as they are near the core, measured by its size: a map of three villages must not show them as three dots because one
/// sentence names a town that was taken a month ago.
struct ExtentFinder {
  private typealias Entry = (position: Position, weight: Double)

  private var core: [Entry] = []
  private var others: [Position] = []
  private let geodesic: Geodesic

  init(geodesic: Geodesic) {
    self.geodesic = geodesic
  }

  var isEmpty: Bool { core.isEmpty && others.isEmpty }

  /// Adds positions of the core that count so much.
  mutating func add(_ more: some Sequence<Position>, weight: Double) {
    for position in more where position.isValid { core.append((position, weight)) }
  }

  /// Adds positions that count where they are near the core.
  mutating func addNearby(_ more: some Sequence<Position>) {
    others += more.filter(\.isValid)
  }

  /// The ground with a margin; nil where there is no position.
  func ground() -> MapGround? {
    let entries = core.isEmpty ? others.map { ($0, 1.0) } : core
    guard let middle = Self.median(entries) else { return nil }
    let plane = LocalPlane(center: middle, geodesic: geodesic)
    var kept = withoutStrays(entries, from: middle).map(plane.project)
    if !core.isEmpty {
      let box = Self.box(of: kept)
      let reach = max(Self.nearAtLeast, max(box.width, box.height) * Self.near)
      kept += others.map(plane.project).filter { point in
        let (east, north) = (point.east - box.middle.x, point.north - box.middle.y)
        return (east * east + north * north).squareRoot() <= reach
      }
    }
    return padded(kept, plane)
  }

  private func withoutStrays(_ entries: [Entry], from middle: Position) -> [Position] {
    let distances = entries.map { geodesic.distance(middle, $0.position) }
    let order = distances.indices.sorted { distances[$0] < distances[$1] }
    let share = entries.reduce(0) { $0 + $1.weight } * (core.isEmpty ? Self.shareOfOthers : Self.shareOfCore)
    var sum = 0.0
    var within = 0.0
    for index in order {
      sum += entries[index].weight
      within = distances[index]
      if sum >= share { break }
    }
    let limit = max(Self.neverStray, within * Self.reach)
    return order.filter { distances[$0] <= limit }.map { entries[$0].position }
  }

  private static func box(of points: [LocalPlane.Point]) -> CanvasRect {
    CanvasRect(around: points.lazy.map { CanvasPoint($0.east, $0.north) })
      ?? CanvasRect(x: 0, y: 0, width: 0, height: 0)
  }

  private func padded(_ points: [LocalPlane.Point], _ plane: LocalPlane) -> MapGround {
    let box = Self.box(of: points)
    let margin = max(max(box.width, box.height) * Self.margin, Self.least / 5)
    return MapGround(
      center: plane.unproject(LocalPlane.Point(east: box.middle.x, north: box.middle.y)),
      halfWidth: max(box.width / 2 + margin, Self.least / 2),
      halfHeight: max(box.height / 2 + margin, Self.least / 2), geodesic: geodesic)
  }

  /// The weighted median of latitudes, and of longitudes as they lie around the first: those beyond the 180th meridian too.
  private static func median(_ entries: [Entry]) -> Position? {
    guard let first = entries.first?.position.longitude,
      let latitude = median(entries.map { ($0.position.latitude, $0.weight) }),
      let turn = median(
        entries.map { entry -> (value: Double, weight: Double) in
          let turn = (entry.position.longitude - first).remainder(dividingBy: 360)
          return (turn, entry.weight)
        })
    else { return nil }
    return Position(latitude: latitude, longitude: (first + turn).remainder(dividingBy: 360))
  }

  private static func median(_ values: [(value: Double, weight: Double)]) -> Double? {
    let sorted = values.sorted { $0.value < $1.value }
    let half = sorted.reduce(0) { $0 + $1.weight } / 2
    var sum = 0.0
    for entry in sorted {
      sum += entry.weight
      if sum >= half { return entry.value }
    }
    return nil
  }

  private static let shareOfCore = 0.7
  private static let shareOfOthers = 0.5
  private static let reach = 3.5
  /// In metres.
  private static let neverStray = 30_000.0
  /// In sizes of the core.
  private static let near = 1.5
  /// In metres.
  private static let nearAtLeast = 9_000.0
  /// Of the longer side, on each.
  private static let margin = 0.1
  /// The shortest side, in metres.
  private static let least = 6_000.0
}
