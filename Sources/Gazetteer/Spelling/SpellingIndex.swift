/// Finds the names that sound like one, without comparing it with all of them.
///
/// Spellings are filed by skeleton; those of one skeleton lie behind each other, so that a search reads few places of
/// a large file.
struct SpellingIndex: Sendable {
  private let image: IndexImage
  private let sounds, soundEnds, keys, facts, skeletonEnds, buckets, filter: IndexSection
  private let shift: UInt64
  private let filterShift: UInt64

  init(_ image: IndexImage) {
    self.image = image
    sounds = image.section(.sounds)
    soundEnds = image.section(.soundEnds)
    keys = image.section(.spellingKeys)
    facts = image.section(.spellingFacts)
    skeletonEnds = image.section(.skeletonEnds)
    buckets = image.section(.skeletonBuckets)
    filter = image.section(.skeletonFilter)
    shift = 64 - UInt64(max(1, buckets.count).trailingZeroBitCount)
    filterShift = 64 - UInt64(max(1, filter.count * 64).trailingZeroBitCount)
  }

  /// The number of the skeleton with a hash, or nil.
  @inline(__always)
  func skeleton(_ hash: UInt64) -> Int? {
    let mixed = NameBucket.mix(hash)
    let bit = mixed >> filterShift
    guard filter.count > 0, image.load(filter, Int(bit >> 6), as: UInt64.self) & (1 << (bit & 63)) != 0 else {
      return nil
    }
    var slot = Int(truncatingIfNeeded: mixed >> shift)
    while true {
      let bucket = NameBucket(raw: image.load(buckets, slot & (buckets.count - 1), as: UInt64.self))
      if bucket.isEmpty { return nil }
      if bucket.fingerprint == UInt32(truncatingIfNeeded: mixed) { return bucket.key }
      slot += 1
    }
  }

  /// A key that sounds like a query.
  struct Hit {
    var key: Int
    var script: Spelling.Script
    var score: Double
  }

  /// The keys that sound like a spelling with at least a score, in no order; a key may come twice.
  ///
  /// - Parameters:
  ///   - margin: how much worse than the best hit others may be to be looked for, in hundredths of a consonant.
  ///   - wellKnownOnly: whether only names of well-known places are asked for.
  func hits(
    _ spelling: Spelling, atLeast least: Double, margin: Int = 40, wellKnownOnly: Bool = false
  ) -> [Hit] {
    var hits: [Hit] = []
    var variants = SkeletonVariants(spelling, in: self)
    var distance = SpellingDistance()
    var seen = Set<Int>()
    var found: [Int] = []
    // A name with one consonant more may be meant: then the limit is that of the heavier name.
    let weight = SpellingDistance.weight(spelling)
    let most = Int(Double(weight + 135) * (1 - least))
    var best = Int.max
    var floor = 0
    spelling.sounds.withUnsafeBufferPointer { query in
      for step in [0, 30, 60, 85, 110, 140, 170, 200, 240, 280, 320] {
        let limit = min(step, most)
        found.removeAll(keepingCapacity: true)
        variants.find(above: floor, atMost: limit, into: &found)
        for skeleton in found where seen.insert(skeleton).inserted {
          forEachSpelling(of: skeleton) { number in
            let facts = SpellingFacts(raw: image.load(self.facts, number, as: UInt8.self))
            guard !wellKnownOnly || facts.isWellKnown,
              let score = distance.score(
                query, consonants: spelling.consonants, soundsOf(number), consonants: facts.consonants,
                costs: .between(spelling.script, facts.script), atLeast: least)
            else { return }
            best = min(best, Int((1 - score) * Double(weight)))
            hits.append(
              Hit(key: Int(image.load(keys, number, as: UInt32.self)), script: facts.script, score: score))
          }
        }
        floor = limit
        if limit == most || variants.isExhausted || best != Int.max && limit >= best + margin { break }
      }
    }
    return hits
  }

  @inline(__always)
  private func forEachSpelling(of skeleton: Int, _ body: (Int) -> Void) {
    let start = skeleton == 0 ? 0 : Int(image.load(skeletonEnds, skeleton - 1, as: UInt32.self))
    let end = Int(image.load(skeletonEnds, skeleton, as: UInt32.self))
    for number in start..<max(start, end) { body(number) }
  }

  @inline(__always)
  private func soundsOf(_ number: Int) -> UnsafeBufferPointer<UInt8> {
    let start = number == 0 ? 0 : Int(image.load(soundEnds, number - 1, as: UInt32.self))
    let end = Int(image.load(soundEnds, number, as: UInt32.self))
    return image.elements(sounds, start..<max(start, end), as: UInt8.self)
  }
}
