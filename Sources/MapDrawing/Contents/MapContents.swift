import Geodesy
import MapLayers

/// What a picture draws: everything of a map that has a place on the ground, each thing once.
struct MapContents: Sendable {
  let day: PictureDay?
  let control: [DrawnArea]
  let pockets: [DrawnArea]
  let fronts: [DrawnLine]
  let axes: [DrawnAxis]
  let places: [DrawnPlace]
  let metadata: [String: String]
  /// Who published what is shown, each once, those of most features first.
  let sources: [String]
  /// The first and the last day of what is shown, as it happened or was published.
  let days: ClosedRange<PictureDay>?
  /// How many reports the features come from.
  let documents: Int

  init(_ set: LayerSet, on day: PictureDay?) {
    // The colors are those of the whole map, so that pictures of several days go together.
    let style = MapStyle(of: set)
    let shown = ShownLayers(set, on: day)
    self.day = shown.day
    control = DrawnArea.areas(of: shown.set, layer: "control", style: style)
    pockets = DrawnArea.areas(of: shown.set, layer: "pockets", style: style)
    fronts = DrawnLine.lines(of: shown.set, layer: "front", style: style)
    axes = DrawnAxes(shown.set, style: style).axes
    places = DrawnPlaces(shown.set, style: style).places
    metadata = set.metadata
    let features = shown.set.layers.flatMap(\.features)
    let named = features.compactMap { $0.text("source") }
    let counts = named.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    sources = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    documents = Set(features.compactMap { $0.text("doc") }).count
    let known = features.compactMap { $0.text("date").flatMap { PictureDay($0) } }
    days = known.min().flatMap { first in known.max().map { first...$0 } }
  }

  /// Finds the ground; nil where nothing has a position.
  func ground(geodesic: Geodesic) -> MapGround? {
    var finder = ExtentFinder(geodesic: geodesic)
    for axis in axes { finder.add([axis.line.first, axis.line.last].compactMap { $0 }, weight: 2) }
    for area in pockets {
      for ring in area.rings { finder.add(Self.corners(of: ring), weight: 1) }
    }
    for line in fronts.flatMap(\.lines) { finder.add(Self.corners(of: line), weight: 0.5) }
    // What is held far behind the fronts matters less; where there is none, it is all there is.
    if finder.isEmpty { finder.add(places.filter(\.isHeld).map(\.position), weight: 1) }
    finder.addNearby(places.filter { $0.rank > 1 }.map(\.position))
    if finder.isEmpty { finder.addNearby(places.map(\.position)) }
    if finder.isEmpty {
      for ring in control.flatMap(\.rings) { finder.add(Self.corners(of: ring), weight: 1) }
    }
    return finder.ground()
  }

  /// The positions of a line that lie farthest out.
  private static func corners(of line: [Position]) -> [Position] {
    [
      line.min { $0.latitude < $1.latitude }, line.max { $0.latitude < $1.latitude },
      line.min { $0.longitude < $1.longitude }, line.max { $0.longitude < $1.longitude },
    ].compactMap { $0 }
  }
}
