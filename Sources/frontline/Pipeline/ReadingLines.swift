import Fronts
import JSONText
import Reading

/// Writes readings as JSON lines, bit by bit: what is written is not kept.
///
/// What is read of a document that comes in segments waits as text (`Spool`) until all of them came: where the reading fails
/// halfway, nothing of its line is written. What axes are drawn from is kept.
struct ReadingLines {
  private let output: ([UInt8]) throws -> Void
  private var writer = JSONWriter()
  private let axes: (Reading) -> [Axis]
  private var segments: Segments?

  /// What is kept of the segments that came.
  private struct Segments {
    /// The claims that axes are drawn from, and the mentions of places that were found, without their quotes and reasons.
    var kept: Reading
    /// The number of each of those claims among all.
    var numbers: [Int] = []
    /// How many claims there are in all.
    var claimCount = 0
    /// The line up to the claims, which stand behind all mentions.
    var opening = WaitingText()
    var claims = WaitingText()
  }

  /// JSON text that waits to be written.
  private struct WaitingText {
    var writer = JSONWriter()
    private var spool = Spool()

    /// Puts aside what was written, once there is enough of it.
    mutating func drain(atLeast count: Int = piece) throws {
      guard writer.byteCount >= count else { return }
      try spool.append(writer.bytes)
      writer.removeBytes()
    }

    /// Calls `body` with all of the text, in order and in pieces.
    func forEachPiece(_ body: ([UInt8]) throws -> Void) throws {
      try spool.forEachPiece(body)
      try body(writer.bytes)
    }
  }

  /// - Parameters:
  ///   - axes: draws the axes of a reading.
  ///   - output: takes the bytes of the lines.
  init(axes: @escaping (Reading) -> [Axis], output: @escaping ([UInt8]) throws -> Void) {
    self.output = output
    self.axes = axes
  }

  /// Writes the line of a whole document, or what a segment adds to the line of its document.
  mutating func write(_ part: ReadingPart) throws {
    switch part {
    case .whole(let reading, _): try write(reading)
    case .segment(let reading, _, let offset): try write(segment: reading, scalarOffset: offset)
    case .end: try endSegments()
    }
  }

  /// Writes the line of a whole reading.
  mutating func write(_ reading: Reading) throws {
    reading.writeOpening(to: &writer)
    for number in reading.places.indices {
      reading.places[number].write(to: &writer)
      try drain()
    }
    Self.beginClaims(&writer)
    for number in reading.claims.indices {
      reading.claims[number].write(to: &writer)
      try drain()
    }
    try close(reading, axes(reading).map { $0.json(of: reading) })
  }

  /// Keeps the mentions and claims of a segment behind those of the segments before.
  mutating func write(segment: Reading, scalarOffset: Int) throws {
    let isFirst = segments == nil
    var own = segments ?? Segments(kept: Self.blank(segment))
    segments = nil
    if isFirst { segment.writeOpening(to: &own.opening.writer) }
    for mention in segment.places {
      var mention = mention
      mention.start += scalarOffset
      mention.end += scalarOffset
      mention.write(to: &own.opening.writer)
      try own.opening.drain()
      if mention.place != nil { own.kept.places.append(Self.kept(mention)) }
    }
    for claim in segment.claims {
      var claim = claim
      claim.shift(by: scalarOffset)
      claim.sentence += own.kept.sentences.count
      claim.write(to: &own.claims.writer)
      try own.claims.drain()
      if Self.mayGiveAxis(claim) {
        own.kept.claims.append(Self.kept(claim))
        own.numbers.append(own.claimCount)
      }
      own.claimCount += 1
    }
    for sentence in segment.sentences {
      own.kept.sentences.append(sentence.lowerBound + scalarOffset..<sentence.upperBound + scalarOffset)
    }
    for actor in segment.actors where !own.kept.actors.contains(actor) { own.kept.actors.append(actor) }
    segments = own
  }

  /// Writes the line of the segments that came.
  mutating func endSegments() throws {
    guard var own = segments else { return }
    segments = nil
    Self.beginClaims(&own.opening.writer)
    let reading = own.kept
    let axes = axes(reading).map { Self.renumbered($0.json(of: reading), by: own.numbers) }
    try own.opening.forEachPiece(output)
    try own.claims.forEachPiece(output)
    try close(reading, axes)
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

  private static func beginClaims(_ writer: inout JSONWriter) {
    writer.endArray()
    writer.name("claims")
    writer.beginArray()
  }

  private mutating func close(_ reading: Reading, _ axes: [JSONValue]) throws {
    writer.endArray()
    reading.writeClosing(axes: axes, to: &writer)
    try drain(atLeast: 0)
    try output([UInt8(ascii: "\n")])
    writer.restart()
  }

  /// What is written at once, in bytes.
  private static let piece = 1 << 16

  private mutating func drain(atLeast count: Int = piece) throws {
    guard writer.byteCount >= count else { return }
    try output(writer.bytes)
    writer.removeBytes()
  }

  /// A reading of a document without anything that was read.
  private static func blank(_ part: Reading) -> Reading {
    var reading = Reading(id: part.id, date: part.date, source: part.source, language: part.language)
    reading.extra = part.extra
    return reading
  }

  /// What axes are drawn from of a mention.
  private static func kept(_ mention: Mention) -> Mention {
    Mention(
      start: mention.start, end: mention.end, text: mention.text, place: mention.place,
      confidence: mention.confidence, candidates: [])
  }

  /// What axes are drawn from of a claim.
  private static func kept(_ claim: Claim) -> Claim {
    var kept = Claim(kind: claim.kind)
    kept.actor = claim.actor
    kept.origin = claim.origin
    kept.target = claim.target
    kept.heading = claim.heading
    kept.approach = claim.approach
    kept.directionIsAmbiguous = claim.directionIsAmbiguous
    kept.kilometres = claim.kilometres
    kept.modality = claim.modality
    kept.sentence = claim.sentence
    kept.start = claim.start
    kept.end = claim.end
    kept.confidence = claim.confidence
    kept.references = claim.references
    return kept
  }

  /// Whether an axis may be drawn from a claim: it moves, and names or refers to a place.
  private static func mayGiveAxis(_ claim: Claim) -> Bool {
    axisKinds.contains(claim.kind)
      && !(claim.origin.isEmpty && claim.target.isEmpty && claim.references.isEmpty)
  }

  /// The kinds of claims that axes are drawn from.
  private static let axisKinds: Set<Claim.Kind> = [.advance, .withdrawal, .attack]
}
