/// Gathers the spellings of names: what `SpellingIndex` reads is made here.
struct SpellingTable {
  private struct Entry {
    var skeleton: UInt64
    var start: UInt32
    var key: UInt32
    var count: UInt8
    var facts: UInt8
  }

  private var entries: [Entry] = []
  private var sounds: [UInt8] = []

  init(expectedNames: Int) {
    entries.reserveCapacity(expectedNames)
    sounds.reserveCapacity(expectedNames * 8)
  }

  /// Files a name's spelling under its key; a name that sounds like everything is left out.
  ///
  /// - Parameter isWellKnown: whether the name is one of a well-known place, which is looked for even where another
  ///   name is found as it stands.
  mutating func add(_ spelling: Spelling, key: Int, isWellKnown: Bool = true) {
    guard spelling.consonants >= 2 else { return }
    entries.append(
      Entry(
        skeleton: Skeleton.hash(spelling.sounds), start: UInt32(sounds.count), key: UInt32(key),
        count: UInt8(spelling.sounds.count),
        facts: SpellingFacts(spelling, isWellKnown: isWellKnown).raw))
    sounds += spelling.sounds
  }

  /// Writes the sections; the table is empty afterwards.
  ///
  /// - Parameter records: where the record of each key begins, if what was added are the keys' numbers.
  mutating func finish(into sections: inout IndexSections, records: [UInt32]? = nil) {
    sort()
    var ordered: [UInt8] = []
    ordered.reserveCapacity(sounds.count)
    var soundEnds: [UInt32] = []
    var keys: [UInt32] = []
    var facts: [UInt8] = []
    var skeletons: [(hash: UInt64, end: UInt32)] = []
    var last: Entry?
    for entry in entries {
      if let last, isSame(last, entry) { continue }
      if last?.skeleton != entry.skeleton { skeletons.append((entry.skeleton, 0)) }
      last = entry
      ordered += sounds[Int(entry.start)..<Int(entry.start) + Int(entry.count)]
      soundEnds.append(UInt32(ordered.count))
      keys.append(records.map { $0[Int(entry.key)] } ?? entry.key)
      facts.append(entry.facts)
      skeletons[skeletons.count - 1].end = UInt32(keys.count)
    }
    sections.set(.sounds, ordered)
    sections.set(.soundEnds, soundEnds)
    sections.set(.spellingKeys, keys)
    sections.set(.spellingFacts, facts)
    sections.set(.skeletonEnds, skeletons.map(\.end))
    writeBuckets(skeletons.map(\.hash), into: &sections)
    self = SpellingTable(expectedNames: 0)
  }

  /// By skeleton, then key, then sounds.
  private mutating func sort() {
    let sounds = sounds
    sounds.withUnsafeBufferPointer { sounds in
      entries.sort { a, b in
        if a.skeleton != b.skeleton { return a.skeleton < b.skeleton }
        if a.key != b.key { return a.key < b.key }
        return sounds[Int(a.start)..<Int(a.start) + Int(a.count)]
          .lexicographicallyPrecedes(sounds[Int(b.start)..<Int(b.start) + Int(b.count)])
      }
    }
  }

  private func isSame(_ a: Entry, _ b: Entry) -> Bool {
    a.key == b.key && a.facts == b.facts && a.count == b.count
      && sounds[Int(a.start)..<Int(a.start) + Int(a.count)]
        .elementsEqual(sounds[Int(b.start)..<Int(b.start) + Int(b.count)])
  }

  private func writeBuckets(_ hashes: [UInt64], into sections: inout IndexSections) {
    var size = 64
    while size < hashes.count * 2 { size *= 2 }
    var buckets = [UInt64](repeating: 0, count: size)
    let shift = UInt64(64 - size.trailingZeroBitCount)
    var filter = [UInt64](repeating: 0, count: size / 8)
    let filterShift = UInt64(64 - (filter.count * 64).trailingZeroBitCount)
    for (number, hash) in hashes.enumerated() {
      let mixed = NameBucket.mix(hash)
      var slot = Int(mixed >> shift)
      while buckets[slot & (size - 1)] != 0 { slot += 1 }
      buckets[slot & (size - 1)] =
        NameBucket(fingerprint: UInt32(truncatingIfNeeded: mixed), key: number).raw
      let bit = mixed >> filterShift
      filter[Int(bit >> 6)] |= 1 << (bit & 63)
    }
    sections.set(.skeletonBuckets, buckets)
    sections.set(.skeletonFilter, filter)
  }
}

/// What the index keeps of a spelling in one byte: its script, whether it is of a well-known place, and how many
/// consonants it has.
struct SpellingFacts {
  let raw: UInt8

  init(raw: UInt8) { self.raw = raw }

  init(_ spelling: Spelling, isWellKnown: Bool) {
    raw = spelling.script.rawValue << 6 | (isWellKnown ? 32 : 0) | UInt8(min(31, spelling.consonants))
  }

  var script: Spelling.Script { Spelling.Script(rawValue: raw >> 6) ?? .other }
  var isWellKnown: Bool { raw & 32 != 0 }
  /// At most 31: beyond, names are so long that one more or less makes no difference.
  var consonants: Int { Int(raw & 31) }
}
