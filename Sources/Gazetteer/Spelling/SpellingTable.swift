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

  /// Whether the records have more elements than a bucket can number.
  var isTooLarge: Bool { entries.count * 4 + sounds.count / 4 >= NameBucket.keyLimit }

  /// Writes the sections; the table is empty afterwards.
  ///
  /// - Parameter records: where the record of each key begins, if what was added are the keys' numbers.
  mutating func finish(into sections: inout IndexSections, records: [UInt32]? = nil) {
    sort()
    var elements: [UInt32] = []
    elements.reserveCapacity(entries.count * 5)
    var skeletons: [(hash: UInt64, start: Int)] = []
    var starts = HashFilter(expected: entries.count * 2)
    var last: Entry?
    for entry in entries {
      if let last, isSame(last, entry) { continue }
      let heard = sounds[Int(entry.start)..<Int(entry.start) + Int(entry.count)]
      if last?.skeleton != entry.skeleton {
        skeletons.append((entry.skeleton, elements.count))
        elements.append(0)
        Skeleton.forEachStart(heard) { starts.insert(NameBucket.mix($0)) }
      }
      last = entry
      SpellingRecord.append(
        heard, key: records.map { $0[Int(entry.key)] } ?? entry.key, facts: entry.facts, to: &elements)
      elements[skeletons[skeletons.count - 1].start] += 1
    }
    sections.set(.spellingRecords, elements)
    sections.set(.skeletonStartFilter, starts.words)
    writeBuckets(skeletons, into: &sections)
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

  private func writeBuckets(_ skeletons: [(hash: UInt64, start: Int)], into sections: inout IndexSections) {
    var size = 64
    while size < skeletons.count * 2 { size *= 2 }
    var buckets = [UInt64](repeating: 0, count: size)
    let shift = UInt64(64 - size.trailingZeroBitCount)
    var filter = HashFilter(expected: skeletons.count)
    for skeleton in skeletons {
      let mixed = NameBucket.mix(skeleton.hash)
      var slot = Int(mixed >> shift)
      while buckets[slot & (size - 1)] != 0 { slot += 1 }
      buckets[slot & (size - 1)] =
        NameBucket(fingerprint: UInt32(truncatingIfNeeded: mixed), key: skeleton.start).raw
      filter.insert(mixed)
    }
    sections.set(.skeletonBuckets, buckets)
    sections.set(.skeletonFilter, filter.words)
  }
}
