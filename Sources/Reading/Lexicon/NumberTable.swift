/// Numbers by 64-bit key: an open-addressed table.
///
/// Made for keys that are hashes, or two numbers side by side; a word of a sentence is looked up in a few nanoseconds.
struct NumberTable: Sendable {
  private struct Slot: Sendable {
    var key: UInt64 = 0
    /// -1 where the slot is free.
    var number: Int32 = -1
  }

  private var slots: [Slot] = Array(repeating: Slot(), count: 16)
  private var filled = 0

  /// The number under a key, or nil.
  subscript(key: UInt64) -> Int32? {
    let number = slots[slot(of: key)].number
    return number < 0 ? nil : number
  }

  /// Puts a number under a key, in the place of what stands there.
  mutating func set(_ key: UInt64, _ number: Int32) {
    if (filled + 1) * 2 > slots.count { grow() }
    let slot = slot(of: key)
    if slots[slot].number < 0 { filled += 1 }
    slots[slot] = Slot(key: key, number: number)
  }

  private func slot(of key: UInt64) -> Int {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[slot].number >= 0, slots[slot].key != key { slot = (slot &+ 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for own in old where own.number >= 0 { slots[slot(of: own.key)] = own }
  }
}
