import JSONText

extension ClaimReference {
  /// The reference as a JSON object.
  var json: JSONValue {
    .members([
      ("role", .string(role.rawValue)), ("words", .string(words)), ("start", .integer(range.lowerBound)),
      ("end", .integer(range.upperBound)), ("means", .array(means.map { .string($0) })),
      ("noun", noun.isEmpty ? nil : .string(noun)), ("count", count == 1 ? nil : .integer(count)),
    ])
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
