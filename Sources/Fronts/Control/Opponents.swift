/// Who fights whom in a campaign, by how often reports say so.
struct Opponents {
  private var counts: [Side: [Side: Int]] = [:]

  /// Notes that two sides are named as opponents.
  mutating func note(_ a: Side, _ b: Side) {
    guard a != b else { return }
    counts[a, default: [:]][b, default: 0] += 1
    counts[b, default: [:]][a, default: 0] += 1
  }

  /// The side that another one fights, if it is one and the same in most cases.
  func main(of side: Side) -> Side? {
    guard let own = counts[side], let best = own.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else {
      return nil
    }
    let total = own.values.reduce(0, +)
    return Double(best.value) >= Self.most * Double(total) ? best.key : nil
  }

  /// The two sides that fight each other most, if each is the other's main opponent; else empty.
  var pair: [Side] {
    guard let busiest = counts.max(by: { total($0.value, $0.key) < total($1.value, $1.key) })?.key,
      let other = main(of: busiest), main(of: other) == busiest
    else { return [] }
    return [busiest, other].sorted()
  }

  private func total(_ counts: [Side: Int], _ side: Side) -> (Int, Side) {
    (counts.values.reduce(0, +), side)
  }

  /// The part of all cases that makes an opponent the main one.
  private static let most = 2.0 / 3
}
