import Geodesy
import MapLayers

extension MapBackground {
  /// The lines in the surroundings of a map, without points that nobody could tell apart: a page carries no more.
  func around(_ set: LayerSet) -> MapBackground {
    let positions = set.layers.lazy.flatMap { $0.features.lazy.compactMap(\.shape).flatMap(\.positions) }
    guard let box = GeoBox(positions) else { return MapBackground(attribution: attribution) }
    // Who zooms out sees as much again on each side; a single place has at least its region around it.
    let frame = box.grown(by: max(box.size, 1.5))
    let least = max(box.size / 20000, 0.0001)
    func cut(_ shape: Shape) -> Shape? {
      let pieces = shape.lines.flatMap { Self.pieces(of: $0, in: frame, least: least) }
      return pieces.isEmpty ? nil : Shape(name: shape.name, arabicName: shape.arabicName, lines: pieces)
    }
    return MapBackground(
      rivers: rivers.compactMap(cut), countries: countries.map(Self.turned).compactMap(cut),
      attribution: attribution)
  }

  /// A country whose outlines run counterclockwise, so that it lies on the left of every piece of them.
  static func turned(_ country: Shape) -> Shape {
    Shape(
      name: country.name, arabicName: country.arabicName,
      lines: country.lines.map { ring in
        let area = zip(ring, ring.dropFirst()).reduce(0) { sum, edge in
          sum + edge.0.longitude * edge.1.latitude - edge.1.longitude * edge.0.latitude
        }
        return area < 0 ? ring.reversed() : ring
      })
  }

  /// The runs of a line that meet a box; points nearer than `least` degrees to the one before are left out.
  static func pieces(of points: [Position], in box: GeoBox, least: Double) -> [[Position]] {
    var pieces: [[Position]] = []
    var piece: [Position] = []
    func finish() {
      if piece.count > 1 { pieces.append(piece) }
      piece = []
    }
    var index = 1
    while index < points.count {
      let (start, end) = (points[index - 1], points[index])
      index += 1
      guard box.meets(start, end) else {
        finish()
        continue
      }
      if piece.isEmpty { piece = [start] }
      let last = piece[piece.count - 1]
      let step = max(abs(last.latitude - end.latitude), abs(last.longitude - end.longitude))
      let isLast = index == points.count || !box.meets(end, points[index])
      if step >= least || isLast { piece.append(end) }
    }
    finish()
    return pieces
  }
}
