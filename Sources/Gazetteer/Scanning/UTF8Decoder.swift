/// Reads scalars of more than two bytes, and those that are ill-formed.
enum UTF8Decoder {
  /// What stands at a position.
  enum Outcome {
    /// A scalar, and how many bytes it takes.
    case scalar(UInt32, length: Int)
    /// Bytes that are no scalar's: the longest that could have begun one, or one byte.
    case illFormed(length: Int)
    /// The beginning of a scalar whose rest is not there.
    case cut
  }

  /// Decodes what stands at a position (The Unicode Standard 16.0, table 3-7).
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Outcome {
    let first = bytes[position]
    let length: Int
    var range: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0..<0x80: return .scalar(UInt32(first), length: 1)
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, range) = (3, 0xA0...0xBF)
    case 0xED: (length, range) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, range) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, range) = (4, 0x80...0x8F)
    default: return .illFormed(length: 1)
    }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      guard position + offset < bytes.count else { return .cut }
      let byte = bytes[position + offset]
      guard range.contains(byte) else { return .illFormed(length: offset) }
      range = 0x80...0xBF
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return .scalar(value, length: length)
  }
}
