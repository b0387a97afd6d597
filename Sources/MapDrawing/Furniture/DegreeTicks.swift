import Geodesy

/// The meridians and parallels that cross the edges of a map, as ticks with their degrees.
struct DegreeTicks: Sendable {
  /// A tick at an edge.
  struct Tick: Sendable, Hashable {
    /// Minutes of arc east of Greenwich or north of the equator.
    let minutes: Int
    /// Where it is along the edge.
    let at: Double
  }

  /// Along the lower edge, from the left.
  let longitudes: [Tick]
  /// Along the left edge, from below.
  let latitudes: [Tick]
  private let frame: CanvasRect

  init(_ projection: MapProjection, unit: Double) {
    let frame = projection.frame
    self.frame = frame
    // As they lie around the middle: beyond the 180th meridian they go on.
    let middle = projection.plane.center.longitude
    func longitude(_ x: Double) -> Double {
      let degrees = projection.position(of: CanvasPoint(x, frame.maxY)).longitude
      return middle + (degrees - middle).remainder(dividingBy: 360)
    }
    func latitude(_ y: Double) -> Double { projection.position(of: CanvasPoint(frame.minX, y)).latitude }
    longitudes = Self.ticks(from: frame.minX, to: frame.maxX, space: 150 * unit, longitude)
    latitudes = Self.ticks(from: frame.maxY, to: frame.minY, space: 130 * unit, latitude)
  }

  private static let steps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1200]

  private static func ticks(
    from start: Double, to end: Double, space: Double, _ degrees: (Double) -> Double
  ) -> [Tick] {
    let (low, high) = (degrees(start) * 60, degrees(end) * 60)
    guard high > low, high - low < 10_000 else { return [] }
    let most = max(1, abs(end - start) / space)
    guard let step = steps.first(where: { (high - low) / Double($0) <= most }) else { return [] }
    var ticks: [Tick] = []
    var minutes = Int((low / Double(step)).rounded(.up)) * step
    while Double(minutes) <= high {
      // The degrees grow along the edge: halve it until the tick is there.
      var (a, b) = (start, end)
      for _ in 0..<40 {
        let middle = (a + b) / 2
        if degrees(middle) * 60 < Double(minutes) { a = middle } else { b = middle }
      }
      ticks.append(Tick(minutes: minutes, at: (a + b) / 2))
      minutes += step
    }
    return ticks
  }

  /// The same meridian, from 180° west to 180° east.
  static func turned(_ minutes: Int) -> Int {
    minutes > 10_800 ? minutes - 21_600 : minutes < -10_800 ? minutes + 21_600 : minutes
  }

  /// Degrees and minutes with the letter of the hemisphere: 40°30′E.
  static func text(_ minutes: Int, positive: String, negative: String) -> String {
    let size = abs(minutes)
    let rest = size % 60
    let tail = rest == 0 ? "" : "\(rest < 10 ? "0" : "")\(rest)′"
    let isOfBoth = size == 0 || size == 10_800
    return "\(size / 60)°\(tail)" + (isOfBoth ? "" : minutes > 0 ? positive : negative)
  }

  /// Draws them outside the frame.
  func draw(in svg: inout SVGBuilder, unit: Double) {
    let size = 8.5 * unit
    let length = 4 * unit
    svg.group(["class": "degrees", "font-size": size.svg, "fill": "#57534E"]) { group in
      var path = ""
      for tick in longitudes {
        path += SVGBuilder.path([CanvasPoint(tick.at, frame.maxY), CanvasPoint(tick.at, frame.maxY - length)])
        group.text(
          Self.text(Self.turned(tick.minutes), positive: "E", negative: "W"),
          ["x": tick.at.svg, "y": (frame.maxY + size * 1.15).svg, "text-anchor": "middle"])
      }
      for tick in latitudes {
        path += SVGBuilder.path([CanvasPoint(frame.minX, tick.at), CanvasPoint(frame.minX + length, tick.at)])
        let x = frame.minX - 4 * unit
        group.text(
          Self.text(tick.minutes, positive: "N", negative: "S"),
          ["transform": "matrix(0 -1 1 0 \(x.svg) \(tick.at.svg))", "text-anchor": "middle"])
      }
      if !path.isEmpty {
        group.element("path", ["d": path, "stroke": "#5C5852", "stroke-width": (0.8 * unit).svg])
      }
    }
  }
}
