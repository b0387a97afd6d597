import Geodesy
import JSONText

extension Mention {
  /// The mention as a JSON object.
  var json: JSONValue { JSONValue { write(to: &$0) } }

  /// Writes the mention as a JSON object.
  public func write(to sink: inout some JSONSink) {
    sink.beginObject()
    sink.member("start", start)
    sink.member("end", end)
    sink.member("text", text)
    sink.member("status", place == nil ? "unresolved" : "resolved")
    if let place {
      sink.name("place")
      sink.beginObject()
      sink.member("id", place.id)
      sink.member("name", place.name)
      sink.member("lat", place.position.latitude)
      sink.member("lon", place.position.longitude)
      sink.endObject()
    }
    sink.member("confidence", (confidence * 1000).rounded() / 1000)
    sink.name("candidates")
    sink.beginArray()
    for candidate in candidates {
      sink.beginObject()
      sink.member("id", candidate.id)
      sink.member("score", (candidate.score * 1000).rounded() / 1000)
      sink.member("why", candidate.why)
      sink.endObject()
    }
    sink.endArray()
    if !why.isEmpty { sink.member("why", why) }
    sink.member("evidence", evidence)
    sink.endObject()
  }

  init(json reader: JSONReader) throws(ReadingJSONError) {
    let written = try reader.text("text")
    let named = try reader.text("name")
    guard let text = written ?? named else { throw reader.error("text", "is missing") }
    self.init(
      start: try reader.offset("start") ?? 0, end: try reader.offset("end") ?? 0, text: text, place: nil,
      confidence: try reader.confidence("confidence") ?? 1, candidates: [], why: try reader.text("why") ?? "")
    evidence = try reader.text("evidence") ?? ""
    place = try Self.place(reader, mention: text)
    for candidate in try reader.elements("candidates") {
      guard let id = try candidate.text("id") else { throw candidate.error("id", "is missing") }
      candidates.append(
        Candidate(id: id, score: try candidate.number("score") ?? 0, why: try candidate.texts("why")))
    }
  }

  private static func place(_ reader: JSONReader, mention: String) throws(ReadingJSONError) -> Resolved? {
    if try reader.text("status") == "unresolved" { return nil }
    let nested = try reader.object("place")
    let place = nested ?? reader
    guard let latitude = try place.number("lat"), let longitude = try place.number("lon") else {
      if nested != nil { throw place.error("lat", "or lon is missing") }
      return nil
    }
    let position = Position(latitude: latitude, longitude: longitude)
    guard position.isValid else { throw place.error("lat", "or lon is out of range") }
    return Resolved(
      id: try place.text("id") ?? "", name: try place.text("name") ?? mention, position: position)
  }
}
