import Geodesy
import MapLayers

/// Everything that a map shows, on the points of the picture and cut at the edges of the map.
struct Scene: Sendable {
  /// Areas that look alike.
  struct Area: Sendable {
    let look: FeatureLook
    let rings: [[CanvasPoint]]
    let outline: [[CanvasPoint]]
  }

  /// Lines that look alike.
  struct Line: Sendable {
    let look: FeatureLook
    let lines: [[CanvasPoint]]
  }

  /// An arrow.
  struct Arrow: Sendable {
    let axis: DrawnAxis
    let drawing: ArrowDrawing
    let shape: ArrowShape
  }

  /// A place that lies on the map.
  struct Mark: Sendable {
    let place: DrawnPlace
    let point: CanvasPoint
  }

  /// A river or a country.
  struct Ground: Sendable {
    let shape: MapBackground.Shape
    let lines: [[CanvasPoint]]
  }

  let projection: MapProjection
  let control: [Area]
  let pockets: [Area]
  let fronts: [Line]
  let arrows: [Arrow]
  let marks: [Mark]
  let rivers: [Ground]
  let countries: [Ground]
  /// The borders of countries, each once.
  let borders: [[CanvasPoint]]
  /// How many places have no mark, for want of room.
  let unmarked: Int
  /// Places that lie outside the map, by name.
  let outside: [String]

  init(_ contents: MapContents, _ background: MapBackground, _ projection: MapProjection, unit: Double) {
    let frame = projection.frame
    // A line that ends at the edge must not show its end.
    let box = frame.grown(by: 12 * unit)
    func lines(_ line: [Position]) -> [[CanvasPoint]] {
      PathClipping.line(line.map(projection.point), to: box)
    }
    func ring(_ ring: [Position]) -> [CanvasPoint] { PathClipping.ring(ring.map(projection.point), to: box) }
    func area(_ area: DrawnArea) -> Area? {
      let rings = area.rings.map(ring).filter { $0.count > 2 }
      guard !rings.isEmpty else { return nil }
      return Area(look: area.look, rings: rings, outline: area.outline.flatMap(lines))
    }
    self.projection = projection
    control = contents.control.compactMap(area)
    let isHeld = !control.isEmpty
    pockets = contents.pockets.compactMap(area).map { pocket in
      // The color of held ground shows whose a pocket is; a second one would only darken it.
      guard isHeld else { return pocket }
      var look = pocket.look
      look.style.fillOpacity = 0
      look.style.strokeWidth *= 1.4
      return Area(look: look, rings: pocket.rings, outline: pocket.outline)
    }
    fronts = contents.fronts.compactMap { front in
      let parts = front.lines.flatMap(lines)
      return parts.isEmpty ? nil : Line(look: front.look, lines: parts)
    }
    arrows = contents.axes.compactMap { axis in
      let line = axis.line.map(projection.point)
      let drawing = ArrowDrawing(axis, unit: unit)
      guard !PathClipping.line(line, to: frame).isEmpty, let shape = drawing.shape(along: line) else {
        return nil
      }
      return Arrow(axis: axis, drawing: drawing, shape: shape)
    }
    let inner = frame.grown(by: -3 * unit)
    let all = contents.places.map { Mark(place: $0, point: projection.point(of: $0.position)) }
    let inside = all.filter { inner.contains($0.point) }
    marks = MarkThinning.thinned(inside, in: frame)
    unmarked = inside.count - marks.count
    outside = all.filter { !inner.contains($0.point) }.sorted { $0.place.rank > $1.place.rank }.map(
      \.place.name)
    rivers = background.rivers.compactMap { river in
      let parts = river.lines.flatMap(lines)
      return parts.isEmpty ? nil : Ground(shape: river, lines: parts)
    }
    countries = background.countries.compactMap { country in
      let rings = country.lines.map { PathClipping.ring($0.map(projection.point), to: frame) }.filter {
        $0.count > 2
      }
      return rings.isEmpty ? nil : Ground(shape: country, lines: rings)
    }
    borders = RingEdges(background.countries.flatMap(\.lines)).once.flatMap(lines)
  }
}
