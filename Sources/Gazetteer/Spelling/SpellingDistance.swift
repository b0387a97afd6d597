/// The weighted distance between two spellings, and the score made of it.
///
/// An edit distance with weighted substitutions, gaps and exchanges of neighbours (the optimal string alignment of
/// E. Ukkonen, "Algorithms for approximate string matching", 1985, with the weights of `SpellingCosts`). A row whose
/// least value exceeds the limit ends the work.
package struct SpellingDistance {
  /// The sounds of a spelling, in place.
  typealias Sounds = UnsafeBufferPointer<UInt8>

  /// A distance, with memory for its work.
  package init() {}

  private var rows = [Int32](repeating: 0, count: 3 * (Spelling.longest + 1))

  /// What all the sounds of a name weigh: a vowel 35, a consonant 100.
  static func weight(sounds: Int, consonants: Int) -> Int {
    consonants * 100 + (sounds - consonants) * 35
  }

  /// What all the sounds of a name weigh.
  static func weight(_ spelling: Spelling) -> Int {
    weight(sounds: spelling.sounds.count, consonants: spelling.consonants)
  }

  /// How alike two spellings are, 0 to 1, or nil where it would be under a least score.
  package mutating func score(_ a: Spelling, _ b: Spelling, atLeast least: Double) -> Double? {
    a.sounds.withUnsafeBufferPointer { first in
      b.sounds.withUnsafeBufferPointer { second in
        score(
          first, consonants: a.consonants, second, consonants: b.consonants,
          costs: SpellingCosts.between(a.script, b.script), atLeast: least)
      }
    }
  }

  /// How alike two runs of sounds are, 0 to 1, or nil where it would be under a least score.
  @inline(__always)
  mutating func score(
    _ a: Sounds, consonants: Int, _ b: Sounds, consonants others: Int, costs: SpellingCosts,
    atLeast least: Double
  ) -> Double? {
    guard abs(consonants - others) <= 2 else { return nil }
    let weight = max(
      Self.weight(sounds: a.count, consonants: consonants), Self.weight(sounds: b.count, consonants: others))
    guard weight > 0 else { return nil }
    let limit = Int(Double(weight) * (1 - least))
    guard let cost = distance(a, b, costs: costs, limit: limit) else { return nil }
    return 1 - Double(cost) / Double(weight)
  }

  /// The distance in hundredths of a consonant, or nil where it exceeds a limit.
  mutating func distance(_ a: Sounds, _ b: Sounds, costs: SpellingCosts, limit: Int) -> Int? {
    let width = Spelling.longest + 1
    guard a.count < width, b.count < width else { return nil }
    return rows.withUnsafeMutableBufferPointer { rows in
      Self.distance(a, b, costs.substitution, costs.gap, rows, width, Int32(limit))
    }
  }

  private static func distance(
    _ a: Sounds, _ b: Sounds, _ substitution: Sounds, _ gaps: Sounds,
    _ rows: UnsafeMutableBufferPointer<Int32>, _ width: Int, _ limit: Int32
  ) -> Int? {
    guard var previous = rows.baseAddress, let first = a.baseAddress, let second = b.baseAddress,
      let costs = substitution.baseAddress, let gaps = gaps.baseAddress
    else { return a.isEmpty && b.isEmpty ? 0 : nil }
    var current = previous + width
    var beforePrevious = current + width
    previous[0] = 0
    var leastBefore: Int32 = 0
    for column in 0..<b.count { previous[column + 1] = previous[column] + Int32(gaps[Int(second[column])]) }
    for row in 0..<a.count {
      let sound = Int(first[row])
      let gap = Int32(gaps[sound])
      let line = costs + sound &* Sound.codeCount
      // The sound before, where the two may have changed places.
      let exchanged = row > 0 && first[row &- 1] != first[row] ? first[row &- 1] : UInt8.max
      var left = previous[0] &+ gap
      current[0] = left
      var least = left
      for column in 0..<b.count {
        let other = second[column]
        var cost = min(
          previous[column] &+ Int32(line[Int(other)]), previous[column &+ 1] &+ gap,
          left &+ Int32(gaps[Int(other)]))
        if other == exchanged, column > 0, first[row] == second[column &- 1] {
          cost = min(cost, beforePrevious[column &- 1] &+ Int32(SpellingCosts.swap))
        }
        current[column &+ 1] = cost
        left = cost
        least = min(least, cost)
      }
      // An exchange of neighbours goes on from the row before.
      if least > limit, leastBefore + Int32(SpellingCosts.swap) > limit { return nil }
      leastBefore = least
      (beforePrevious, previous, current) = (previous, current, beforePrevious)
    }
    let cost = previous[b.count]
    return cost <= limit ? Int(cost) : nil
  }
}

extension SpellingCosts {
  /// The costs for two names of these scripts.
  static func between(_ a: Spelling.Script, _ b: Spelling.Script) -> SpellingCosts {
    a != b ? .crossScript : a == .arabic ? .arabic : .latin
  }
}
