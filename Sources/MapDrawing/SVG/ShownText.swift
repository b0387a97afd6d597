import MapLayers

/// Text of a report as a drawing shows it.
enum ShownText {
  /// The text with markup escaped; characters that cannot be shown become U+FFFD, and characters that change the direction of
  /// what follows are left out, so that no name can turn its neighbors around.
  static func escaped(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: shown.append(" ")
      case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: continue
      case 0x7F...0x9F: shown.append("\u{FFFD}")
      case let value where value & 0xFFFE == 0xFFFE: shown.append("\u{FFFD}")
      default: shown.append(scalar)
      }
    }
    return XMLText.escaped(String(shown))
  }
}
