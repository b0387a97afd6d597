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
  /// The longest run that is looked at in a text, in words, articles included.
  static let longestRun = 32
  /// Elements before the units in a key's record.
  static let recordHeader = 2

  let image: IndexImage
  private let keyRecords, buckets: IndexSection
  private let filter: StoredHashFilter
  private let shift: UInt64

  init(_ image: IndexImage) {
    self.image = image
    keyRecords = image.section(.keyRecords)
    buckets = image.section(.buckets)
    filter = StoredHashFilter(image, .bucketFilter)
    shift = 64 - UInt64(max(1, buckets.count).trailingZeroBitCount)
  }

  /// The folded units of a key.
  @inline(__always)
  func units(ofKey key: Int) -> UnsafeBufferPointer<UInt16> {
    let count = Int(image.load(keyRecords, key, as: UInt32.self))
    return image.elements(keyRecords, from: key &+ Self.recordHeader, count: count, as: UInt16.self)
  }

  /// The numbers of a key's names as they are stored, those that are listed less a class word marked.
  @inline(__always)
  func listings(ofKey key: Int) -> UnsafeBufferPointer<UInt32> {
    Self.listings(ofKey: key, in: image, keyRecords)
  }

  /// The same of an image's keys.
  @inline(__always)
  static func listings(ofKey key: Int, in image: IndexImage, _ keyRecords: IndexSection)
    -> UnsafeBufferPointer<
      UInt32
    >
  {
    let units = Int(image.load(keyRecords, key, as: UInt32.self))
    let count = Int(image.load(keyRecords, key &+ 1, as: UInt32.self))
    return image.elements(
      keyRecords, from: key &+ recordHeader &+ (units &+ 1) / 2, count: count, as: UInt32.self)
  }

  /// Whether a key has a name of its own.
  func hasName(key: Int) -> Bool {
    listings(ofKey: key).contains { UInt32(littleEndian: $0) & Self.withoutClassWord == 0 }
  }

  /// Calls `body` with the number of each name of a key, and whether it is listed there less a class word.
  @inline(__always)
  func forEachName(ofKey key: Int, _ body: (Int, Bool) -> Void) {
    for stored in listings(ofKey: key) {
      let name = UInt32(littleEndian: stored)
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
    numbers.reserveCapacity(listings(ofKey: key).count)
    forEachName(ofKey: key) { if $1 == withoutClassWord { numbers.append($0) } }
    return numbers
  }

  /// The key with a hash and these units, whether it has names of its own, and whether a longer key begins so.
  @inline(__always)
  func probe(_ hash: UInt64, _ units: UnsafeBufferPointer<UInt16>) -> (
    key: Int?, hasName: Bool, continues: Bool
  ) {
    guard mayHave(hash) else { return (nil, false, false) }
    let mixed = NameBucket.mix(hash)
    let mask = buckets.count &- 1
    var slot = Int(truncatingIfNeeded: mixed >> shift)
    var continues = false
    var hasName = false
    var key: Int?
    while true {
      let bucket = NameBucket(raw: image.load(buckets, slot & mask, as: UInt64.self))
      if bucket.isEmpty { return (key, hasName, continues) }
      if bucket.fingerprint == UInt32(truncatingIfNeeded: mixed) {
        if bucket.continues { continues = true }
        if key == nil, let number = bucket.key, isEqual(self.units(ofKey: number), units) {
          key = number
          hasName = bucket.hasName
        }
      }
      slot &+= 1
    }
  }

  /// The first bucket that may be a hash's; an empty one where there is none.
  @inline(__always)
  func bucket(_ hash: UInt64) -> NameBucket {
    let mixed = NameBucket.mix(hash)
    var slot = Int(truncatingIfNeeded: mixed >> shift)
    while buckets.count > 0 {
      let bucket = NameBucket(raw: image.load(buckets, slot & (buckets.count &- 1), as: UInt64.self))
      if bucket.isEmpty || bucket.fingerprint == UInt32(truncatingIfNeeded: mixed) { return bucket }
      slot &+= 1
    }
    return NameBucket(raw: 0)
  }

  /// Reads the first bucket that may be a hash's, to have it at hand.
  @inline(__always)
  func touchBucket(_ hash: UInt64) -> UInt64 {
    guard buckets.count > 0 else { return 0 }
    return image.load(buckets, Int(truncatingIfNeeded: NameBucket.mix(hash) >> shift), as: UInt64.self)
  }

  /// Reads where a key's record begins and where a short one ends, to have it at hand.
  @inline(__always)
  func touch(_ key: Int) -> UInt64 {
    let end = min(key &+ 7, keyRecords.count &- 1)
    return UInt64(
      image.load(keyRecords, key, as: UInt32.self) ^ image.load(keyRecords, end, as: UInt32.self))
  }

  @inline(__always)
  func isEqual(_ stored: UnsafeBufferPointer<UInt16>, _ units: UnsafeBufferPointer<UInt16>) -> Bool {
    guard stored.count == units.count else { return false }
    for index in 0..<units.count where UInt16(littleEndian: stored[index]) != units[index] { return false }
    return true
  }

  /// Whether there may be a key, or a longer key's beginning, with this hash: false is certain.
  @inline(__always)
  func mayHave(_ hash: UInt64) -> Bool { filter.mayHave(NameBucket.mix(hash)) }

  /// The longest run of words from a token on that is a name: how many tokens it takes, and the names.
  ///
  /// A leading article belongs to the run; a run of articles alone is none.
  ///
  /// - Parameter skipping: how many units of the first token belong to particles that are written with it.
  /// - Parameter limit: how many tokens the run may take.
  func longestMatch(in text: FoldedText, from first: Int, skipping: Int = 0, limit: Int = .max) -> (
    tokenCount: Int, names: [Int]
  )? {
    longestKey(in: text, from: first, skipping: skipping, limit: limit).map {
      ($0.tokenCount, names(ofKey: $0.key, withoutClassWord: false))
    }
  }

  /// The same, but for the key instead of its names.
  func longestKey(in text: FoldedText, from first: Int, skipping: Int = 0, limit: Int = .max) -> (
    tokenCount: Int, key: Int
  )? {
    // Most words of a text begin no name: their own hash tells, and nothing is gathered.
    if skipping == 0, limit > 0, first < text.tokens.count, let word = Self.firstWord(of: text, from: first),
      !mayHave(word.hash)
    {
      return nil
    }
    var hash = NameKey.emptyHash
    // Where the units of the run lie in the text; gathered where an article stands between them.
    var span = 0..<0
    var gathered: [UInt16] = []
    var best: (tokenCount: Int, key: Int)?
    var words = 0
    var index = first
    let end = min(text.tokens.count, first + min(limit, Self.longestRun))
    while index < end, words < Self.longestName {
      let token = text.tokens[index]
      index += 1
      if token.isArticle { continue }
      words += 1
      let written = text.units[token.units]
      let word = Article.stripped(words == 1 ? written.dropFirst(skipping) : written)
      for unit in word { hash = NameKey.extend(hash, unit) }
      if words == 1 {
        span = word.startIndex..<word.endIndex
      } else if gathered.isEmpty, span.upperBound == word.startIndex {
        span = span.lowerBound..<word.endIndex
      } else {
        if gathered.isEmpty { gathered += text.units[span] }
        gathered += word
      }
      let found =
        gathered.isEmpty
        ? text.units.withUnsafeBufferPointer { probe(hash, UnsafeBufferPointer(rebasing: $0[span])) }
        : gathered.withUnsafeBufferPointer { probe(hash, $0) }
      if let key = found.key, found.hasName { best = (index - first, key) }
      guard found.continues else { break }
    }
    return best
  }
}

extension NameIndex {
  /// The first word from a token on that is no article, if its hash is that of its key: it has no article attached.
  private static func firstWord(of text: FoldedText, from first: Int) -> FoldedText.Token? {
    var index = first
    while index < text.tokens.count, index < first + longestRun, text.tokens[index].isArticle { index += 1 }
    guard index < text.tokens.count, index < first + longestRun else { return nil }
    let token = text.tokens[index]
    return Article.attached(text.units[token.units]) == 0 ? token : nil
  }
}

/// An entry of the table of keys: half of the hash, where the key's record begins, whether the key has names of its own,
/// and whether a longer key begins so.
struct NameBucket {
  let raw: UInt64

  /// Spreads a key's hash: its upper bits choose the bucket, its lower half is kept in it.
  @inline(__always)
  static func mix(_ hash: UInt64) -> UInt64 { hash &* 0x9E37_79B9_7F4A_7C15 }

  @inline(__always)
  init(raw: UInt64) { self.raw = raw }

  /// The first number of a key that a bucket cannot hold.
  static let keyLimit = 1 << 30 - 1

  init(fingerprint: UInt32, key: Int?, hasName: Bool = false, continues: Bool = false) {
    raw =
      UInt64(fingerprint) << 32 | (continues ? 1 << 31 : 0) | (hasName ? 1 << 30 : 0)
      | UInt64(key.map { $0 + 1 } ?? 0)
  }

  @inline(__always)
  var isEmpty: Bool { raw & 0xFFFF_FFFF == 0 }
  @inline(__always)
  var fingerprint: UInt32 { UInt32(truncatingIfNeeded: raw >> 32) }
  @inline(__always)
  var continues: Bool { raw & 1 << 31 != 0 }
  @inline(__always)
  var hasName: Bool { raw & 1 << 30 != 0 }
  @inline(__always)
  var key: Int? {
    let number = Int(raw & 0x3FFF_FFFF)
    return number == 0 ? nil : number - 1
  }
}
