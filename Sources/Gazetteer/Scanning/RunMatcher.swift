/// Finds the longest runs of scanned words that are names of one gazetteer: `NameIndex.longestMatch` on words whose hashes
/// are known.
///
/// Words are looked at ahead of their turn, many at a time: reads of a large index that do not wait for one another take a
/// fraction of the time.
struct RunMatcher {
  /// A run that is a name.
  struct Match {
    var wordCount: Int
    var key: Int
  }

  /// What is known of a word by itself.
  private struct Word {
    /// Whether a name may begin with it.
    var mayBegin = false
    /// Whether its key was compared with it already; `bucket` holds the answer then.
    var isKnown = false
    /// Whether it is certain that it begins no longer name.
    var isAlone = false
    var bucket = NameBucket(raw: 0)
  }

  let index: NameIndex
  private var prepared: [Word] = []
  private var ahead: [(word: Int, hash: UInt64)] = []
  private var touched: UInt64 = 0
  /// The units of the run that is followed.
  private var run: [UInt16] = []

  init(_ index: NameIndex) {
    self.index = index
    run.reserveCapacity(NameIndex.longestName * WordReader.longestWord)
  }

  /// Looks at words that were read last.
  mutating func prepare(_ words: UnsafeBufferPointer<ScannedWord>, _ units: UnsafeBufferPointer<UInt16>) {
    let index = index
    let first = prepared.count
    ahead.removeAll(keepingCapacity: true)
    for number in first..<words.count {
      let word = words[number]
      prepared.append(Word())
      if !word.isArticle, !word.isTooLong { ahead.append((number, word.hash)) }
    }
    Self.keep(&ahead) { index.mayHave($0) }
    touchBuckets()
    var longer = 0
    prepared.withUnsafeMutableBufferPointer { prepared in
      for (number, hash) in ahead {
        let bucket = index.bucket(hash)
        prepared[number].mayBegin = !bucket.isEmpty
        prepared[number].bucket = bucket
      }
      for (number, _) in ahead {
        if let key = prepared[number].bucket.key { touched ^= index.touch(key) }
      }
      for at in ahead.indices {
        let number = ahead[at].word
        let (word, bucket) = (words[number], prepared[number].bucket)
        if let key = bucket.key {
          prepared[number].isKnown = index.isEqual(
            index.units(ofKey: key), UnsafeBufferPointer(rebasing: units[word.significant]))
        }
        guard bucket.continues, let next = Self.next(words, after: number) else { continue }
        var hash = word.hash
        for position in words[next].significant { hash = NameKey.extend(hash, units[position]) }
        prepared[number].isAlone = true
        ahead[longer] = (number, hash)
        longer += 1
      }
    }
    // The runs of two words.
    ahead.removeLast(ahead.count - longer)
    Self.keep(&ahead) { index.mayHave($0) }
    touchBuckets()
    for (number, hash) in ahead {
      prepared[number].isAlone = false
      if let key = index.bucket(hash).key { touched ^= index.touch(key) }
    }
  }

  /// Keeps the hashes that pass a filter, without a branch that waits for its answer.
  @inline(__always)
  private static func keep(_ ahead: inout [(word: Int, hash: UInt64)], _ passes: (UInt64) -> Bool) {
    let kept = ahead.withUnsafeMutableBufferPointer { ahead in
      var kept = 0
      for entry in ahead {
        ahead[kept] = entry
        kept &+= passes(entry.hash) ? 1 : 0
      }
      return kept
    }
    ahead.removeLast(ahead.count - kept)
  }

  @inline(__always)
  private mutating func touchBuckets() {
    var sum: UInt64 = 0
    for (_, hash) in ahead { sum ^= index.touchBucket(hash) }
    touched ^= sum
  }

  /// The word that a run goes on with, if it is there already.
  @inline(__always)
  private static func next(_ words: UnsafeBufferPointer<ScannedWord>, after number: Int) -> Int? {
    var next = number &+ 1
    while next < words.count, words[next].isArticle { next &+= 1 }
    return next < words.count && !words[next].isTooLong ? next : nil
  }

  /// Lets go of the first words.
  mutating func drop(_ count: Int) {
    prepared.removeFirst(count)
  }

  /// The longest name that begins with a word.
  ///
  /// - Parameter end: the word after the last that may belong to it.
  @inline(__always)
  mutating func match(
    _ words: UnsafeBufferPointer<ScannedWord>, _ units: UnsafeBufferPointer<UInt16>, from first: Int,
    to end: Int
  ) -> Match? {
    var number = first
    while number < end, words[number].isArticle { number &+= 1 }
    guard number < end, prepared[number].mayBegin else { return nil }
    let known = prepared[number]
    let word = words[number]
    let leading = number &- first
    if known.isKnown, known.isAlone || !known.bucket.continues {
      guard known.bucket.hasName, let key = known.bucket.key else { return nil }
      return Match(wordCount: 1 &+ leading, key: key)
    }
    let found = index.probe(word.hash, UnsafeBufferPointer(rebasing: units[word.significant]))
    var match: Match?
    if found.hasName, let key = found.key { match = Match(wordCount: 1, key: key) }
    if found.continues, !known.isAlone {
      match = follow(words, units, word.significant, hash: word.hash, from: number, to: end) ?? match
    }
    match?.wordCount += leading
    return match
  }

  /// The longest name that begins with a part of a word.
  mutating func match(
    _ words: UnsafeBufferPointer<ScannedWord>, _ units: UnsafeBufferPointer<UInt16>, part: Range<Int>,
    from first: Int, to end: Int
  ) -> Match? {
    var hash = NameKey.emptyHash
    for unit in units[part] { hash = NameKey.extend(hash, unit) }
    let found = index.probe(hash, UnsafeBufferPointer(rebasing: units[part]))
    var match: Match?
    if found.hasName, let key = found.key { match = Match(wordCount: 1, key: key) }
    guard found.continues else { return match }
    return follow(words, units, part, hash: hash, from: first, to: end) ?? match
  }

  /// The longest name of two words or more that begins with a part of a word.
  private mutating func follow(
    _ words: UnsafeBufferPointer<ScannedWord>, _ units: UnsafeBufferPointer<UInt16>, _ part: Range<Int>,
    hash: UInt64, from first: Int, to end: Int
  ) -> Match? {
    var best: Match?
    run.removeAll(keepingCapacity: true)
    run.append(contentsOf: units[part])
    var (hash, next, count) = (hash, first &+ 1, 1)
    while next < end, count < NameIndex.longestName {
      let word = words[next]
      next &+= 1
      if word.isArticle { continue }
      if word.isTooLong { break }
      count &+= 1
      for position in word.significant {
        hash = NameKey.extend(hash, units[position])
        run.append(units[position])
      }
      let longer = run.withUnsafeBufferPointer { index.probe(hash, $0) }
      if longer.hasName, let key = longer.key { best = Match(wordCount: next &- first, key: key) }
      guard longer.continues else { break }
    }
    return best
  }
}
