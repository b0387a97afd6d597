/// The Arabic definite article, in Latin letters with its assimilated forms, and attached in Arabic script.
///
/// Source: the assimilation to sun letters as in the BGN/PCGN 1956 romanization (ash-, as-, ad- …).
enum Article {
  private static let latin = [
    "al", "el", "ul", "il", "as", "es", "ash", "esh", "ech", "ach", "at", "et", "ath", "eth", "ad", "ed",
    "adh", "edh", "ar", "er", "az", "ez", "an", "en", "us", "ur", "uz",
  ]

  /// For the first two letters of an article, from a: 1 where they are one, 2 where they are one with an h behind them.
  private static let pairs: [UInt8] = {
    var pairs = [UInt8](repeating: 0, count: 26 * 26)
    for article in latin {
      let letters = article.utf8.map { Int($0) - 0x61 }
      pairs[letters[0] * 26 + letters[1]] |= letters.count == 2 ? 1 : 2
    }
    return pairs
  }()

  /// Whether folded units are an article that stands alone.
  @inline(__always)
  static func matches(_ units: some RandomAccessCollection<UInt16>) -> Bool {
    let count = units.count
    guard count == 2 || count == 3 else { return false }
    let first = units[units.startIndex]
    let second = units[units.index(after: units.startIndex)]
    if first == 0x627 { return count == 2 && second == 0x644 }
    // Articles begin with a vowel; the table is asked for those words only.
    guard first == 0x61 || first == 0x65 || first == 0x69 || first == 0x75, second >= 0x61, second <= 0x7A
    else {
      return false
    }
    let pair = pairs[Int(first - 0x61) * 26 + Int(second - 0x61)]
    if count == 2 { return pair & 1 != 0 }
    return pair & 2 != 0 && units[units.index(before: units.endIndex)] == 0x68
  }

  /// How many units of a word are an attached Arabic article (ال), if three letters or more remain.
  @inline(__always)
  static func attached(_ units: some RandomAccessCollection<UInt16>) -> Int {
    guard units.count >= 5, units[units.startIndex] == 0x627,
      units[units.index(after: units.startIndex)] == 0x644
    else { return 0 }
    return 2
  }

  /// A word without an attached Arabic article, if three letters or more remain.
  static func stripped(_ units: ArraySlice<UInt16>) -> ArraySlice<UInt16> {
    units.dropFirst(attached(units))
  }

  /// Whether a Latin word is an article with two neighboring letters exchanged: "ahs" for ash.
  static func isExchanged(_ word: [UInt16]) -> Bool {
    guard (2...3).contains(word.count), !matches(word[...]) else { return false }
    return word.indices.dropLast().contains { index in
      var other = word
      other.swapAt(index, index + 1)
      return matches(other[...])
    }
  }
}
