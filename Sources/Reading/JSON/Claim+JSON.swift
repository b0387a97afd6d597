import Geodesy
import JSONText

extension Claim {
  /// The claim as a JSON object.
  public var json: JSONValue { JSONValue { write(to: &$0) } }

  /// Writes the claim as a JSON object.
  public func write(to sink: inout some JSONSink) {
    sink.beginObject()
    sink.member("kind", kind.rawValue)
    sink.member("actor", actor)
    sink.member("against", against)
    sink.member("origin", origin)
    sink.member("target", target)
    sink.member("within", within)
    sink.member("heading", heading.map(\.rawValue))
    sink.member("approach", approach.map(\.rawValue))
    if directionIsAmbiguous {
      sink.name("ambiguous")
      sink.bool(true)
    }
    sink.name("side")
    if let side {
      sink.beginObject()
      sink.member("directions", side.directions.map(\.rawValue))
      sink.member("of", side.of)
      sink.member("km", side.kilometres)
      sink.endObject()
    } else {
      sink.null()
    }
    sink.name("part")
    if let part {
      sink.beginObject()
      sink.member("directions", part.directions.map(\.rawValue))
      sink.member("of", part.of)
      sink.endObject()
    } else {
      sink.null()
    }
    if enters {
      sink.name("enters")
      sink.bool(true)
    }
    if isMainEffort {
      sink.name("main_effort")
      sink.bool(true)
    }
    if let kilometres { sink.member("moved_km", kilometres) }
    sink.member("modality", modality.rawValue)
    sink.member("date_start", date?.span.start?.description)
    sink.member("date_end", date?.span.end?.description)
    if let date { Self.write(date, to: &sink) }
    sink.member("sentence", sentence)
    sink.member("start", start)
    sink.member("end", end)
    if let clause {
      sink.name("clause")
      sink.beginArray()
      sink.integer(clause.lowerBound)
      sink.integer(clause.upperBound)
      sink.endArray()
    }
    sink.member("evidence", evidence)
    sink.member("rule", rule)
    sink.member("confidence", (confidence * 1000).rounded() / 1000)
    if !references.isEmpty {
      sink.name("references")
      sink.beginArray()
      for reference in references { reference.write(to: &sink) }
      sink.endArray()
    }
    if !steps.isEmpty {
      sink.name("steps")
      sink.beginArray()
      for step in steps { step.write(to: &sink) }
      sink.endArray()
    }
    sink.endObject()
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
        kilometres: try object.kilometres("km"))
    }
    if let object = try reader.object("part") {
      part = Part(directions: try object.directions("directions"), of: try object.text("of"))
    }
    enters = reader.member("enters") == .bool(true)
    isMainEffort = reader.member("main_effort") == .bool(true)
    kilometres = try reader.kilometres("moved_km")
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

  /// Writes where a date is from, beside its days.
  private static func write(_ date: ClaimDate, to sink: inout some JSONSink) {
    sink.name("date")
    sink.beginObject()
    sink.member("basis", date.basis.rawValue)
    if !date.words.isEmpty { sink.member("words", date.words) }
    if let range = date.range {
      sink.member("start", range.lowerBound)
      sink.member("end", range.upperBound)
    }
    sink.endObject()
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
}
