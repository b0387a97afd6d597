/// Which classes the skeletons of an index may have behind a beginning, kept while a search comes by it again and again.
///
/// A search follows the same beginnings with each of its limits, and on many ways: a filter of a million names lies far
/// from the processor.
struct SkeletonContinuations {
  /// The continuations of one beginning.
  struct Set {
    fileprivate var hash: UInt64
    /// A bit for each class of a letter.
    fileprivate var letters: UInt16

    /// Whether a skeleton of the index may go on with a class: false is certain.
    @inline(__always)
    func may(_ symbol: UInt8, _ index: SpellingIndex) -> Bool {
      symbol < 16
        ? letters & (1 << UInt16(symbol)) != 0 : index.mayBegin(Skeleton.extend(hash, symbol))
    }
  }

  private let index: SpellingIndex
  private var known: [Set]

  /// How many beginnings are kept; a power of 2.
  private static let size = 1024

  init(_ index: SpellingIndex) {
    self.index = index
    known = Array(repeating: Set(hash: 0, letters: 0), count: Self.size)
  }

  /// The continuations of the beginning with a hash.
  @inline(__always)
  mutating func of(_ hash: UInt64) -> Set {
    let slot = Int(truncatingIfNeeded: (hash ^ hash >> 29) & UInt64(Self.size &- 1))
    let found = known[slot]
    if found.hash == hash { return found }
    return look(hash, slot)
  }

  @inline(never)
  private mutating func look(_ hash: UInt64, _ slot: Int) -> Set {
    var found = Set(hash: hash, letters: 0)
    for symbol in UInt8(1)...15 where index.mayBegin(Skeleton.extend(hash, symbol)) {
      found.letters |= 1 << UInt16(symbol)
    }
    known[slot] = found
    return found
  }
}
