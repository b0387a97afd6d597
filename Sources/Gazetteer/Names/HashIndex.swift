/// Numbers by 64-bit hash: an open-addressed table with a chain for numbers that share a hash.
///
/// The keys are hashes already, so they are not hashed again. Whoever asks checks each number against what it stands
/// for: two keys may share a hash.
struct HashIndex: Sendable {
  private var hashes: [UInt64]
  private var heads: [Int32]
  private var next: [Int32] = []
  private var filled = 0

  init(capacity: Int = 16) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    hashes = [UInt64](repeating: 0, count: size)
    heads = [Int32](repeating: -1, count: size)
    next.reserveCapacity(capacity)
  }

  /// Adds the next number (0, 1, 2 …) under a hash; later numbers come first in `forEach`.
  mutating func append(_ hash: UInt64) {
    let number = Int32(next.count)
    if filled * 2 >= hashes.count { grow() }
    let slot = slot(of: hash)
    if heads[slot] < 0 {
      hashes[slot] = hash
      filled += 1
    }
    next.append(heads[slot])
    heads[slot] = number
  }

  /// Adds the next number without a hash: it is never found.
  mutating func appendNothing() {
    next.append(-1)
  }

  /// Calls `body` with every number under a hash.
  func forEach(_ hash: UInt64, _ body: (Int) -> Void) {
    var number = heads[slot(of: hash)]
    while number >= 0 {
      body(Int(number))
      number = next[Int(number)]
    }
  }

  /// Whether anything stands under a hash.
  func contains(_ hash: UInt64) -> Bool {
    heads[slot(of: hash)] >= 0
  }

  private func slot(of hash: UInt64) -> Int {
    let mask = hashes.count - 1
    // FNV's low bits are its weakest: the high ones are folded in.
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while heads[slot] >= 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldHashes, oldHeads) = (hashes, heads)
    hashes = [UInt64](repeating: 0, count: oldHashes.count * 2)
    heads = [Int32](repeating: -1, count: oldHashes.count * 2)
    for (index, head) in oldHeads.enumerated() where head >= 0 {
      let slot = slot(of: oldHashes[index])
      hashes[slot] = oldHashes[index]
      heads[slot] = head
    }
  }
}
