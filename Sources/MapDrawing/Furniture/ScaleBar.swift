/// A bar that tells how long a distance is on the map.
struct ScaleBar: Sendable, Hashable {
  /// What it stands for, in metres.
  let metres: Double
  /// How long it is, in points.
  let length: Double

  /// The longest bar of 1, 2 or 5 times a power of ten metres that has room.
  ///
  /// - Parameter scale: points for a metre.
  init(scale: Double, room: Double) {
    var power = 1.0
    while power * 10 * scale <= room { power *= 10 }
    while power * scale > room, power > 1e-6 { power /= 10 }
    metres = [5.0, 2, 1].map { $0 * power }.first { $0 * scale <= room } ?? power
    length = metres * scale
  }

  /// The distance in words; a part of it with the same unit.
  func text(_ part: Double) -> String {
    let value = metres >= 1000 ? metres / 1000 * part : metres * part
    return value.svg
  }

  private var unitName: String { metres >= 1000 ? "km" : "m" }

  /// Draws it from a point to the right; its numbers stand above.
  func draw(at point: CanvasPoint, unit: Double, in svg: inout SVGBuilder) {
    let (size, height) = (9.5 * unit, 4.5 * unit)
    svg.group(["class": "scale", "font-size": size.svg, "fill": "#1A1A1A"]) { group in
      for (index, fill) in ["#1A1A1A", "#FFFFFF"].enumerated() {
        group.element(
          "rect",
          [
            "x": (point.x + Double(index) * length / 2).svg, "y": point.y.svg, "width": (length / 2).svg,
            "height": height.svg, "fill": fill, "stroke": "#1A1A1A", "stroke-width": (0.8 * unit).svg,
          ])
      }
      let y = point.y - 4 * unit
      group.text("0", ["x": point.x.svg, "y": y.svg])
      group.text(text(0.5), ["x": (point.x + length / 2).svg, "y": y.svg, "text-anchor": "middle"])
      group.text(
        "\(text(1)) \(unitName)", ["x": (point.x + length).svg, "y": y.svg, "text-anchor": "middle"])
    }
  }
}
