import JSONText

extension ClaimStep {
  /// Writes the step as a JSON object.
  func write(to sink: inout some JSONSink) {
    sink.beginObject()
    sink.member("part", part)
    sink.member("words", words)
    sink.member("start", range.lowerBound)
    sink.member("end", range.upperBound)
    sink.member("rule", rule)
    sink.endObject()
  }

  init(json reader: JSONReader) throws(ReadingJSONError) {
    let start = try reader.integer("start") ?? 0
    let end = try reader.integer("end") ?? start
    guard start >= 0, end >= start else { throw reader.error("end", "lies before the start") }
    self.init(
      part: try reader.text("part") ?? "", words: try reader.text("words") ?? "", range: start..<end,
      rule: try reader.text("rule") ?? "")
  }
}
