import Geodesy
import JSONText

extension Reading {
  /// The reading as one JSON object, in the order of the design.
  ///
  /// - Parameter axes: the axes drawn from it, for people to see; they are derived again when the reading is used.
  public func json(axes: [JSONValue] = []) -> JSONValue {
    JSONValue { sink in
      writeOpening(to: &sink)
      for mention in places { mention.write(to: &sink) }
      sink.endArray()
      sink.name("claims")
      sink.beginArray()
      for claim in claims { claim.write(to: &sink) }
      sink.endArray()
      writeClosing(axes: axes, to: &sink)
    }
  }

  /// Writes what stands before the mentions, and begins their array.
  public func writeOpening(to sink: inout some JSONSink) {
    sink.beginObject()
    sink.member("id", id)
    sink.member("date", date)
    if let source { sink.member("source", source) }
    sink.member("lang", language)
    sink.name("places")
    sink.beginArray()
  }

  /// Writes what stands behind the claims, and ends the object.
  public func writeClosing(axes: [JSONValue], to sink: inout some JSONSink) {
    sink.name("axes")
    sink.beginArray()
    for axis in axes { sink.value(axis) }
    sink.endArray()
    sink.member("actors", actors)
    sink.name("sentences")
    sink.beginArray()
    for sentence in sentences {
      sink.beginArray()
      sink.integer(sentence.lowerBound)
      sink.integer(sentence.upperBound)
      sink.endArray()
    }
    sink.endArray()
    for member in extra where !Self.written.contains(member.name) {
      sink.name(text: member.name)
      sink.value(member.value)
    }
    sink.endObject()
  }

  /// The names of the members that are no extra ones.
  private static let written: Set<String> = [
    "id", "date", "source", "lang", "places", "claims", "axes", "actors", "sentences",
  ]

  /// Reads what `json` writes, and rows edited by hand: what is missing is taken as unknown.
  ///
  /// - Throws: `ReadingJSONError` naming the member that does not fit.
  public init(json: JSONValue) throws(ReadingJSONError) {
    guard case .object(let members) = json else {
      throw ReadingJSONError(member: "the line", reason: "is not an object")
    }
    let reader = JSONReader(json, path: "")
    self.init(
      id: try reader.text("id") ?? "", date: try reader.text("date"), source: try reader.text("source"),
      language: try reader.text("lang") ?? "en")
    if let date, CalendarDay(iso: date) == nil {
      throw ReadingJSONError(member: "date", reason: "is not of the form YYYY-MM-DD")
    }
    for element in try reader.elements("places") { places.append(try Mention(json: element)) }
    for element in try reader.elements("claims") { claims.append(try Claim(json: element)) }
    sentences = try reader.ranges("sentences")
    actors = try reader.texts("actors")
    extra = members.filter { !Self.written.contains($0.name) }
  }
}
