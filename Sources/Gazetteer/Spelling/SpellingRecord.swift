/// How a spelling lies in the section `spellingRecords`, behind the number of spellings of its skeleton.
///
/// Three parts, in UInt32 elements: where the record of its key begins; its `SpellingFacts` in the lowest byte and, in
/// the next, how many sounds it has; the sounds, four an element, the earlier ones lower.
struct SpellingRecord {
  /// Elements before the sounds.
  static let header = 2

  let key: UInt32
  let facts: SpellingFacts
  let soundCount: Int

  /// The record whose header these elements are.
  @inline(__always)
  init(key: UInt32, header: UInt32) {
    self.key = key
    facts = SpellingFacts(raw: UInt8(truncatingIfNeeded: header))
    soundCount = Int(header >> 8 & 0xFF)
  }

  /// How many elements it takes.
  @inline(__always)
  var length: Int { Self.header &+ (soundCount &+ 3) / 4 }

  /// Appends a record.
  static func append(_ sounds: ArraySlice<UInt8>, key: UInt32, facts: UInt8, to elements: inout [UInt32]) {
    elements.append(key)
    elements.append(UInt32(facts) | UInt32(sounds.count) << 8)
    var (element, filled) = (UInt32(0), UInt32(0))
    for sound in sounds {
      element |= UInt32(sound) << (8 * filled)
      filled += 1
      if filled == 4 {
        elements.append(element)
        (element, filled) = (0, 0)
      }
    }
    if filled > 0 { elements.append(element) }
  }
}
