import JSONText

extension ClaimStep {
  /// The step as a JSON object.
  var json: JSONValue {
    .members([
      ("part", .string(part)), ("words", .string(words)), ("start", .integer(range.lowerBound)),
      ("end", .integer(range.upperBound)), ("rule", .string(rule)),
    ])
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
