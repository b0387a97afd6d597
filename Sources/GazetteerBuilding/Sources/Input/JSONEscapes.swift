/// Decodes the escapes in a JSON string.
enum JSONEscapes {
  /// The text of a string's bytes, without its quotation marks.
  static func decoded(_ bytes: ArraySlice<UInt8>) throws(RowFault) -> String {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let byte = bytes[position]
      position += 1
      guard byte == UInt8(ascii: "\\") else {
        decoded.append(byte)
        continue
      }
      guard position < bytes.endIndex else { throw RowFault("it is not JSON: an escape is cut off") }
      let escape = bytes[position]
      position += 1
      switch escape {
      case UInt8(ascii: "n"): decoded.append(0x0A)
      case UInt8(ascii: "t"): decoded.append(0x09)
      case UInt8(ascii: "r"): decoded.append(0x0D)
      case UInt8(ascii: "b"): decoded.append(0x08)
      case UInt8(ascii: "f"): decoded.append(0x0C)
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(escape)
      case UInt8(ascii: "u"): decoded.append(contentsOf: Character(try scalar(bytes, &position)).utf8)
      default: throw RowFault("it is not JSON: there is no escape \\\(Character(Unicode.Scalar(escape)))")
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  /// The code point of `XXXX`, or of a pair of surrogates; half a pair becomes the replacement character.
  private static func scalar(
    _ bytes: ArraySlice<UInt8>, _ position: inout Int
  ) throws(RowFault) -> Unicode.Scalar {
    let first = try unit(bytes, &position)
    if (0xD800..<0xDC00).contains(first), bytes[position...].starts(with: [0x5C, 0x75]) {
      var next = position + 2
      let second = try unit(bytes, &next)
      if (0xDC00..<0xE000).contains(second) {
        position = next
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
      }
    }
    return Unicode.Scalar(first) ?? "\u{FFFD}"
  }

  private static func unit(_ bytes: ArraySlice<UInt8>, _ position: inout Int) throws(RowFault) -> UInt32 {
    let digits = bytes[position...].prefix(4)
    guard digits.count == 4, let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else {
      throw RowFault("it is not JSON: four digits are to follow \\u")
    }
    position += 4
    return unit
  }
}
