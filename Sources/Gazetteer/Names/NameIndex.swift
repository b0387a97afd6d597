/// Finds names exactly, whole or as the longest run of words in a text.
///
/// Keys are looked up by a 64-bit hash that is built word by word; the hashes of unfinished names tell when no longer
/// name can follow. A hit is checked against the stored key.
struct NameIndex: Sendable {
  private var entries: [UInt64: [Int32]] = [:]
  private var unfinished: Set<UInt64> = []
  private(set) var keys: [NameKey] = []

  /// The longest name that is looked for in a text, in words.
  static let longestName = 8

  /// Adds a name under the next number.
  mutating func append(_ name: FoldedText) {
    let key = NameKey(name)
    let number = Int32(keys.count)
    keys.append(key)
    guard !key.units.isEmpty else { return }
    entries[key.hash, default: []].append(number)
    var hash = NameKey.emptyHash
    let significant = name.tokens.filter { !$0.isArticle }
    for token in significant.dropLast() {
      hash = Article.stripped(name.units[token.units]).reduce(hash, NameKey.extend)
      unfinished.insert(hash)
    }
  }

  mutating func reserveCapacity(_ count: Int) {
    entries.reserveCapacity(count)
    keys.reserveCapacity(count)
  }

  /// The numbers of the names with a key.
  func names(for key: NameKey) -> [Int] {
    (entries[key.hash] ?? []).map(Int.init).filter { keys[$0].units == key.units }
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
      if let found = entries[hash] {
        let names = found.map(Int.init).filter { keys[$0].units == units }
        if !names.isEmpty { best = (index - first, names) }
      }
      guard unfinished.contains(hash) else { break }
    }
    return best
  }
}
