import Testing

@testable import Reading

struct LetterCountsTests {
  private func counts(_ text: String) -> [Int] {
    Array(text.unicodeScalars).withUnsafeBufferPointer { scalars in
      let counts = LetterCounts(scalars)
      return [counts.upper, counts.lower, counts.digits, counts.caseless]
    }
  }

  @Test(arguments: [
    ("", [0, 0, 0, 0]), ("Hajin", [1, 4, 0, 0]), ("C051101", [1, 0, 6, 0]), ("4th", [0, 2, 1, 0]),
    ("U.S.", [2, 0, 0, 0]), ("Şırnak", [1, 5, 0, 0]), ("الباغوز", [0, 0, 0, 7]), ("Bا9", [1, 0, 1, 1]),
    ("@[`{/:", [0, 0, 0, 0]),
  ])
  func tellsTheSortsOfLetters(_ text: String, _ expected: [Int]) {
    #expect(counts(text) == expected)
  }

  /// A word of more letters than a byte counts.
  @Test func countsLongWords() {
    #expect(counts(String(repeating: "aB1", count: 300)) == [300, 300, 300, 0])
    #expect(counts(String(repeating: "a", count: 255)) == [0, 255, 0, 0])
    #expect(counts(String(repeating: "a", count: 256)) == [0, 256, 0, 0])
  }
}
