/// The weighted distance between two spellings, and the score made of it.
///
/// An edit distance with weighted substitutions, gaps and exchanges of neighbours (the optimal string alignment of
/// E. Ukkonen, "Algorithms for approximate string matching", 1985, with the weights of `SpellingCosts`). A row whose
/// least value exceeds the limit ends the work.
struct SpellingDistance {
  private var previous: [Int] = []
  private var current: [Int] = []
  private var beforePrevious: [Int] = []

  /// What all the sounds of a name weigh: a vowel 35, a consonant 100.
  static func weight(_ spelling: Spelling) -> Int {
    spelling.consonants * 100 + (spelling.sounds.count - spelling.consonants) * 35
  }

  /// How alike two spellings are, 0 to 1, or nil where it would be under a least score.
  mutating func score(_ a: Spelling, _ b: Spelling, atLeast least: Double) -> Double? {
    guard abs(a.consonants - b.consonants) <= 2 else { return nil }
    let weight = max(Self.weight(a), Self.weight(b))
    guard weight > 0 else { return nil }
    let limit = Int(Double(weight) * (1 - least))
    guard let cost = distance(a, b, limit: limit) else { return nil }
    return 1 - Double(cost) / Double(weight)
  }

  /// The distance in hundredths of a consonant, or nil where it exceeds a limit.
  mutating func distance(_ a: Spelling, _ b: Spelling, limit: Int) -> Int? {
    let costs: SpellingCosts =
      a.script != b.script ? .crossScript : a.script == .arabic ? .arabic : .latin
    let (rows, columns) = (a.sounds, b.sounds)
    if previous.count <= columns.count {
      previous = [Int](repeating: 0, count: columns.count + 1)
      current = previous
      beforePrevious = previous
    }
    previous[0] = 0
    for column in columns.indices {
      previous[column + 1] = previous[column] + Int(costs.gap[Int(columns[column])])
    }
    for row in rows.indices {
      let sound = Int(rows[row])
      let gap = Int(costs.gap[sound])
      current[0] = previous[0] + gap
      var least = current[0]
      for column in columns.indices {
        let other = Int(columns[column])
        var cost = previous[column] + Int(costs.substitution[sound * Sound.count + other])
        cost = min(cost, previous[column + 1] + gap, current[column] + Int(costs.gap[other]))
        if row > 0, column > 0, rows[row - 1] == columns[column], rows[row] == columns[column - 1],
          rows[row] != rows[row - 1]
        {
          cost = min(cost, beforePrevious[column - 1] + SpellingCosts.swap)
        }
        current[column + 1] = cost
        least = min(least, cost)
      }
      if least > limit { return nil }
      swap(&beforePrevious, &previous)
      swap(&previous, &current)
    }
    let cost = previous[columns.count]
    return cost <= limit ? cost : nil
  }
}
