/// Finds the names of a gazetteer in a text that comes in pieces, in one pass and in bounded memory.
///
/// ```swift
/// var scanner = NameScanner(gazetteer)
/// while let piece = try nextPiece() {
///   piece.withUnsafeBufferPointer { scanner.read($0) { hit in print(hit.bytes, Array(hit.names)) } }
/// }
/// scanner.finish { hit in print(hit.bytes, Array(hit.names)) }
/// try gazetteer.requireSound()
/// ```
///
/// Words, articles and names are those of `FoldedText` and `Gazetteer.longestMatch`: from each word on the longest name is
/// taken, and the search goes on behind it. Where an Arabic word begins no name, it is tried without the particles that are
/// written with it. Bytes that are no UTF-8 are gaps between words. A word of more than 1,024 letters is no name's.
public struct NameScanner: Sendable {
  /// Bytes that are folded before they are matched: they and their words stay in the processor's cache.
  private static let step = 1 << 13

  private var reader = WordReader()
  private var matchers: [RunMatcher]
  private let starts: [Int]
  private var found: [Found] = []

  /// A hit without what its names are read from.
  private struct Found {
    var start, end, startSurplus, endSurplus: Int
    var matcher: Int
    var key: Int
    var isPrefixed: Bool
  }

  /// A scanner at the beginning of a text.
  public init(_ gazetteer: Gazetteer) {
    matchers = gazetteer.parts.parts.map { RunMatcher($0.index) }
    starts = gazetteer.parts.nameStarts
  }

  /// Reads the next piece of the text; it may end anywhere.
  ///
  /// - Parameter body: called with each name that is certain by now, in order.
  /// - Throws: what `body` throws.
  public mutating func read<Failure: Error>(
    _ piece: UnsafeBufferPointer<UInt8>, _ body: (NameHit) throws(Failure) -> Void
  ) throws(Failure) {
    var start = 0
    while start < piece.count {
      let end = min(start + Self.step, piece.count)
      match(UnsafeBufferPointer(rebasing: piece[start..<end]))
      for number in found.indices { try body(hit(number)) }
      start = end
    }
  }

  /// Ends the text; the scanner is at the beginning of another one then.
  ///
  /// - Parameter body: called with each name that was not certain before.
  /// - Throws: what `body` throws.
  public mutating func finish<Failure: Error>(_ body: (NameHit) throws(Failure) -> Void) throws(Failure) {
    reader.finish()
    match(isLast: true)
    reader = WordReader()
    for number in found.indices { try body(hit(number)) }
  }

  private func hit(_ number: Int) -> NameHit {
    let hit = found[number]
    return NameHit(
      bytes: hit.start..<hit.end, scalars: (hit.start - hit.startSurplus)..<(hit.end - hit.endSurplus),
      isPrefixed: hit.isPrefixed,
      names: NameNumbers(image: matchers[hit.matcher].index.image, key: hit.key, start: starts[hit.matcher]))
  }

  private mutating func match(_ piece: UnsafeBufferPointer<UInt8>) {
    reader.read(piece)
    match(isLast: false)
  }

  /// Matches the words whose longest run is there.
  private mutating func match(isLast: Bool) {
    found.removeAll(keepingCapacity: true)
    var first = 0
    reader.words.withUnsafeBufferPointer { words in
      reader.units.withUnsafeBufferPointer { units in
        for number in matchers.indices { matchers[number].prepare(words, units) }
        while first < words.count, isLast || first &+ NameIndex.longestRun <= words.count {
          let end = min(words.count, first &+ NameIndex.longestRun)
          first &+= max(1, match(words, units, from: first, to: end))
        }
      }
    }
    first = min(first, reader.words.count)
    reader.drop(first)
    for number in matchers.indices { matchers[number].drop(first) }
  }

  /// Notes the longest name from a word on.
  ///
  /// - Returns: how many words it takes; 0 for none.
  @inline(__always)
  private mutating func match(
    _ words: UnsafeBufferPointer<ScannedWord>, _ units: UnsafeBufferPointer<UInt16>, from first: Int,
    to end: Int
  ) -> Int {
    var best: (matcher: Int, match: RunMatcher.Match)?
    for number in matchers.indices {
      if let match = matchers[number].match(words, units, from: first, to: end),
        match.wordCount > best?.match.wordCount ?? 0
      {
        best = (number, match)
      }
    }
    if let best {
      note(best.match, of: best.matcher, words, from: first)
      return best.match.wordCount
    }
    let word = words[first]
    guard AttachedPrefix.mayBegin(with: units[word.units]), !word.isArticle, !word.isTooLong else { return 0 }
    return matchPrefixed(words, units, from: first, to: end)
  }

  @inline(never)
  private mutating func matchPrefixed(
    _ words: UnsafeBufferPointer<ScannedWord>, _ units: UnsafeBufferPointer<UInt16>, from first: Int,
    to end: Int
  ) -> Int {
    let word = words[first]
    var length = 0
    let own = UnsafeBufferPointer(rebasing: units[word.units..<(word.units + word.count)])
    AttachedPrefix.forEachReading(own) { reading in
      let offset = reading.start == 1 ? word.second : word.third
      guard offset.bytes > 0 else { return false }
      var best: (matcher: Int, match: RunMatcher.Match)?
      for number in matchers.indices {
        let part = (word.units + reading.significant)..<(word.units + word.count)
        if let match = matchers[number].match(words, units, part: part, from: first, to: end),
          match.wordCount > best?.match.wordCount ?? 0
        {
          best = (number, match)
        }
      }
      guard let best else { return false }
      note(best.match, of: best.matcher, words, from: first, after: offset)
      length = best.match.wordCount
      return true
    }
    return length
  }

  @inline(__always)
  private mutating func note(
    _ match: RunMatcher.Match, of matcher: Int, _ words: UnsafeBufferPointer<ScannedWord>, from first: Int,
    after offset: ScannedWord.Offset = ScannedWord.Offset()
  ) {
    let (start, end) = (words[first], words[first &+ match.wordCount &- 1])
    let (bytes, scalars) = (Int(offset.bytes), Int(offset.scalars))
    found.append(
      Found(
        start: start.start &+ bytes, end: end.end, startSurplus: start.surplus &+ bytes &- scalars,
        endSurplus: end.endSurplus, matcher: matcher, key: match.key, isPrefixed: bytes > 0))
  }
}
