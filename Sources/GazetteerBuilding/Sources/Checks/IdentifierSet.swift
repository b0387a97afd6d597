/// The identifiers seen so far, so that the second row with one can be left out.
///
/// Numbers below 2^28 (GeoNames') take a bit each: 12 million of them about 2 MB. All others are kept as 64-bit hashes in an
/// open-addressed table, 11 to 22 bytes each. Two texts share a hash with a probability of n² / 2^65, 4 in a million
/// for 12 million rows: the second would be taken for a repetition, and reported.
struct IdentifierSet {
  private static let pageBits = 16
  private var pages: [Int: [UInt64]] = [:]
  private var slots = [UInt64](repeating: 0, count: 1024)
  private var filled = 0

  /// Adds a number.
  ///
  /// - Returns: whether it was new.
  mutating func insert(_ number: Int) -> Bool {
    guard number >= 0, number < 1 << 28 else { return insert(hash: UInt64(bitPattern: Int64(number))) }
    let (page, bit) = (number >> Self.pageBits, number & ((1 << Self.pageBits) - 1))
    let mask = UInt64(1) << UInt64(bit & 63)
    return update(
      &pages[page, default: [UInt64](repeating: 0, count: 1 << (Self.pageBits - 6))][bit >> 6], mask)
  }

  /// Adds a text.
  ///
  /// - Returns: whether it was new.
  mutating func insert(_ text: String) -> Bool {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return insert(hash: hash)
  }

  /// Whether a text was added.
  func contains(_ text: String) -> Bool {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return slots[slot(of: Self.mixed(hash))] != 0
  }

  private func update(_ word: inout UInt64, _ mask: UInt64) -> Bool {
    defer { word |= mask }
    return word & mask == 0
  }

  private mutating func insert(hash: UInt64) -> Bool {
    let hash = Self.mixed(hash)
    if filled * 4 >= slots.count * 3 { grow() }
    let slot = slot(of: hash)
    guard slots[slot] == 0 else { return false }
    slots[slot] = hash
    filled += 1
    return true
  }

  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for hash in old where hash != 0 { slots[slot(of: hash)] = hash }
  }

  /// The last step of SplitMix64, which spreads what FNV leaves in the high bits; never 0.
  private static func mixed(_ hash: UInt64) -> UInt64 {
    var value = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    value ^= value >> 31
    return value == 0 ? 1 : value
  }
}
