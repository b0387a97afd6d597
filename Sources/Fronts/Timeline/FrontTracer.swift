import Geodesy
import Reading

/// Draws the front lines of a day: the lines between cells of different sides.
struct FrontTracer {
  private let cells: CellMap

  init(_ cells: CellMap) {
    self.cells = cells
  }

  /// A front line.
  struct Line {
    var left: Side
    var right: Side
    /// It runs along a river or a border.
    var isBarrier: Bool
    /// Its edges in order.
    var edges: [Int]
    var points: [LocalPlane.Point]
    /// The cells on both sides.
    var cells: [Int]
  }

  /// What makes two lines of different days the same.
  struct Key: Hashable {
    var left: Side
    var right: Side
    var edges: [Int]
  }

  /// The front lines between cells held as given.
  func lines(_ states: [ControlState?]) -> [(key: Key, value: Line)] {
    var groups: [Group: [(edge: Int, points: [LocalPlane.Point])]] = [:]
    for (number, edge) in cells.edges.enumerated() where edge.right >= 0 {
      guard let a = states[edge.left]?.holder, let b = states[edge.right]?.holder, a != b else { continue }
      let isTurned = b < a
      groups[
        Group(left: min(a, b), right: max(a, b), isBarrier: edge.kind == .barrier), default: []
      ].append((number, isTurned ? edge.points.reversed() : edge.points))
    }
    var lines: [(key: Key, value: Line)] = []
    for (group, own) in groups {
      let paths = own.map(\.points)
      for chain in LineChains.chains(paths) {
        let edges = chain.map { own[$0].edge }
        let both = edges.flatMap { [cells.edges[$0].left, cells.edges[$0].right] }
        lines.append(
          (
            Key(left: group.left, right: group.right, edges: edges),
            Line(
              left: group.left, right: group.right, isBarrier: group.isBarrier, edges: edges,
              points: LineChains.points(chain, paths), cells: Set(both).sorted())
          ))
      }
    }
    return lines.sorted { ($0.value.edges[0], $0.value.left) < ($1.value.edges[0], $1.value.left) }
  }

  private struct Group: Hashable {
    var left: Side
    var right: Side
    var isBarrier: Bool
  }
}
