import JSONText

extension ClaimReference {
  /// Writes the reference as a JSON object.
  func write(to sink: inout some JSONSink) {
    sink.beginObject()
    sink.member("role", role.rawValue)
    sink.member("words", words)
    sink.member("start", range.lowerBound)
    sink.member("end", range.upperBound)
    sink.member("means", means)
    if !noun.isEmpty { sink.member("noun", noun) }
    if count != 1 { sink.member("count", count) }
    sink.endObject()
  }

  init(json reader: JSONReader) throws(ReadingJSONError) {
    guard let role = Role(rawValue: try reader.text("role") ?? "") else {
      throw reader.error("role", "is none of " + Role.allCases.map(\.rawValue).joined(separator: ", "))
    }
    let start = try reader.integer("start") ?? 0
    let end = try reader.integer("end") ?? start
    guard start >= 0, end >= start else { throw reader.error("end", "lies before the start") }
    self.init(
      role: role, words: try reader.text("words") ?? "", range: start..<end, means: try reader.texts("means"))
    noun = try reader.text("noun") ?? ""
    count = try reader.integer("count") ?? 1
  }
}
