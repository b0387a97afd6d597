/// Warnings, each kept once; those that concern many features with their number.
struct WarningList {
  private var order: [String] = []
  private var counts: [String: Int] = [:]
  /// More different ones than this are only counted.
  private static let limit = 50
  private var dropped = 0

  /// Adds a warning unless it is there.
  mutating func add(_ warning: String) {
    guard counts[warning] == nil else { return }
    guard order.count < Self.limit else {
      dropped += 1
      return
    }
    order.append(warning)
    counts[warning] = 0
  }

  /// Adds a warning that is told with the number of times it was given.
  mutating func count(_ warning: String) {
    add(warning)
    counts[warning]? += 1
  }

  /// The warnings, in the order in which they came up.
  var texts: [String] {
    let texts = order.map { warning in
      let count = counts[warning] ?? 0
      return count > 0 ? "\(warning) (\(count))" : warning
    }
    return dropped > 0 ? texts + ["and \(dropped) more warnings"] : texts
  }
}
