import Fronts
import JSONText
import Reading

/// Writes readings as JSON lines, bit by bit: what is written is not kept.
///
/// Of a document that comes in segments the mentions are written as they come. Its claims stand behind all of them in the
/// line, and wait as text (`Spool`); of both is kept what axes are drawn from.
struct ReadingLines {
  private let output: ([UInt8]) throws -> Void
  private var writer = JSONWriter()
  private let axes: (Reading) -> [Axis]
  private var segments: Segments?

  /// What is kept of the segments that were written.
  private struct Segments {
    /// The claims that axes are drawn from, and the mentions of places that were found, without their quotes and reasons.
    var joined: JoinedReading
    /// The number of each of those claims among all.
    var numbers: [Int] = []
    /// How many claims there are in all.
    var claimCount = 0
    var claims = Spool()
    /// The writer of the claims.
    var writer = JSONWriter()
  }

  /// - Parameters:
  ///   - axes: draws the axes of a reading.
  ///   - output: takes the bytes of the lines.
  init(axes: @escaping (Reading) -> [Axis], output: @escaping ([UInt8]) throws -> Void) {
    self.output = output
    self.axes = axes
  }

  /// Writes the line of a whole reading.
  mutating func write(_ reading: Reading) throws {
    reading.writeOpening(to: &writer)
    for mention in reading.places {
      mention.write(to: &writer)
      try drain()
    }
    beginClaims()
    for claim in reading.claims {
      claim.write(to: &writer)
      try drain()
    }
    try close(reading, axes(reading).map { $0.json(of: reading) })
  }

  /// Writes the mentions of a segment, behind those of the segments before, and keeps its claims.
  mutating func write(segment: Reading, scalarOffset: Int) throws {
    if segments == nil { segment.writeOpening(to: &writer) }
    let part = JoinedReading.shifted(
      segment, scalarOffset: scalarOffset, sentences: segments?.joined.reading.sentences.count ?? 0)
    for mention in part.places {
      mention.write(to: &writer)
      try drain()
    }
    var own = segments ?? Segments(joined: JoinedReading(Self.blank(part)))
    segments = nil
    for claim in part.claims {
      claim.write(to: &own.writer)
      guard own.writer.bytes.count >= Self.piece else { continue }
      try own.claims.append(own.writer.bytes)
      own.writer.removeBytes()
    }
    own.numbers += part.claims.indices.filter { Self.axisKinds.contains(part.claims[$0].kind) }.map {
      own.claimCount + $0
    }
    own.claimCount += part.claims.count
    own.joined.append(shifted: Self.kept(part))
    segments = own
  }

  /// Writes what was kept of the segments, and ends their line.
  mutating func endSegments() throws {
    guard var own = segments else { return }
    segments = nil
    beginClaims()
    try own.claims.append(own.writer.bytes)
    try drain(atLeast: 0)
    try own.claims.forEachPiece(output)
    let reading = own.joined.reading
    try close(
      reading, axes(reading).map { Self.renumbered($0.json(of: reading), by: own.numbers) })
  }

  /// An axis whose claim has its number among all claims.
  private static func renumbered(_ axis: JSONValue, by numbers: [Int]) -> JSONValue {
    guard case .object(let members) = axis else { return axis }
    return .object(
      members.map { member in
        guard member.name == "claim", let number = member.value.int else { return member }
        return JSONMember(member.name, .integer(numbers[number]))
      })
  }

  private mutating func beginClaims() {
    writer.endArray()
    writer.name("claims")
    writer.beginArray()
  }

  private mutating func close(_ reading: Reading, _ axes: [JSONValue]) throws {
    writer.endArray()
    reading.writeClosing(axes: axes, to: &writer)
    try drain(atLeast: 0)
    try output([UInt8(ascii: "\n")])
    writer = JSONWriter()
  }

  /// What is written at once, in bytes.
  private static let piece = 1 << 16

  private mutating func drain(atLeast count: Int = piece) throws {
    guard writer.bytes.count >= count else { return }
    try output(writer.bytes)
    writer.removeBytes()
  }

  /// A reading of a document without anything that was read.
  private static func blank(_ part: Reading) -> Reading {
    var reading = Reading(id: part.id, date: part.date, source: part.source, language: part.language)
    reading.extra = part.extra
    return reading
  }

  /// What axes are drawn from, and what stands at the end of a line.
  private static func kept(_ part: Reading) -> Reading {
    var kept = Reading(id: part.id, language: part.language)
    kept.sentences = part.sentences
    kept.actors = part.actors
    kept.places.reserveCapacity(part.places.count)
    for mention in part.places where mention.place != nil {
      kept.places.append(
        Mention(
          start: mention.start, end: mention.end, text: mention.text, place: mention.place,
          confidence: mention.confidence, candidates: []))
    }
    for claim in part.claims where axisKinds.contains(claim.kind) {
      var own = Claim(kind: claim.kind)
      own.actor = claim.actor
      own.origin = claim.origin
      own.target = claim.target
      own.heading = claim.heading
      own.approach = claim.approach
      own.directionIsAmbiguous = claim.directionIsAmbiguous
      own.kilometres = claim.kilometres
      own.modality = claim.modality
      own.sentence = claim.sentence
      own.start = claim.start
      own.end = claim.end
      own.confidence = claim.confidence
      own.references = claim.references
      kept.claims.append(own)
    }
    return kept
  }

  /// The kinds of claims that axes are drawn from.
  private static let axisKinds: Set<Claim.Kind> = [.advance, .withdrawal, .attack]
}
