import Geodesy

/// The edges of rings that share corners, as neighbors on a map do.
struct RingEdges {
  private struct Edge: Hashable {
    let a: Position
    let b: Position

    /// The same edge in either direction.
    init(_ start: Position, _ end: Position) {
      let isFirst = (start.latitude, start.longitude) < (end.latitude, end.longitude)
      a = isFirst ? start : end
      b = isFirst ? end : start
    }
  }

  private let rings: [[Position]]
  private let counts: [Edge: Int]

  init(_ rings: [[Position]]) {
    self.rings = rings
    var counts: [Edge: Int] = [:]
    for ring in rings {
      for (start, end) in zip(ring, ring.dropFirst()) { counts[Edge(start, end), default: 0] += 1 }
    }
    self.counts = counts
  }

  /// The edges that only one ring has, as lines.
  var outline: [[Position]] { runs { counts[$0] == 1 } }

  /// Every edge once, as lines: a dashed line that was drawn twice would close its gaps.
  var once: [[Position]] {
    var drawn: Set<Edge> = []
    return runs { drawn.insert($0).inserted }
  }

  /// The longest runs of edges that are to be drawn.
  private func runs(_ isDrawn: (Edge) -> Bool) -> [[Position]] {
    var lines: [[Position]] = []
    for ring in rings {
      var line: [Position] = []
      for (start, end) in zip(ring, ring.dropFirst()) where start != end {
        if isDrawn(Edge(start, end)) {
          if line.isEmpty { line = [start] }
          line.append(end)
        } else if !line.isEmpty {
          lines.append(line)
          line = []
        }
      }
      if !line.isEmpty { lines.append(line) }
    }
    return lines
  }
}
