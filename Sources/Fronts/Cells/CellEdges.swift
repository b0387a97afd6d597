import Geodesy

/// Finds the lines between cells from the corners that they share.
struct CellEdges {
  private(set) var edges: [CellMap.Edge] = []

  /// A corner, rounded to the grid that all corners lie on.
  private struct Corner: Hashable {
    let east: Int
    let north: Int

    init(_ point: LocalPlane.Point) {
      east = Int((point.east / PlanarFaces.grid).rounded())
      north = Int((point.north / PlanarFaces.grid).rounded())
    }
  }

  private struct Segment: Hashable {
    let start: Corner
    let end: Corner
  }

  /// - Parameters:
  ///   - rings: the rings of each cell, with the cell on their left.
  ///   - regionOfSite: the number of the region that each cell lies in: barriers separate them.
  init(_ rings: [[[LocalPlane.Point]]], regionOfSite: [Int?], barriers: SegmentGrid) {
    var owner: [Segment: Int] = [:]
    for (cell, rings) in rings.enumerated() {
      for ring in rings {
        for (a, b) in zip(ring, ring.dropFirst()) {
          owner[Segment(start: Corner(a), end: Corner(b))] = cell
        }
      }
    }
    for (cell, rings) in rings.enumerated() {
      for ring in rings where ring.count > 3 {
        let segments = zip(ring, ring.dropFirst()).map { a, b -> (Int, CellMap.Edge.Kind) in
          let other = owner[Segment(start: Corner(b), end: Corner(a))] ?? -1
          if other >= 0 { return (other, regionOfSite[other] == regionOfSite[cell] ? .open : .barrier) }
          let middle = LocalPlane.Point(east: (a.east + b.east) / 2, north: (a.north + b.north) / 2)
          return (-1, barriers.isNear(middle, within: 0.1) ? .barrier : .rim)
        }
        append(ring, segments, of: cell)
      }
    }
  }

  /// Appends the runs of a ring's segments that have the same neighbor; each line once, from the lower cell.
  private mutating func append(
    _ ring: [LocalPlane.Point], _ segments: [(other: Int, kind: CellMap.Edge.Kind)], of cell: Int
  ) {
    let count = segments.count
    // A run may go over the end of the ring: begin where one begins.
    let first = segments.indices.first { segments[$0] != segments[($0 + count - 1) % count] } ?? 0
    var offset = 0
    while offset < count {
      let start = (first + offset) % count
      var length = 1
      while offset + length < count, segments[(start + length) % count] == segments[start] { length += 1 }
      offset += length
      let (other, kind) = segments[start]
      guard other < 0 || cell < other else { continue }
      let points = (0...length).map { ring[($0 + start) % count] }
      let metres = zip(points, points.dropFirst()).reduce(0) { sum, pair in
        let (east, north) = (pair.1.east - pair.0.east, pair.1.north - pair.0.north)
        return sum + (east * east + north * north).squareRoot()
      }
      edges.append(CellMap.Edge(left: cell, right: other, kind: kind, points: points, length: metres))
    }
  }
}
