/// Arabic particles that are written with the word behind them: و ف ب ل ك, one or two, and the article after them.
///
/// Source: the light stemmer of L. Larkey, L. Ballesteros and M. Connell, "Light stemming for Arabic information
/// retrieval" (2007), with ف, ل and ك, and لل for ل and the article.
enum AttachedPrefix {
  private static let waw: UInt16 = 0x648
  private static let fa: UInt16 = 0x641
  private static let ba: UInt16 = 0x628
  private static let lam: UInt16 = 0x644
  private static let kaf: UInt16 = 0x643
  /// Letters that must be left.
  private static let least = 3

  /// A way to read a word: which unit the name begins with, and its first one behind an article.
  typealias Reading = (start: Int, significant: Int)

  /// Whether a word may begin with a particle: false is certain, and quick.
  @inline(__always)
  static func mayBegin(with unit: UInt16) -> Bool {
    unit == waw || unit == lam || unit == ba || unit == fa || unit == kaf
  }

  /// Calls `body` with each reading of a word's units, the fewest particles first, until it returns true.
  static func forEachReading(_ units: UnsafeBufferPointer<UInt16>, _ body: (Reading) -> Bool) {
    guard units.count > least, mayBegin(with: units[0]) else { return }
    if strip(units, from: 1, body) { return }
    guard units[0] == waw || units[0] == fa, units[1] == ba || units[1] == lam || units[1] == kaf else {
      return
    }
    _ = strip(units, from: 2, body)
  }

  private static func strip(
    _ units: UnsafeBufferPointer<UInt16>, from start: Int, _ body: (Reading) -> Bool
  ) -> Bool {
    let rest = units[start...]
    if rest.count >= least, body((start, start + Article.attached(rest))) { return true }
    // ل and ال are written لل.
    return rest.count > least && units[start - 1] == lam && units[start] == lam && body((start, start + 1))
  }
}
