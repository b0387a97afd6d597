import Geodesy
import Reading

/// Finds the pockets of a day: ground of one side that others, rivers or borders enclose.
struct PocketTracer {
  private let cells: CellMap
  /// The edges of each cell.
  private let edgesOfCell: [[Int]]

  init(_ cells: CellMap) {
    self.cells = cells
    var own = [[Int]](repeating: [], count: cells.count)
    for (number, edge) in cells.edges.enumerated() {
      own[edge.left].append(number)
      if edge.right >= 0 { own[edge.right].append(number) }
    }
    edgesOfCell = own
  }

  /// A pocket.
  struct Area {
    var side: Side
    /// Who encloses it.
    var around: [Side]
    var cells: [Int]
    /// The outer ring first.
    var rings: [[LocalPlane.Point]]
    /// Square metres.
    var area: Double
    /// The part of its outline that is a front, a river or a border.
    var closed: Double
    var hasBarrier: Bool
  }

  /// What makes two pockets of different days the same.
  struct Key: Hashable {
    var side: Side
    var cells: [Int]
  }

  /// So much of its outline at least has to be closed for ground to be a pocket.
  static let leastClosed = 0.8

  /// The pockets among cells held as given.
  func areas(_ states: [ControlState?]) -> [(key: Key, value: Area)] {
    var component = [Int](repeating: -1, count: cells.count)
    var found: [(key: Key, value: Area)] = []
    for start in 0..<cells.count where component[start] < 0 {
      guard let side = states[start]?.holder else { continue }
      var members = [start]
      component[start] = start
      var next = 0
      while next < members.count {
        for number in edgesOfCell[members[next]] {
          let edge = cells.edges[number]
          let other = edge.left == members[next] ? edge.right : edge.left
          // Across a river both banks are one side's ground.
          guard other >= 0, component[other] < 0, states[other]?.holder == side else { continue }
          component[other] = start
          members.append(other)
        }
        next += 1
      }
      if let area = area(of: members.sorted(), side, states) {
        found.append((Key(side: side, cells: area.cells), area))
      }
    }
    return found
  }

  private func area(of members: [Int], _ side: Side, _ states: [ControlState?]) -> Area? {
    let own = Set(members)
    var (enemy, barrier, total) = (0.0, 0.0, 0.0)
    var around: Set<Side> = []
    var outline: [[LocalPlane.Point]] = []
    for cell in members {
      for number in edgesOfCell[cell] {
        let edge = cells.edges[number]
        let other = edge.left == cell ? edge.right : edge.left
        if other >= 0, own.contains(other) { continue }
        total += edge.length
        outline.append(edge.left == cell ? edge.points : edge.points.reversed())
        if other >= 0, let holder = states[other]?.holder {
          enemy += edge.length
          around.insert(holder)
        } else if edge.kind == .barrier {
          barrier += edge.length
        }
      }
    }
    guard enemy > 0, enemy + barrier >= total * Self.leastClosed else { return nil }
    let rings = LineChains.chains(outline).map { LineChains.points($0, outline) }.filter {
      $0.first == $0.last
    }
    guard
      let outer = rings.indices.max(by: {
        abs(LocalPlane.area(of: rings[$0])) < abs(LocalPlane.area(of: rings[$1]))
      })
    else {
      return nil
    }
    return Area(
      side: side, around: around.sorted(), cells: members,
      rings: [rings[outer]] + rings.indices.filter { $0 != outer }.map { rings[$0] },
      area: members.reduce(0) { $0 + cells.areas[$1] }, closed: (enemy + barrier) / total,
      hasBarrier: barrier > 0)
  }
}
