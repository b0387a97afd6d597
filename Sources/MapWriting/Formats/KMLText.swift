import MapLayers

/// Texts as a KML can hold them.
enum KMLText {
  /// The text without what makes a KML unreadable: control characters and noncharacters, which XML has no way to write,
  /// become U+FFFD, and the end of a CDATA section, which libkml does not split, gets a space.
  static func writable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { XMLText.isForbidden($0) || $0 == "]" }) else { return text }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == ">", kept.suffix(2).elementsEqual(["]", "]"] as [Unicode.Scalar]) { kept.append(" ") }
      kept.append(XMLText.isForbidden(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(kept)
  }
}
