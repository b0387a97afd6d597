/// Texts as XML can hold them.
package enum XMLText {
  /// The text with its special characters escaped, for content and for attributes in either kind of quotes.
  package static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in writable(text).unicodeScalars {
      if let entity = MarkupEntity.of(scalar) {
        escaped.append(contentsOf: entity.unicodeScalars)
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// The text with U+FFFD for what XML 1.0 has no way to write (section 2.2, Char).
  package static func writable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isForbidden) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { isForbidden($0) ? "\u{FFFD}" : $0 }))
  }

  /// Whether XML 1.0 lacks the character.
  package static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case ..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
