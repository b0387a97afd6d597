/// JSON as bytes, without a `String` on the way.
extension ByteBuffer {
  /// Appends a text in quotes, escaped as RFC 8259 (section 7) asks and no further.
  @inline(__always)
  mutating func append(json text: String) {
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { append(json: $0) }
    if isWritten == nil { Array(text.utf8).withUnsafeBufferPointer { append(json: $0) } }
  }

  /// Appends a text in UTF-8 in quotes.
  mutating func append(json text: UnsafeBufferPointer<UInt8>) {
    let room = room(for: text.count + 2)
    room[0] = UInt8(ascii: "\"")
    guard let start = text.baseAddress, Self.isPlain(text) else {
      add(1)
      escape(text)
      append(UInt8(ascii: "\""))
      return
    }
    (room + 1).update(from: start, count: text.count)
    room[text.count + 1] = UInt8(ascii: "\"")
    add(text.count + 2)
  }

  /// Whether no byte has to be escaped. Eight are looked at together: where one of them may have to, the answer is no
  /// (H. S. Warren, Hacker's Delight, 2nd edition, 2013, section 6-1).
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let raw = UnsafeRawBufferPointer(text)
    var index = 0
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let (quote, backslash) = (word ^ (ones &* 0x22), word ^ (ones &* 0x5C))
      let found =
        ((word &- ones &* 0x20) & ~word) | ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
      if found & (ones &* 0x80) != 0 { return false }
      index += 8
    }
    while index < raw.count {
      if Self.isEscaped(raw[index]) { return false }
      index += 1
    }
    return true
  }

  @inline(__always)
  private static func isEscaped(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    for byte in text {
      guard Self.isEscaped(byte) else {
        append(byte)
        continue
      }
      append(UInt8(ascii: "\\"))
      switch byte {
      case 0x22, 0x5C: append(byte)
      case 0x0A: append(UInt8(ascii: "n"))
      case 0x0D: append(UInt8(ascii: "r"))
      case 0x09: append(UInt8(ascii: "t"))
      default:
        append("u00")
        append(Self.hexadecimal(byte >> 4))
        append(Self.hexadecimal(byte & 15))
      }
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit
  }

  /// Appends an integer.
  mutating func append(json value: Int64) {
    if value < 0 { append(UInt8(ascii: "-")) }
    append(digits: value.magnitude, atLeast: 1)
  }

  /// Appends a finite number so that it reads back as the same one.
  mutating func append(json value: Double) {
    // Up to fifteen digits a decimal fraction names one number only; most values have few.
    let scaled = value * 1e6
    if scaled.magnitude < 1e15, scaled == scaled.rounded(), scaled / 1e6 == value {
      let number = Int64(scaled)
      if number < 0 { append(UInt8(ascii: "-")) }
      append(digits: number.magnitude / 1_000_000, atLeast: 1)
      append(fraction: number.magnitude % 1_000_000, places: 6)
    } else {
      for byte in value.description.utf8 { append(byte) }
    }
  }

  /// Appends degrees with seven decimals at the most, about a centimetre (RFC 7946, section 11.2).
  mutating func append(degrees value: Double) {
    let number = Int64((value * 1e7).rounded())
    if number < 0 { append(UInt8(ascii: "-")) }
    append(digits: number.magnitude / 10_000_000, atLeast: 1)
    append(fraction: number.magnitude % 10_000_000, places: 7)
  }

  /// A point and the decimals behind it, without zeros at their end.
  private mutating func append(fraction: UInt64, places: Int) {
    append(UInt8(ascii: "."))
    var (fraction, places) = (fraction, places)
    if fraction == 0 { places = 1 }
    while fraction % 10 == 0, places > 1 {
      fraction /= 10
      places -= 1
    }
    append(digits: fraction, atLeast: places)
  }

  private mutating func append(digits value: UInt64, atLeast width: Int) {
    var count = 1
    var bound: UInt64 = 10
    while value >= bound {
      count += 1
      // The largest numbers have twenty digits.
      if count == 20 { break }
      bound &*= 10
    }
    count = max(count, width)
    let room = room(for: count)
    var rest = value
    var index = count
    while index > 0 {
      index -= 1
      let next = rest / 10
      room[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest &- next &* 10)
      rest = next
    }
    add(count)
  }
}
