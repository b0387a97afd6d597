import Geodesy
import JSONText

extension Claim {
  /// The claim as a JSON object.
  public var json: JSONValue {
    .members([
      ("kind", .string(kind.rawValue)), ("actor", Self.optional(actor)), ("against", Self.optional(against)),
      ("origin", Self.list(origin)), ("target", Self.list(target)), ("within", Self.optional(within)),
      ("heading", Self.list(heading.map(\.rawValue))), ("approach", Self.list(approach.map(\.rawValue))),
      ("ambiguous", directionIsAmbiguous ? .bool(true) : nil),
      (
        "side",
        side.map {
          .members([
            ("directions", Self.list($0.directions.map(\.rawValue))), ("of", Self.optional($0.of)),
            ("km", $0.kilometres.map { .number($0) } ?? .null),
          ])
        } ?? .null
      ),
      (
        "part",
        part.map {
          .members([("directions", Self.list($0.directions.map(\.rawValue))), ("of", Self.optional($0.of))])
        } ?? .null
      ),
      ("enters", enters ? .bool(true) : nil), ("moved_km", kilometres.map { .number($0) }),
      ("modality", .string(modality.rawValue)),
      ("date_start", Self.optional(date?.span.start?.description)),
      ("date_end", Self.optional(date?.span.end?.description)), ("date", date.map(Self.json(of:))),
      ("sentence", .integer(sentence)), ("start", .integer(start)),
      ("end", .integer(end)),
      ("clause", clause.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) }),
      ("evidence", .string(evidence)), ("rule", .string(rule)),
      ("confidence", .number((confidence * 1000).rounded() / 1000)),
      ("references", references.isEmpty ? nil : .array(references.map(\.json))),
      ("steps", steps.isEmpty ? nil : .array(steps.map(\.json))),
    ])
  }

  init(json reader: JSONReader) throws(ReadingJSONError) {
    guard let kindText = try reader.text("kind"), let kind = Kind(rawValue: kindText) else {
      let kinds = Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw reader.error("kind", "is none of \(kinds)")
    }
    self.init(kind: kind)
    actor = try reader.text("actor")
    against = try reader.text("against")
    origin = try reader.texts("origin")
    target = try reader.texts("target")
    within = try reader.text("within")
    heading = try reader.directions("heading")
    approach = try reader.directions("approach")
    directionIsAmbiguous = reader.member("ambiguous") == .bool(true)
    if let object = try reader.object("side") {
      side = Side(
        directions: try object.directions("directions"), of: try object.text("of"),
        kilometres: try object.number("km"))
    }
    if let object = try reader.object("part") {
      part = Part(directions: try object.directions("directions"), of: try object.text("of"))
    }
    enters = reader.member("enters") == .bool(true)
    kilometres = try reader.number("moved_km").flatMap { $0.isFinite && $0 > 0 && $0 <= 20_000 ? $0 : nil }
    if let text = try reader.text("modality") {
      guard let modality = Modality(rawValue: text) else {
        let known = Modality.allCases.map(\.rawValue).joined(separator: ", ")
        throw reader.error("modality", "is none of \(known)")
      }
      self.modality = modality
    }
    date = try Self.date(reader)
    sentence = try reader.integer("sentence") ?? 0
    start = try reader.offset("start") ?? 0
    end = try reader.offset("end") ?? 0
    clause = try reader.range("clause")
    evidence = try reader.text("evidence") ?? ""
    rule = try reader.text("rule") ?? "given"
    confidence = try reader.confidence("confidence") ?? 1
    for element in try reader.elements("references") {
      references.append(try ClaimReference(json: element))
    }
    for element in try reader.elements("steps") { steps.append(try ClaimStep(json: element)) }
  }

  /// Where a date is from, beside its days.
  private static func json(of date: ClaimDate) -> JSONValue {
    .members([
      ("basis", .string(date.basis.rawValue)), ("words", date.words.isEmpty ? nil : .string(date.words)),
      ("start", date.range.map { .integer($0.lowerBound) }),
      ("end", date.range.map { .integer($0.upperBound) }),
    ])
  }

  private static func date(_ reader: JSONReader) throws(ReadingJSONError) -> ClaimDate? {
    let span = DaySpan(start: try reader.day("date_start"), end: try reader.day("date_end"))
    if let start = span.start, let end = span.end, start >= end {
      throw reader.error("date_end", "is not after date_start; it is the day after the last")
    }
    let object = try reader.object("date")
    guard span.start != nil || span.end != nil else { return nil }
    var date = ClaimDate(span: span, basis: .given)
    if let text = try object?.text("basis"), let basis = ClaimDate.Basis(rawValue: text) {
      date.basis = basis
    }
    date.words = try object?.text("words") ?? ""
    if let start = try object?.offset("start"), let end = try object?.offset("end"), start <= end {
      date.range = start..<end
    }
    return date
  }

  private static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  private static func list(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
}
