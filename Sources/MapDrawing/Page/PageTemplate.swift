/// A text with gaps of the form `@@name@@`; what fills a gap is never looked at for gaps of its own.
struct PageTemplate {
  private let text: String
  private var values: [String: [UInt8]] = [:]

  init(_ text: String) {
    self.text = text
  }

  /// What fills a gap.
  subscript(name: String) -> [UInt8]? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// The text with its gaps filled; a gap that nothing is known for stays empty.
  var filled: [UInt8] {
    var bytes: [UInt8] = []
    var rest = text[...]
    while let start = rest.firstRange(of: "@@"), let end = rest[start.upperBound...].firstRange(of: "@@") {
      bytes += rest[..<start.lowerBound].utf8
      bytes += values[String(rest[start.upperBound..<end.lowerBound])] ?? []
      rest = rest[end.upperBound...]
    }
    bytes += rest.utf8
    return bytes
  }
}
