/// Changes a text by its words, so that sentences come about which the grammars have rules for.
struct WordMutator: Sendable {
  private let words: [[UInt8]]
  private static let odd: [[UInt8]] = OddTexts.all.map { Array($0.utf8) }

  init(words: [String]) {
    self.words = words.map { Array($0.utf8) }
  }

  /// The text after one to four changes, at most `limit` bytes of it.
  func mutate(_ bytes: [UInt8], seed: UInt64, limit: Int) -> [UInt8] {
    var random = SplitMix(state: seed)
    var parts = bytes.split(separator: 0x20, omittingEmptySubsequences: false).map(Array.init)
    for _ in 0..<Int.random(in: 1...4, using: &random) { change(&parts, &random) }
    return Array(parts.joined(separator: [0x20]).prefix(limit))
  }

  private func change(_ parts: inout [[UInt8]], _ random: inout SplitMix) {
    let place = Int.random(in: 0...parts.count, using: &random)
    let length = Int.random(in: 1...4, using: &random)
    let run = place..<min(parts.count, place + length)
    switch Int.random(in: 0..<9, using: &random) {
    case 0, 1: parts.insert(words.randomElement(using: &random) ?? [], at: place)
    case 2, 3: parts.replaceSubrange(run.prefix(1), with: [words.randomElement(using: &random) ?? []])
    case 4: parts.removeSubrange(run)
    case 5: parts.insert(contentsOf: parts[run], at: Int.random(in: 0...parts.count, using: &random))
    case 6: parts.insert(contentsOf: repeatElement(parts[run], count: length * length).joined(), at: place)
    case 7: parts.insert(Self.odd.randomElement(using: &random) ?? [], at: place)
    default:
      // Two words become one.
      guard run.count > 1 else { return }
      let odd = Bool.random(using: &random) ? Self.odd.randomElement(using: &random) ?? [] : []
      parts.replaceSubrange(run.prefix(2), with: [parts[place] + odd + parts[place + 1]])
    }
  }
}

/// Source: G. Steele, D. Lea and C. Flood, "Fast Splittable Pseudorandom Number Generators" (2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
