/// Finds where the name of a country goes: where most of its visible ground is around it, clear of everything else.
///
/// It looks at the points of a grid, as a coarse form of the search for the pole of inaccessibility (V. Agafonkin,
/// "A new algorithm for finding a visual center of a polygon", 2016).
enum AreaLabelPlacer {
  /// The best place in some rings; nil where there is none.
  ///
  /// - Parameter covered: ground that other things are told of, and that names had better leave free.
  static func place(
    _ text: LabelText, in rings: [[CanvasPoint]], covered: [[CanvasPoint]], around obstacles: LabelObstacles
  ) -> PlacedLabel? {
    var best: (label: PlacedLabel, score: Double)?
    let frame = obstacles.frame
    let boxes = covered.map { CanvasRect(around: $0) }
    for ring in rings where Rings.area(ring) > text.width * text.height * 2 {
      for row in 1..<24 {
        for column in 1..<32 {
          let point = CanvasPoint(
            frame.minX + frame.width * Double(column) / 32, frame.minY + frame.height * Double(row) / 24)
          let box = CanvasRect(
            x: point.x - text.width / 2, y: point.y - text.height / 2, width: text.width, height: text.height)
          guard obstacles.allow(box),
            corners(of: box.grown(by: text.size * 0.5)).allSatisfy({ Rings.contains(ring, $0) })
          else { continue }
          let clear = min(Rings.distance(ring, point), text.width * 1.5)
          let hidden = zip(covered, boxes).contains { ring, bounds in
            (bounds?.overlaps(box) ?? false)
              && (Rings.contains(ring, point) || Rings.distance(ring, point) < text.width * 0.5)
          }
          let score = clear - obstacles.cost(box) * 0.5 - (hidden ? text.width : 0)
          if best.map({ score > $0.score }) ?? true {
            best = (PlacedLabel(text: text, box: box, alignment: .middle), score)
          }
        }
      }
    }
    return best?.label
  }

  private static func corners(of box: CanvasRect) -> [CanvasPoint] {
    [
      CanvasPoint(box.minX, box.minY), CanvasPoint(box.maxX, box.minY), CanvasPoint(box.minX, box.maxY),
      CanvasPoint(box.maxX, box.maxY),
    ]
  }
}
