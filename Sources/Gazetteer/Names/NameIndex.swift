/// Finds names exactly, whole or as the longest run of words in a text.
///
/// Keys are looked up by a 64-bit hash that is built word by word. A bucket says which key has the hash and whether it
/// begins a longer one, so that a run of words is followed no further than it can lead. A hit is checked against the
/// stored key.
struct NameIndex: Sendable {
  /// Marks a name that is listed under its key less the class words at its ends: "Omar" for "Omar oil field".
  static let withoutClassWord: UInt32 = 1 << 31
  /// The longest name that is looked for in a text, in words.
  static let longestName = 8

  let image: IndexImage
  private let keyUnits, keyEnds, keyNameEnds, keyNames, buckets, firstWords: IndexSection
  private let shift: UInt64
  private let filterShift: UInt64

  init(_ image: IndexImage) {
    self.image = image
    keyUnits = image.section(.keyUnits)
    keyEnds = image.section(.keyEnds)
    keyNameEnds = image.section(.keyNameEnds)
    keyNames = image.section(.keyNames)
    buckets = image.section(.buckets)
    firstWords = image.section(.firstWords)
    shift = 64 - UInt64(max(1, buckets.count).trailingZeroBitCount)
    filterShift = 64 - UInt64(max(1, firstWords.count * 64).trailingZeroBitCount)
  }

  /// How many keys there are.
  var keyCount: Int { keyEnds.count }

  /// The folded units of a key.
  func units(ofKey key: Int) -> UnsafeBufferPointer<UInt16> {
    let start = key == 0 ? 0 : Int(image.load(keyEnds, key - 1, as: UInt32.self))
    let end = Int(image.load(keyEnds, key, as: UInt32.self))
    return image.elements(keyUnits, start..<max(start, end), as: UInt16.self)
  }

  /// Calls `body` with the number of each name of a key, and whether it is listed there less a class word.
  @inline(__always)
  func forEachName(ofKey key: Int, _ body: (Int, Bool) -> Void) {
    let start = key == 0 ? 0 : Int(image.load(keyNameEnds, key - 1, as: UInt32.self))
    let end = Int(image.load(keyNameEnds, key, as: UInt32.self))
    for position in start..<max(start, end) {
      let name = image.load(keyNames, position, as: UInt32.self)
      body(Int(name & ~Self.withoutClassWord), name & Self.withoutClassWord != 0)
    }
  }

  /// The numbers of the names with a key, in order.
  func names(for key: NameKey) -> [Int] {
    names(for: key, withoutClassWord: false)
  }

  /// The numbers of the names that have a key once the class words at their ends are left out.
  func namesWithoutClassWord(for key: NameKey) -> [Int] {
    names(for: key, withoutClassWord: true)
  }

  private func names(for key: NameKey, withoutClassWord: Bool) -> [Int] {
    guard !key.units.isEmpty else { return [] }
    return key.units.withUnsafeBufferPointer { units in
      guard let number = probe(key.hash, units).key else { return [] }
      return names(ofKey: number, withoutClassWord: withoutClassWord)
    }
  }

  private func names(ofKey key: Int, withoutClassWord: Bool) -> [Int] {
    var numbers: [Int] = []
    forEachName(ofKey: key) { if $1 == withoutClassWord { numbers.append($0) } }
    return numbers
  }

  /// Whether a key has a name of its own.
  func hasName(key: Int) -> Bool {
    var found = false
    forEachName(ofKey: key) { if !$1 { found = true } }
    return found
  }

  /// The key with a hash and these units, and whether a longer key begins so.
  @inline(__always)
  func probe(_ hash: UInt64, _ units: UnsafeBufferPointer<UInt16>) -> (key: Int?, continues: Bool) {
    guard buckets.count > 0 else { return (nil, false) }
    let mixed = NameBucket.mix(hash)
    let mask = buckets.count &- 1
    var slot = Int(truncatingIfNeeded: mixed >> shift)
    var continues = false
    var key: Int?
    while true {
      let bucket = NameBucket(raw: image.load(buckets, slot & mask, as: UInt64.self))
      if bucket.isEmpty { return (key, continues) }
      if bucket.fingerprint == UInt32(truncatingIfNeeded: mixed) {
        if bucket.continues { continues = true }
        if key == nil, let number = bucket.key, isEqual(self.units(ofKey: number), units) { key = number }
      }
      slot &+= 1
    }
  }

  @inline(__always)
  private func isEqual(_ stored: UnsafeBufferPointer<UInt16>, _ units: UnsafeBufferPointer<UInt16>) -> Bool {
    guard stored.count == units.count else { return false }
    for index in 0..<units.count where stored[index] != units[index] { return false }
    return true
  }

  /// Whether a key may begin with a word of this hash: false is certain.
  @inline(__always)
  func mayBegin(_ hash: UInt64) -> Bool {
    guard firstWords.count > 0 else { return false }
    let bit = NameBucket.mix(hash) >> filterShift
    return image.load(firstWords, Int(bit >> 6), as: UInt64.self) & (1 << (bit & 63)) != 0
  }

  /// The longest run of words from a token on that is a name: how many tokens it takes, and the names.
  ///
  /// A leading article belongs to the run; a run of articles alone is none.
  func longestMatch(in text: FoldedText, from first: Int) -> (tokenCount: Int, names: [Int])? {
    var hash = NameKey.emptyHash
    var units: [UInt16] = []
    var best: (count: Int, key: Int)?
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
      if words == 1, !mayBegin(hash) { return nil }
      let found = units.withUnsafeBufferPointer { probe(hash, $0) }
      if let key = found.key, hasName(key: key) { best = (index - first, key) }
      guard found.continues else { break }
    }
    return best.map { ($0.count, names(ofKey: $0.key, withoutClassWord: false)) }
  }
}

/// An entry of the table of keys: half of the hash, the key's number, and whether a longer key begins so.
struct NameBucket {
  let raw: UInt64

  /// Spreads a key's hash: its upper bits choose the bucket, its lower half is kept in it.
  @inline(__always)
  static func mix(_ hash: UInt64) -> UInt64 { hash &* 0x9E37_79B9_7F4A_7C15 }

  @inline(__always)
  init(raw: UInt64) { self.raw = raw }

  init(fingerprint: UInt32, key: Int?, continues: Bool) {
    raw = UInt64(fingerprint) << 32 | (continues ? 1 << 31 : 0) | UInt64(key.map { $0 + 1 } ?? 0)
  }

  @inline(__always)
  var isEmpty: Bool { raw & 0xFFFF_FFFF == 0 }
  @inline(__always)
  var fingerprint: UInt32 { UInt32(truncatingIfNeeded: raw >> 32) }
  @inline(__always)
  var continues: Bool { raw & 1 << 31 != 0 }
  @inline(__always)
  var key: Int? {
    let number = Int(raw & 0x7FFF_FFFF)
    return number == 0 ? nil : number - 1
  }
}
