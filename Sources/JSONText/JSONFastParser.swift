/// Reads the JSON that programs write (RFC 8259), in one pass and without a decoder.
///
/// It gives up where anything is out of the ordinary: what is no JSON, a number that is not whole, a member that comes
/// twice, deep nesting. `JSONValue.init(utf8:)` reads those with Foundation's decoder then, and has its errors.
struct JSONFastParser {
  private let bytes: [UInt8]
  private var index = 0

  private static let deepest = 64

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The value of the whole text, or nil.
  mutating func value() -> JSONValue? {
    guard let value = value(depth: 0) else { return nil }
    skipSpace()
    return index == bytes.count ? value : nil
  }

  private mutating func value(depth: Int) -> JSONValue? {
    skipSpace()
    guard index < bytes.count, depth < Self.deepest else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""): return string().map { .string($0) }
    case UInt8(ascii: "t"): return take("true") ? .bool(true) : nil
    case UInt8(ascii: "f"): return take("false") ? .bool(false) : nil
    case UInt8(ascii: "n"): return take("null") ? .null : nil
    default: return integer()
    }
  }

  private mutating func object(depth: Int) -> JSONValue? {
    index += 1
    var members: [JSONMember] = []
    skipSpace()
    if take("}") { return .object([]) }
    while true {
      skipSpace()
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\""), let name = string() else { return nil }
      skipSpace()
      guard take(":"), let value = value(depth: depth + 1) else { return nil }
      members.append(JSONMember(name, value))
      skipSpace()
      if take(",") { continue }
      guard take("}") else { return nil }
      // As the decoder has them: in the order of their names.
      members.sort { $0.name < $1.name }
      for number in members.indices.dropFirst() where members[number].name == members[number - 1].name {
        return nil
      }
      return .object(members)
    }
  }

  private mutating func array(depth: Int) -> JSONValue? {
    index += 1
    var elements: [JSONValue] = []
    skipSpace()
    if take("]") { return .array([]) }
    while true {
      guard let value = value(depth: depth + 1) else { return nil }
      elements.append(value)
      skipSpace()
      if take(",") { continue }
      return take("]") ? .array(elements) : nil
    }
  }

  /// A whole number of at most 15 digits.
  private mutating func integer() -> JSONValue? {
    let isNegative = take("-")
    let start = index
    var number = 0
    while index < bytes.count, bytes[index] &- 0x30 < 10 {
      number = number &* 10 &+ Int(bytes[index] &- 0x30)
      index += 1
    }
    let digits = index - start
    guard digits > 0, digits <= 15, digits == 1 || bytes[start] != 0x30, !(isNegative && number == 0) else {
      return nil
    }
    if index < bytes.count, bytes[index] == 0x2E || bytes[index] | 0x20 == 0x65 { return nil }
    return .integer(isNegative ? -number : number)
  }

  private mutating func string() -> String? {
    index += 1
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") {
      guard bytes[index] >= 0x20 else { return nil }
      index += 1
    }
    guard index < bytes.count else { return nil }
    if bytes[index] == UInt8(ascii: "\"") {
      index += 1
      return String(validating: bytes[start..<index - 1], as: UTF8.self)
    }
    return escapedString(from: start)
  }

  /// A string of which so much has no escapes. What stands between escapes is taken over in runs.
  private mutating func escapedString(from start: Int) -> String? {
    var text = Array(bytes[start..<index])
    while index < bytes.count {
      let run = index
      while index &+ 8 <= bytes.count, !Self.mayEndRun(eight: bytes, at: index) { index &+= 8 }
      while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") {
        guard bytes[index] >= 0x20 else { return nil }
        index += 1
      }
      guard index < bytes.count else { return nil }
      text.append(contentsOf: bytes[run..<index])
      index += 1
      if bytes[index - 1] == UInt8(ascii: "\"") { return String(validating: text, as: UTF8.self) }
      guard let scalar = escape() else { return nil }
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return nil
  }

  /// Whether any of eight bytes from an index on may be a quote, a backslash or a control character; false is certain.
  @inline(__always)
  private static func mayEndRun(eight bytes: [UInt8], at start: Int) -> Bool {
    bytes.withUnsafeBytes { raw in
      let eight = raw.loadUnaligned(fromByteOffset: start, as: UInt64.self)
      return ByteTests.isAnyControl(eight) | ByteTests.isAny(UInt8(ascii: "\""), of: eight)
        | ByteTests.isAny(UInt8(ascii: "\\"), of: eight) != 0
    }
  }

  private mutating func escape() -> Unicode.Scalar? {
    guard index < bytes.count else { return nil }
    index += 1
    switch bytes[index - 1] {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      guard let unit = hex() else { return nil }
      guard unit & 0xFC00 == 0xD800 else { return Unicode.Scalar(unit) }
      guard take("\\u"), let low = hex(), low & 0xFC00 == 0xDC00 else { return nil }
      return Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF))
    default: return nil
    }
  }

  private mutating func hex() -> UInt32? {
    guard index + 4 <= bytes.count else { return nil }
    var unit: UInt32 = 0
    for byte in bytes[index..<index + 4] {
      switch byte {
      case 0x30...0x39: unit = unit << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: unit = unit << 4 | UInt32(byte - 0x37)
      case 0x61...0x66: unit = unit << 4 | UInt32(byte - 0x57)
      default: return nil
      }
    }
    index += 4
    return unit
  }

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] &- 9 < 2 || bytes[index] == 0x0D {
      index += 1
    }
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index + count <= bytes.count else { return false }
    let isHere = word.withUTF8Buffer { $0.elementsEqual(bytes[index..<index + count]) }
    if isHere { index += count }
    return isHere
  }
}
