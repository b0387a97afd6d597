/// Finds names exactly, whole or as the longest run of words in a text.
///
/// Keys are looked up by a 64-bit hash that is built word by word; the hashes of unfinished names tell when no longer
/// name can follow. A hit is checked against the stored key.
struct NameIndex: Sendable {
  private var entries: HashIndex
  private var unfinished: HashIndex
  /// The keys of all names, one behind the other.
  private var units: [UInt16] = []
  /// Where each key ends in `units`.
  private var ends: [Int32] = []

  /// The longest name that is looked for in a text, in words.
  static let longestName = 8

  init(capacity: Int = 16) {
    entries = HashIndex(capacity: capacity)
    unfinished = HashIndex(capacity: capacity)
    units.reserveCapacity(capacity * 12)
    ends.reserveCapacity(capacity)
  }

  /// The folded units of a name's key.
  func key(_ number: Int) -> ArraySlice<UInt16> {
    units[(number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])]
  }

  /// Adds a name under the next number.
  mutating func append(_ name: FoldedText) {
    var hash = NameKey.emptyHash
    let start = units.count
    let onlyArticles = !name.tokens.contains { !$0.isArticle }
    var isFirst = true
    for token in name.tokens where onlyArticles || !token.isArticle {
      if !isFirst, !unfinished.contains(hash) { unfinished.append(hash) }
      isFirst = false
      for unit in Article.stripped(name.units[token.units]) {
        hash = NameKey.extend(hash, unit)
        units.append(unit)
      }
    }
    ends.append(Int32(units.count))
    if units.count > start { entries.append(hash) } else { entries.appendNothing() }
  }

  /// The numbers of the names with a key, in order.
  func names(for key: NameKey) -> [Int] {
    guard !key.units.isEmpty else { return [] }
    return names(hash: key.hash, units: key.units)
  }

  private func names(hash: UInt64, units wanted: [UInt16]) -> [Int] {
    var numbers: [Int] = []
    entries.forEach(hash) { if key($0).elementsEqual(wanted) { numbers.append($0) } }
    return numbers.reversed()
  }

  /// The longest run of words from a token on that is a name: how many tokens it takes, and the names.
  ///
  /// A leading article belongs to the run; a run of articles alone is none.
  func longestMatch(in text: FoldedText, from first: Int) -> (tokenCount: Int, names: [Int])? {
    var hash = NameKey.emptyHash
    var units: [UInt16] = []
    var best: (Int, [Int])?
    var words = 0
    var index = first
    while index < text.tokens.count, words < Self.longestName {
      let token = text.tokens[index]
      index += 1
      if token.isArticle { continue }
      words += 1
      for unit in Article.stripped(text.units[token.units]) {
        hash = NameKey.extend(hash, unit)
        units.append(unit)
      }
      if entries.contains(hash) {
        let names = names(hash: hash, units: units)
        if !names.isEmpty { best = (index - first, names) }
      }
      guard unfinished.contains(hash) else { break }
    }
    return best
  }
}
