/// The Arabic definite article, in Latin letters with its assimilated forms, and attached in Arabic script.
///
/// Source: the assimilation to sun letters as in the BGN/PCGN 1956 romanization (ash-, as-, ad- …).
enum Article {
  private static let latin: Set<UInt64> = Set(
    [
      "al", "el", "ul", "il", "as", "es", "ash", "esh", "ech", "ach", "at", "et", "ath", "eth", "ad", "ed",
      "adh",
      "edh", "ar", "er", "az", "ez", "an", "en", "us", "ur", "uz",
    ].map { $0.utf16.reduce(0) { $0 << 16 | UInt64($1) } })

  /// Whether folded units are an article that stands alone.
  static func matches(_ units: ArraySlice<UInt16>) -> Bool {
    guard units.count <= 4, let first = units.first else { return false }
    if first < 0x80 {
      guard units.count <= 3, units.count >= 2 else { return false }
      // Articles begin with a vowel; the set is asked for those words only.
      guard first == 0x61 || first == 0x65 || first == 0x69 || first == 0x75 else { return false }
      return latin.contains(units.reduce(0) { $0 << 16 | UInt64($1) })
    }
    return units.count == 2 && first == 0x627 && units.last == 0x644
  }

  /// A word without an attached Arabic article (ال, and لل for ل + ال), if three letters or more remain.
  static func stripped(_ units: ArraySlice<UInt16>) -> ArraySlice<UInt16> {
    guard units.count >= 5, units[units.startIndex] == 0x627, units[units.startIndex + 1] == 0x644 else {
      return units
    }
    return units.dropFirst(2)
  }
}
