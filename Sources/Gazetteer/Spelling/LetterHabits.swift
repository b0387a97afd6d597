/// Letters with a mark that mean one sound in one romanization and another in the next.
///
/// A Turkish or Slavic ş, š is sh; in BGN/PCGN's romanization of Arabic the cedilla marks the emphatic s. A name with
/// such letters is read both ways, and so is x, which is kh in Kurdish and ks elsewhere.
enum LetterHabits {
  private static let otherHabits: [Unicode.Scalar: String] = [
    "ş": "sh", "Ş": "Sh", "š": "sh", "Š": "Sh", "ç": "j", "Ç": "J", "č": "ch", "Č": "Ch", "ğ": "gh",
    "Ğ": "Gh",
    "ž": "zh", "Ž": "Zh", "x": "kh", "X": "Kh",
  ]

  /// The name as it is and, where it has such letters, as a Turkish, Kurdish or Slavic writer means it.
  static func variants(of name: String) -> [String] {
    guard mayHaveThem(name), name.unicodeScalars.contains(where: { mayBeOne($0) && otherHabits[$0] != nil })
    else { return [name] }
    var other = ""
    for scalar in name.unicodeScalars {
      if mayBeOne(scalar), let sound = otherHabits[scalar] {
        other += sound
      } else {
        other.unicodeScalars.append(scalar)
      }
    }
    return [name, other]
  }

  /// Whether a scalar may be such a letter: false is certain, and quick.
  @inline(__always)
  private static func mayBeOne(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x80 || scalar.value | 0x20 == 0x78
  }

  /// Whether a name may have such letters: false is certain, and quick.
  private static func mayHaveThem(_ name: String) -> Bool {
    var name = name
    return name.withUTF8 { $0.contains { $0 | 0x20 == UInt8(ascii: "x") || 0xC3...0xC5 ~= $0 } }
  }

  /// Whether a name has marks that only romanizations of Arabic have: then a cedilla is one of theirs too.
  static func hasRomanizationMarks(_ name: String) -> Bool {
    name.unicodeScalars.contains { marks.contains($0) }
  }

  private static let marks = Set("āīūĀĪŪḩḨţŢḑḐẕẔḥḤṭṬḍḌẓẒṣṢ‘’ʻʼʿʾ".unicodeScalars)
}
