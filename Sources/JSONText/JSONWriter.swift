/// Writes JSON text (RFC 8259) on one line, as bytes of UTF-8; what is not a finite number is written as null.
public struct JSONWriter: JSONSink {
  /// What is written so far, since it was last taken away.
  public var bytes: [UInt8] { Array(storage[..<byteCount]) }
  /// How many bytes are written so far, since they were last taken away.
  public private(set) var byteCount = 0
  /// What is written, and room for more.
  private var storage: [UInt8] = []
  /// A value was written in the object or array that is open: the next one stands behind a comma.
  private var isBehindValue = false

  /// A writer of nothing yet.
  public init() {}

  /// Takes away what is written so far; the writing goes on behind it.
  public mutating func removeBytes() { byteCount = 0 }

  /// Takes away what is written so far, to begin a new text in the same memory.
  public mutating func restart() {
    byteCount = 0
    isBehindValue = false
  }

  /// Begins an object.
  public mutating func beginObject() { begin(UInt8(ascii: "{")) }

  /// Ends the object that was begun last.
  public mutating func endObject() { end(UInt8(ascii: "}")) }

  /// Begins an array.
  public mutating func beginArray() { begin(UInt8(ascii: "[")) }

  /// Ends the array that was begun last.
  public mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Gives the name of the member whose value follows.
  public mutating func name(_ name: StaticString) {
    name.withUTF8Buffer { quote(plain: $0, isName: true) }
    isBehindValue = false
  }

  /// Gives the name of the member whose value follows.
  public mutating func name(text name: String) {
    quote(name, isName: true)
    isBehindValue = false
  }

  /// Writes null.
  public mutating func null() { plain("null") }

  /// Writes a truth value.
  public mutating func bool(_ value: Bool) { plain(value ? "true" : "false") }

  /// Writes a whole number.
  public mutating func integer(_ value: Int) {
    guard value >= 0 else { return plain(String(value)) }
    separate()
    digits(UInt(value))
  }

  /// Writes a number.
  public mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    if value == value.rounded(), abs(value) < 1e15 { return plain("\(Int(value)).0") }
    guard let text = DecimalText(value) else { return plain("\(value)") }
    separate()
    if text.isNegative { append(UInt8(ascii: "-")) }
    digits(text.whole)
    append(UInt8(ascii: "."))
    digits(text.fraction, atLeast: text.places)
  }

  /// Writes a string.
  public mutating func string(_ value: String) {
    quote(value, isName: false)
    isBehindValue = true
  }

  /// Writes a whole value.
  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let value): bool(value)
    case .integer(let value): integer(value)
    case .number(let value): number(value)
    case .string(let value): string(value)
    case .array(let elements):
      beginArray()
      for element in elements { self.value(element) }
      endArray()
    case .object(let members):
      beginObject()
      for member in members {
        name(text: member.name)
        self.value(member.value)
      }
      endObject()
    }
  }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    append(bracket)
    isBehindValue = false
  }

  private mutating func end(_ bracket: UInt8) {
    append(bracket)
    isBehindValue = true
  }

  private mutating func separate() {
    if isBehindValue {
      append(UInt8(ascii: ","))
      append(UInt8(ascii: " "))
    }
    isBehindValue = true
  }

  /// Writes what needs no quotes.
  private mutating func plain(_ text: String) {
    separate()
    append(text)
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    makeRoom(1)
    storage[byteCount] = byte
    byteCount &+= 1
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    makeRoom(text.count)
    storage.withUnsafeMutableBufferPointer { byteCount = Self.copy(text, to: $0, at: byteCount) }
  }

  /// Makes the storage large enough for so many more bytes.
  @inline(__always)
  private mutating func makeRoom(_ count: Int) {
    if storage.count &- byteCount < count { grow(count) }
  }

  private mutating func grow(_ count: Int) {
    storage.append(contentsOf: repeatElement(0, count: max(count, storage.count, 256)))
  }

  /// Copies bytes into others.
  ///
  /// - Returns: where they end.
  @inline(__always)
  private static func copy(
    _ text: UnsafeBufferPointer<UInt8>, to storage: UnsafeMutableBufferPointer<UInt8>, at start: Int
  ) -> Int {
    let end = start &+ text.count
    _ = UnsafeMutableBufferPointer(rebasing: storage[start..<end]).update(from: text)
    return end
  }

  private mutating func digits(_ value: UInt, atLeast places: Int = 1) {
    var count = places
    var limit = UInt(1)
    for _ in 0..<places { limit *= 10 }
    while value >= limit {
      count &+= 1
      // No number has more digits than that.
      guard count < Self.mostDigits else { break }
      limit *= 10
    }
    makeRoom(count)
    let start = byteCount
    storage.withUnsafeMutableBufferPointer { storage in
      var rest = value
      for position in (start..<start &+ count).reversed() {
        storage[position] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
        rest /= 10
      }
    }
    byteCount &+= count
  }

  /// How many digits the largest whole number has.
  private static let mostDigits = 20

  /// Writes a string in its quotes, with the comma before it, and the colon behind the name of a member.
  private mutating func quote(_ value: String, isName: Bool) {
    // Where the text lies in one piece, it is not copied.
    guard value.utf8.withContiguousStorageIfAvailable({ quote($0, isName: isName) }) == nil else { return }
    var value = value
    value.withUTF8 { quote($0, isName: isName) }
  }

  private mutating func quote(_ text: UnsafeBufferPointer<UInt8>, isName: Bool) {
    guard Self.nextEscape(in: text, from: 0) < text.count else { return quote(plain: text, isName: isName) }
    separate()
    append(UInt8(ascii: "\""))
    appendEscaped(text)
    append(UInt8(ascii: "\""))
    guard isName else { return }
    append(UInt8(ascii: ":"))
    append(UInt8(ascii: " "))
  }

  /// The same of what needs no escape, with one look for room.
  private mutating func quote(plain text: UnsafeBufferPointer<UInt8>, isName: Bool) {
    makeRoom(text.count &+ Self.mostAround)
    let isBehindValue = isBehindValue
    storage.withUnsafeMutableBufferPointer { storage in
      var end = byteCount
      if isBehindValue {
        storage[end] = UInt8(ascii: ",")
        storage[end &+ 1] = UInt8(ascii: " ")
        end &+= 2
      }
      storage[end] = UInt8(ascii: "\"")
      end = Self.copy(text, to: storage, at: end &+ 1)
      storage[end] = UInt8(ascii: "\"")
      end &+= 1
      if isName {
        storage[end] = UInt8(ascii: ":")
        storage[end &+ 1] = UInt8(ascii: " ")
        end &+= 2
      }
      byteCount = end
    }
  }

  /// How many bytes stand around a string at most.
  private static let mostAround = 6

  /// Writes what stands in quotes. What needs no escape is taken over in runs.
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while true {
      index = Self.nextEscape(in: text, from: index)
      guard index < text.count else { break }
      guard let (escape, length) = Self.escape(text, at: index) else {
        index &+= 1
        continue
      }
      append(UnsafeBufferPointer(rebasing: text[start..<index]))
      append(escape)
      index += length
      start = index
    }
    append(UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Where the first byte stands, from an index on, that may need an escape; eight are looked at together.
  private static func nextEscape(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(text)
    var index = start
    while index &+ 8 <= text.count {
      if mayNeedEscape(eight: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) { break }
      index &+= 8
    }
    while index < text.count, !mayNeedEscape(text[index]) { index &+= 1 }
    return index
  }

  /// Whether any of eight bytes may need an escape; false is certain.
  @inline(__always)
  private static func mayNeedEscape(eight: UInt64) -> Bool {
    ByteTests.isAnyControl(eight) | ByteTests.isAny(UInt8(ascii: "\""), of: eight)
      | ByteTests.isAny(UInt8(ascii: "\\"), of: eight) | ByteTests.isAny(0x7F, of: eight)
      | ByteTests.isAny(0xE2, of: eight) != 0
  }

  @inline(__always)
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F || byte == 0xE2
  }

  /// How a scalar is written that may not stand in a string as it is, and how many bytes it has; nil where it may.
  private static func escape(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (String, Int)? {
    let byte = text[index]
    switch byte {
    case UInt8(ascii: "\""): return ("\\\"", 1)
    case UInt8(ascii: "\\"): return ("\\\\", 1)
    case UInt8(ascii: "\n"): return ("\\n", 1)
    case UInt8(ascii: "\r"): return ("\\r", 1)
    case UInt8(ascii: "\t"): return ("\\t", 1)
    case 0xE2:
      // U+2028 and U+2029 end lines in JavaScript.
      guard index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] & 0xFE == 0xA8 else {
        return nil
      }
      return (text[index + 2] == 0xA8 ? "\\u2028" : "\\u2029", 3)
    default:
      let digits = String(byte, radix: 16)
      return ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits, 1)
    }
  }
}
