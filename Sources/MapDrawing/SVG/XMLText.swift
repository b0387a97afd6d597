import MapLayers

/// Text as XML can hold it.
enum XMLText {
  /// The text with markup escaped; characters that XML 1.0 has no place for become U+FFFD, and characters that change the
  /// direction of what follows are left out, so that no name can turn its neighbors around.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let entity = MarkupEntity.of(scalar) {
        result += entity
        continue
      }
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: result += " "
      case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: continue
      case 0x00..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: result += "\u{FFFD}"
      case let value where value & 0xFFFE == 0xFFFE: result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
