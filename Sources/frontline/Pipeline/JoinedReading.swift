import Reading

/// The readings of the segments of one large document, joined with their offsets in the whole.
struct JoinedReading {
  private(set) var reading: Reading

  init(_ first: Reading) {
    reading = first
  }

  /// Adds the reading of the segment before which so many Unicode scalars lie.
  mutating func append(_ part: Reading, scalarOffset: Int) {
    for mention in part.places {
      var mention = mention
      mention.start += scalarOffset
      mention.end += scalarOffset
      reading.places.append(mention)
    }
    for claim in part.claims {
      var claim = claim
      claim.shift(by: scalarOffset)
      claim.sentence += reading.sentences.count
      reading.claims.append(claim)
    }
    reading.sentences += part.sentences.map { $0.lowerBound + scalarOffset..<$0.upperBound + scalarOffset }
    for actor in part.actors where !reading.actors.contains(actor) { reading.actors.append(actor) }
  }
}
