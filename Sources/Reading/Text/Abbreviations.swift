/// Words that have a full stop behind them and end no sentence: "Gen.", "No.".
struct Abbreviations: Sendable {
  private let words: Set<String>
  /// The words of up to eight ASCII letters, a letter a byte.
  private let packed: Set<UInt64>

  /// - Parameter words: in lower case, without the stop.
  init(_ words: Set<String>) {
    self.words = words
    packed = Set(words.compactMap { Self.packed($0.unicodeScalars) })
  }

  /// Whether a word is one, in any case.
  func contains(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    if let packed = Self.packed(word) { return self.packed.contains(packed) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: word)
    return words.contains(String(text).lowercased())
  }

  /// Whether a folded word is one.
  func contains(folded word: String) -> Bool { words.contains(word) }

  /// A word of up to eight ASCII scalars in lower case as a number; nil for others.
  private static func packed(_ word: some Collection<Unicode.Scalar>) -> UInt64? {
    var packed: UInt64 = 0
    var count = 0
    for scalar in word {
      guard scalar.value < 0x80, count < 8 else { return nil }
      packed = packed << 8 | UInt64(scalar.value &- 0x41 < 26 ? scalar.value | 0x20 : scalar.value)
      count += 1
    }
    return packed
  }
}
