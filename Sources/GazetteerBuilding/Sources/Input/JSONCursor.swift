/// Walks through JSON text (RFC 8259) byte by byte and makes only what is asked for: the outlines of a country, megabytes of
/// numbers, are passed over without a value being made of them.
///
/// The bytes are UTF-8. What is passed over is checked for its brackets and quotation marks only.
struct JSONCursor {
  let bytes: [UInt8]
  private let end: Int
  /// Where the next value begins.
  private(set) var position: Int

  init(_ bytes: [UInt8], _ range: Range<Int>? = nil) {
    self.bytes = bytes
    position = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
    if bytes[position..<end].starts(with: [0xEF, 0xBB, 0xBF]) { position += 3 }
  }

  /// The first byte of the next value: `{`, `[`, a quotation mark or another; nil at the end.
  mutating func peek() -> UInt8? {
    while position < end {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return bytes[position]
      }
    }
    return nil
  }

  /// Calls for every member of an object; the call takes the value. What is no object is passed over.
  mutating func members(
    _ body: (String, inout JSONCursor) throws(RowFault) -> Void
  ) throws(RowFault) {
    guard peek() == UInt8(ascii: "{") else { return try skip() }
    position += 1
    if peek() == UInt8(ascii: "}") {
      position += 1
      return
    }
    while true {
      guard peek() == UInt8(ascii: "\"") else { throw broken("a name is missing") }
      let name = try string()
      try take(UInt8(ascii: ":"))
      try body(name, &self)
      if try !goesOn(until: UInt8(ascii: "}")) { return }
    }
  }

  /// Calls for every element of an array; the call takes the value. What is no array is passed over.
  mutating func elements(_ body: (inout JSONCursor) throws(RowFault) -> Void) throws(RowFault) {
    guard peek() == UInt8(ascii: "[") else { return try skip() }
    position += 1
    if peek() == UInt8(ascii: "]") {
      position += 1
      return
    }
    repeat {
      try body(&self)
    } while try goesOn(until: UInt8(ascii: "]"))
  }

  /// The text of a string, or a number as it is written; nil for another value, which is passed over.
  mutating func text() throws(RowFault) -> String? {
    switch peek() ?? 0 {
    case UInt8(ascii: "\""): return try string()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let start = position
      try skip()
      return String(decoding: bytes[start..<position], as: UTF8.self)
    default:
      try skip()
      return nil
    }
  }

  /// The texts of an array of strings, or of a single one.
  mutating func texts() throws(RowFault) -> [String] {
    var texts: [String] = []
    guard peek() == UInt8(ascii: "[") else { return try text().map { [$0] } ?? [] }
    try elements { element throws(RowFault) in
      if let text = try element.text() { texts.append(text) }
    }
    return texts
  }

  /// Where the next value lies; it is passed over.
  mutating func range() throws(RowFault) -> Range<Int> {
    _ = peek()
    let start = position
    try skip()
    return start..<position
  }

  /// Passes over a value.
  mutating func skip() throws(RowFault) {
    guard let first = peek() else { throw broken("it ends before a value") }
    switch first {
    case UInt8(ascii: "\""): try skipString()
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      var depth = 0
      repeat {
        guard position < end else { throw broken("a bracket is not closed") }
        switch bytes[position] {
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
        case UInt8(ascii: "\""):
          try skipString()
          continue
        default: break
        }
        position += 1
      } while depth > 0
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      while position < end, Self.isScalar(bytes[position]) { position += 1 }
    default: throw broken("a value is missing")
    }
  }

  private mutating func goesOn(until close: UInt8) throws(RowFault) -> Bool {
    switch peek() {
    case UInt8(ascii: ","):
      position += 1
      return true
    case close:
      position += 1
      return false
    default: throw broken("a comma or a closing bracket is missing")
    }
  }

  private mutating func take(_ byte: UInt8) throws(RowFault) {
    guard peek() == byte else { throw broken("\(Character(Unicode.Scalar(byte))) is missing") }
    position += 1
  }

  /// Passes over a string, its quotation marks included.
  private mutating func skipString() throws(RowFault) {
    position += 1
    while position < end {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return
      case UInt8(ascii: "\\"): position += 2
      default: position += 1
      }
    }
    throw broken("a string is not closed")
  }

  private mutating func string() throws(RowFault) -> String {
    let start = position
    try skipString()
    let content = bytes[start + 1..<min(position, end) - 1]
    guard content.contains(UInt8(ascii: "\\")) else { return String(decoding: content, as: UTF8.self) }
    return try JSONEscapes.decoded(content)
  }

  private func broken(_ reason: String) -> RowFault {
    RowFault("it is not JSON: \(reason) at byte \(position + 1)")
  }

  private static func isScalar(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, 0x41...0x5A, UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
