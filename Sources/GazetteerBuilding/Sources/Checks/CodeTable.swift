/// Codes of three letters, each with its code of two.
struct CodeTable: Sendable {
  /// The codes of two letters.
  let known: Set<String>
  private let shorter: [String: String]

  /// The codes of a text: five letters each, the three and then the two, parted by white space.
  init(_ text: String) {
    var codes: [String: String] = [:]
    for entry in text.split(whereSeparator: \.isWhitespace) {
      codes[String(entry.prefix(3))] = String(entry.suffix(2))
    }
    shorter = codes
    known = Set(codes.values)
  }

  /// The code of two letters of one with three, or nil where it is none.
  subscript(code: String) -> String? { shorter[code] }
}
