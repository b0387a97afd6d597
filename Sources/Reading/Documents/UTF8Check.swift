/// Finds where bytes stop being UTF-8 (RFC 3629).
enum UTF8Check {
  /// The index of the first byte of the first ill-formed sequence; the end index if there is none.
  static func firstInvalid(in bytes: ArraySlice<UInt8>) -> Int {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard let length = length(of: bytes[index]), index + length <= bytes.endIndex else { return index }
      if String(validating: bytes[index..<index + length], as: UTF8.self) == nil { return index }
      index += length
    }
    return bytes.endIndex
  }

  private static func length(of lead: UInt8) -> Int? {
    switch lead {
    case 0x00...0x7F: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }
}
