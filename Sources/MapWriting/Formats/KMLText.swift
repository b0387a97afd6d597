/// Texts as a KML can hold them.
enum KMLText {
  /// The text without what makes a KML unreadable: control characters and noncharacters, which XML has no way to write,
  /// become U+FFFD, and the end of a CDATA section, which libkml does not split, gets a space.
  static func writable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isForbidden($0) || $0 == "]" }) else { return text }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == ">", kept.suffix(2).elementsEqual(["]", "]"] as [Unicode.Scalar]) { kept.append(" ") }
      kept.append(isForbidden(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(kept)
  }

  /// Whether XML 1.0 lacks the character (section 2.2, Char).
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case ..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
