/// A bit for each of some hashes, with room for sixteen to thirty-two times as many: a hash without its bit is not among
/// them (a filter of B. Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970, with one function).
struct HashFilter {
  /// The bits, for a section of the index.
  private(set) var words: [UInt64]
  private let shift: UInt64

  /// A filter for about so many hashes.
  init(expected: Int) {
    var count = 64
    while count * 64 < expected * 16 { count *= 2 }
    words = [UInt64](repeating: 0, count: count)
    shift = Self.shift(words: count)
  }

  mutating func insert(_ hash: UInt64) {
    let bit = hash >> shift
    words[Int(bit >> 6)] |= 1 << (bit & 63)
  }

  /// By how much a hash is shifted to be the number of a bit.
  static func shift(words: Int) -> UInt64 { 64 - UInt64(max(1, words * 64).trailingZeroBitCount) }
}

/// A `HashFilter` as it lies in an index.
struct StoredHashFilter: Sendable {
  private let image: IndexImage
  private let section: IndexSection
  private let shift: UInt64

  init(_ image: IndexImage, _ kind: IndexSection.Kind) {
    self.image = image
    section = image.section(kind)
    shift = HashFilter.shift(words: section.count)
  }

  /// How large it is.
  var byteCount: Int { section.count * 8 }

  /// Whether a hash may be among those of the filter: false is certain.
  @inline(__always)
  func mayHave(_ hash: UInt64) -> Bool {
    guard section.count > 0 else { return false }
    let bit = hash >> shift
    return image.load(section, Int(bit >> 6), as: UInt64.self) & (1 << (bit & 63)) != 0
  }
}
