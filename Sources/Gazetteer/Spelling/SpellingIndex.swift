/// Finds the names that sound like one, without comparing it with all of them.
///
/// Spellings are filed by skeleton; those of one skeleton lie behind each other, so that a search reads few places of
/// a large file, and a search knows which skeletons begin as the one that it is making.
struct SpellingIndex: Sendable {
  private let image: IndexImage
  private let records, buckets: IndexSection
  private let filter, starts: StoredHashFilter
  private let shift: UInt64

  init(_ image: IndexImage) {
    self.image = image
    records = image.section(.spellingRecords)
    buckets = image.section(.skeletonBuckets)
    filter = StoredHashFilter(image, .skeletonFilter)
    starts = StoredHashFilter(image, .skeletonStartFilter)
    shift = 64 - UInt64(max(1, buckets.count).trailingZeroBitCount)
  }

  /// Whether so many skeletons begin in so many ways that what tells them lies far from the processor.
  var isFar: Bool { starts.byteCount > 1 << 20 }

  /// Whether a skeleton may begin with classes that have this hash: false is certain.
  @inline(__always)
  func mayBegin(_ hash: UInt64) -> Bool { starts.mayHave(NameBucket.mix(hash)) }

  /// Where the record of the skeleton with a hash begins, or nil.
  @inline(__always)
  func skeleton(_ hash: UInt64) -> Int? {
    let mixed = NameBucket.mix(hash)
    guard filter.mayHave(mixed) else { return nil }
    var slot = Int(truncatingIfNeeded: mixed >> shift)
    while buckets.count > 0 {
      let bucket = NameBucket(raw: image.load(buckets, slot & (buckets.count &- 1), as: UInt64.self))
      if bucket.isEmpty { return nil }
      if bucket.fingerprint == UInt32(truncatingIfNeeded: mixed) { return bucket.key }
      slot &+= 1
    }
    return nil
  }

  /// A key that sounds like a query.
  struct Hit {
    var key: Int
    var script: Spelling.Script
    var score: Double
  }

  /// How much less than the best one a hit may score: no place is so well known that it makes up for more.
  static let mostBehind = 0.15

  /// The keys that sound like a spelling with at least a score, in no order; a key may come twice. What is found
  /// when far better hits are known is left out.
  ///
  /// - Parameters:
  ///   - margin: how much worse than the best hit others may be to be looked for, in hundredths of a consonant.
  ///   - wellKnownOnly: whether only names of well-known places are asked for.
  func hits(
    _ spelling: Spelling, atLeast least: Double, margin: Int = 40, wellKnownOnly: Bool = false
  ) -> [Hit] {
    var hits: [Hit] = []
    var distance = SpellingDistance()
    var seen = Set<Int>()
    var found: [Int] = []
    // A name with one consonant more may be meant: then the limit is that of the heavier name.
    let weight = SpellingDistance.weight(spelling)
    let most = Int(Double(weight + 135) * (1 - least))
    var variants = SkeletonVariants(spelling, in: self, atMost: most)
    var best = Int.max
    var highest = 0.0
    var floor = 0
    let sameScript = SpellingCosts.between(spelling.script, spelling.script)
    let crossScript = SpellingCosts.crossScript
    spelling.sounds.withUnsafeBufferPointer { query in
      for step in [0, 45, 85, 125, 170, 215, 265, 320] {
        let limit = min(step, most)
        found.removeAll(keepingCapacity: true)
        variants.find(above: floor, atMost: limit, into: &found)
        for skeleton in found where seen.insert(skeleton).inserted {
          forEachSpelling(of: skeleton) { record, sounds in
            let facts = record.facts
            guard !wellKnownOnly || facts.isWellKnown,
              let score = distance.score(
                query, consonants: spelling.consonants, sounds, consonants: facts.consonants,
                costs: facts.script == spelling.script ? sameScript : crossScript,
                atLeast: max(least, highest - Self.mostBehind))
            else { return }
            highest = max(highest, score)
            best = min(best, Int((1 - score) * Double(weight)))
            hits.append(Hit(key: Int(record.key), script: facts.script, score: score))
          }
        }
        floor = limit
        if limit == most || variants.isExhausted || best != Int.max && limit >= best + margin { break }
      }
    }
    return hits
  }

  @inline(__always)
  private func forEachSpelling(
    of skeleton: Int, _ body: (SpellingRecord, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var position = skeleton &+ 1
    for _ in 0..<Int(image.load(records, skeleton, as: UInt32.self)) {
      let record = SpellingRecord(
        key: image.load(records, position, as: UInt32.self),
        header: image.load(records, position &+ 1, as: UInt32.self))
      body(
        record,
        image.elements(
          records, from: position &+ SpellingRecord.header, count: record.soundCount, as: UInt8.self))
      position &+= record.length
    }
  }
}
