/// Which classes the skeletons of an index may have behind a beginning, kept while a search comes by it again and again.
///
/// A search follows the same beginnings with each of its limits, and on many ways: a filter of a million names lies far
/// from the processor.
struct SkeletonContinuations {
  /// What was asked of one beginning: a bit for each class of a letter or digit.
  private struct Known {
    var hash: UInt64 = 0
    var asked: UInt32 = 0
    var possible: UInt32 = 0
  }

  private let index: SpellingIndex
  private var known: [Known]

  /// How many beginnings are kept; a power of 2.
  private static let size = 4096

  init(_ index: SpellingIndex) {
    self.index = index
    known = index.isFar ? Array(repeating: Known(), count: Self.size) : []
  }

  /// Whether a skeleton of the index may go on with a class behind the beginning with a hash: false is certain.
  @inline(__always)
  mutating func may(_ symbol: UInt8, behind hash: UInt64) -> Bool {
    guard !known.isEmpty, symbol < 32 else { return index.mayBegin(Skeleton.extend(hash, symbol)) }
    let slot = Int(truncatingIfNeeded: hash ^ hash >> 29) & (Self.size &- 1)
    let bit: UInt32 = 1 << UInt32(symbol)
    let own = known[slot]
    if own.hash == hash, own.asked & bit != 0 { return own.possible & bit != 0 }
    return ask(symbol, bit, behind: hash, slot)
  }

  @inline(never)
  private mutating func ask(_ symbol: UInt8, _ bit: UInt32, behind hash: UInt64, _ slot: Int) -> Bool {
    var own = known[slot]
    if own.hash != hash { own = Known(hash: hash) }
    let isPossible = index.mayBegin(Skeleton.extend(hash, symbol))
    own.asked |= bit
    if isPossible { own.possible |= bit }
    known[slot] = own
    return isPossible
  }
}
