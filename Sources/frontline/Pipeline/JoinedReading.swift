import Reading

/// The readings of the segments of one large document, joined with their offsets in the whole.
struct JoinedReading {
  private(set) var reading: Reading

  init(_ first: Reading) {
    reading = first
  }

  /// Adds the reading of the segment before which so many Unicode scalars lie.
  mutating func append(_ part: Reading, scalarOffset: Int) {
    append(shifted: Self.shifted(part, scalarOffset: scalarOffset, sentences: reading.sentences.count))
  }

  /// Adds the reading of a segment whose offsets and sentence numbers are those in the whole.
  mutating func append(shifted part: Reading) {
    reading.places += part.places
    reading.claims += part.claims
    reading.sentences += part.sentences
    for actor in part.actors where !reading.actors.contains(actor) { reading.actors.append(actor) }
  }

  /// The reading of a segment with its offsets and sentence numbers in the whole.
  ///
  /// - Parameters:
  ///   - scalarOffset: how many Unicode scalars lie before the segment.
  ///   - sentences: how many sentences.
  static func shifted(_ part: Reading, scalarOffset: Int, sentences: Int) -> Reading {
    guard scalarOffset > 0 else { return part }
    var part = part
    for index in part.places.indices {
      part.places[index].start += scalarOffset
      part.places[index].end += scalarOffset
    }
    for index in part.claims.indices {
      part.claims[index].shift(by: scalarOffset)
      part.claims[index].sentence += sentences
    }
    for index in part.sentences.indices {
      let own = part.sentences[index]
      part.sentences[index] = own.lowerBound + scalarOffset..<own.upperBound + scalarOffset
    }
    return part
  }
}
