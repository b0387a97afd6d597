/// Cleans names: control characters and marks of direction are no part of a name, and white space is one space.
///
/// The zero-width joiner and non-joiner stay: Persian and Kurdish are spelled with them.
enum NameText {
  /// The name without what does not belong to it; empty where nothing is left.
  static func clean(_ text: String) -> String {
    if isClean(text) { return text }
    var cleaned = String.UnicodeScalarView()
    var space = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        space = true
        continue
      }
      if isDropped(scalar) { continue }
      if space, !cleaned.isEmpty { cleaned.append(" ") }
      space = false
      cleaned.append(scalar)
    }
    return String(cleaned)
  }

  /// Whether no byte needs a closer look: no control, no white space but single spaces inside, none of the lead bytes under
  /// which marks of direction, no-break spaces and the byte order mark stand.
  private static func isClean(_ text: String) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      switch byte {
      case 0x20: if previous == 0x20 { return false }
      case 0..<0x20, 0x7F, 0xC2, 0xE1, 0xE2, 0xE3, 0xEF: return false
      // The Arabic letter mark is D8 9C.
      case 0x9C where previous == 0xD8: return false
      default: break
      }
      previous = byte
    }
    return previous != 0x20
  }

  /// The code points with the property White_Space, without a look into the tables of Unicode.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069,
      0xFEFF:
      true
    default: false
    }
  }
}
