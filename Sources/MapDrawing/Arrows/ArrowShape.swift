/// The outline of an arrow that begins at the first point of a line and whose head ends at the last one; it grows wider from
/// tail to neck, as the arrows of military maps do.
struct ArrowShape: Sendable, Hashable {
  /// How wide and long the parts are.
  struct Measures: Sendable, Hashable {
    var tail: Double
    var neck: Double
    var headWidth: Double
    var headLength: Double

    /// Of a main axis.
    static let main = Measures(tail: 5, neck: 10.5, headWidth: 25, headLength: 20)
    /// Of any other.
    static let minor = Measures(tail: 3, neck: 5.2, headWidth: 14, headLength: 12.5)

    func scaled(by factor: Double) -> Measures {
      Measures(
        tail: tail * factor, neck: neck * factor, headWidth: headWidth * factor,
        headLength: headLength * factor)
    }

    /// Smaller where the arrow is so short that it would be all head.
    func fitted(to length: Double) -> Measures {
      let needed = headLength * 2.4
      return length >= needed ? self : scaled(by: max(length / needed, 0.05))
    }
  }

  /// The corners, the tip among them.
  let outline: [CanvasPoint]
  /// The corners of the head: left, tip, right.
  let head: [CanvasPoint]
  /// The line from the origin to where the head begins.
  let spine: [CanvasPoint]
  /// The measures it was drawn with.
  let measures: Measures

  /// The arrow along a line; nil where the line has no length.
  init?(_ line: [CanvasPoint], measures wanted: Measures) {
    let length = zip(line, line.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
    guard length > 0.5, let origin = line.first, let tip = line.last else { return nil }
    let measures = wanted.fitted(to: length)
    let neckAt = length - measures.headLength
    var spine: [(point: CanvasPoint, at: Double)] = [(origin, 0)]
    var walked = 0.0
    for (start, end) in zip(line, line.dropFirst()) {
      let step = start.distance(to: end)
      if walked + step >= neckAt {
        let part = step > 0 ? (neckAt - walked) / step : 0
        spine.append((start + (end - start) * part, neckAt))
        break
      }
      walked += step
      if step > 0 { spine.append((end, walked)) }
    }
    var left: [CanvasPoint] = []
    var right: [CanvasPoint] = []
    for (index, part) in spine.enumerated() {
      let before = spine[max(0, index - 1)].point
      let after = index + 1 < spine.count ? spine[index + 1].point : tip
      let side = (after - before).unit.right
      let width = measures.tail + (measures.neck - measures.tail) * (neckAt > 0 ? part.at / neckAt : 0)
      left.append(part.point - side * (width / 2))
      right.append(part.point + side * (width / 2))
    }
    let neck = spine[spine.count - 1].point
    let across = (tip - neck).unit.right * (measures.headWidth / 2)
    // The corners of the head lie a little behind the neck, which makes it slender.
    let back = (tip - neck).unit * (measures.headLength * -0.12)
    head = [neck - across + back, tip, neck + across + back]
    outline = left + head + right.reversed()
    self.spine = spine.map(\.point)
    self.measures = measures
  }
}
