import Geodesy

/// Joins lines that end where others begin.
enum LineChains {
  /// The chains of some directed lines: the numbers of the lines in order. Where several lines begin at one point, the one
  /// that turns farthest to the left is taken, so that what lies on the left stays together.
  static func chains(_ lines: [[LocalPlane.Point]]) -> [[Int]] {
    var starting: [LocalPlane.Point: [Int]] = [:]
    var ending: [LocalPlane.Point: Int] = [:]
    for (number, line) in lines.enumerated() {
      guard let first = line.first, let last = line.last else { continue }
      starting[first, default: []].append(number)
      ending[last, default: 0] += 1
    }
    var isTaken = [Bool](repeating: false, count: lines.count)
    var chains: [[Int]] = []
    // Chains with an open end first, from that end; rings are left.
    let heads = lines.indices.filter { number in
      guard let first = lines[number].first else { return false }
      return (ending[first] ?? 0) < (starting[first]?.count ?? 0)
    }
    for head in heads + Array(lines.indices) where !isTaken[head] && lines[head].count > 1 {
      var chain = [head]
      isTaken[head] = true
      let origin = lines[head][0]
      while let tip = lines[chain[chain.count - 1]].last, tip != origin {
        let open = (starting[tip] ?? []).filter { !isTaken[$0] }
        guard let next = leftmost(of: open, behind: lines[chain[chain.count - 1]], lines) else { break }
        isTaken[next] = true
        chain.append(next)
      }
      chains.append(chain)
    }
    return chains
  }

  /// The points of a chain.
  static func points(_ chain: [Int], _ lines: [[LocalPlane.Point]]) -> [LocalPlane.Point] {
    chain.reduce(into: []) { points, number in
      points += points.isEmpty ? lines[number][...] : lines[number].dropFirst()
    }
  }

  private static func leftmost(
    of candidates: [Int], behind line: [LocalPlane.Point], _ lines: [[LocalPlane.Point]]
  ) -> Int? {
    guard candidates.count > 1 else { return candidates.first }
    let (before, tip) = (line[line.count - 2], line[line.count - 1])
    let (east, north) = (tip.east - before.east, tip.north - before.north)
    func turn(_ number: Int) -> Double {
      let next = lines[number][1]
      let (x, y) = (next.east - tip.east, next.north - tip.north)
      // Grows from a sharp turn to the right over straight on to a sharp turn to the left.
      let (cross, dot) = (east * y - north * x, east * x + north * y)
      let scale = (cross * cross + dot * dot).squareRoot()
      guard scale > 0 else { return 0 }
      return cross >= 0 ? 1 - dot / scale : dot / scale - 1
    }
    return candidates.max { turn($0) < turn($1) }
  }
}
