/// Folds text for the comparison of names: case, diacritics, apostrophes and the spelling habits of Arabic go.
///
/// ```swift
/// NameFolding.folded("Ash-Sha‘fah")   // "ash shafah"
/// NameFolding.folded("الشعفه") == NameFolding.folded("الشعفة")   // true
/// ```
public enum NameFolding {
  /// The folded words of a name, joined by single spaces.
  public static func folded(_ name: String) -> String {
    let text = FoldedText(name)
    return text.tokens.indices.map { text.word($0) }.joined(separator: " ")
  }

  /// Appends what one scalar becomes.
  ///
  /// - Returns: false if the scalar is a gap between words.
  @inline(__always)
  static func fold(_ scalar: Unicode.Scalar, into units: inout [UInt16], table: [UInt16]) -> Bool {
    let value = scalar.value
    if value < 0x700 || (value >= 0x1E00 && value < 0x2100) {
      let unit = table[Int(value)]
      if unit > FoldingTable.dropped {
        units.append(unit)
        return true
      }
      if unit == FoldingTable.dropped { return true }
      return value < 0xC0 ? false : foldRare(scalar, into: &units)
    }
    return foldRare(scalar, into: &units)
  }

  /// Ligatures, and letters of other scripts, which are only put in lower case.
  private static func foldRare(_ scalar: Unicode.Scalar, into units: inout [UInt16]) -> Bool {
    switch scalar {
    case "æ", "Æ": units.append(contentsOf: [0x61, 0x65])
    case "œ", "Œ": units.append(contentsOf: [0x6F, 0x65])
    case "ß": units.append(contentsOf: [0x73, 0x73])
    case "þ", "Þ": units.append(contentsOf: [0x74, 0x68])
    case "ð", "Ð": units.append(contentsOf: [0x64, 0x68])
    case "\u{FEFF}": break
    default:
      let properties = scalar.properties
      guard properties.isAlphabetic || properties.numericType != nil else {
        return properties.generalCategory == .nonspacingMark
      }
      for lower in properties.lowercaseMapping.unicodeScalars.prefix(2) {
        units.append(UInt16(truncatingIfNeeded: lower.value))
      }
    }
    return true
  }
}
