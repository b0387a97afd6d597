/// How wide a text is, on the safe side: what has room by it has room in each of the fonts that pictures name.
///
/// Source of the widths: the advance widths of DejaVu Sans 2.37 and Noto Sans, the wider of both. Arabic letters are taken as
/// DejaVu Sans has them, those with a letter behind them, which are then joined, with a part of their width.
enum TextMetrics {
  /// The fonts, the first that is there is taken.
  static let fonts = "Noto Sans, Noto Sans Arabic, Noto Naskh Arabic, DejaVu Sans, Arial, sans-serif"

  /// How wide a text is.
  ///
  /// - Parameters:
  ///   - size: of the font.
  ///   - spacing: between letters, in parts of the size.
  static func width(_ text: String, size: Double, isBold: Bool = false, spacing: Double = 0) -> Double {
    let scalars = Array(text.unicodeScalars)
    var width = 0.0
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      width += self.width(scalar, next: next)
    }
    return (width / 1000 * (isBold ? boldFactor : 1) + spacing * Double(scalars.count)) * size
  }

  /// The part of a text that has room, with an ellipsis where something is missing.
  static func cut(_ text: String, to room: Double, size: Double, isBold: Bool = false) -> String {
    if width(text, size: size, isBold: isBold) <= room { return text }
    // The longest beginning that has room, by halving.
    let letters = Array(text)
    func shown(_ count: Int) -> String { String(String(letters[..<count]).trimmedEnd) + "…" }
    var (kept, over) = (0, letters.count)
    while over - kept > 1 {
      let middle = (kept + over) / 2
      if width(shown(middle), size: size, isBold: isBold) <= room { kept = middle } else { over = middle }
    }
    return kept > 0 ? shown(kept) : ""
  }

  /// A text in lines that have room, broken at spaces; the last of so many lines ends in an ellipsis where more follows.
  static func lines(
    _ text: String, room: Double, size: Double, isBold: Bool = false, most: Int
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    var words = text.split(separator: " ").map(String.init)[...]
    while let word = words.first {
      let longer = line.isEmpty ? word : line + " " + word
      if width(longer, size: size, isBold: isBold) <= room {
        line = longer
        words.removeFirst()
      } else if lines.count == most - 1 {
        let rest = (line.isEmpty ? [] : [line]) + words
        return lines + [cut(rest.joined(separator: " "), to: room, size: size, isBold: isBold)]
      } else if line.isEmpty {
        words.removeFirst()
        lines.append(cut(word, to: room, size: size, isBold: isBold))
      } else {
        lines.append(line)
        line = ""
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// Bold letters are wider by so much: DejaVu Sans Bold beside DejaVu Sans.
  private static let boldFactor = 1.13

  private static func width(_ scalar: Unicode.Scalar, next: Unicode.Scalar?) -> Double {
    switch scalar.value {
    case 0x20..<0x7F: return Double(latin[Int(scalar.value) - 0x20])
    case 0x300...0x36F, 0x610...0x61A, 0x64B...0x65F, 0x670, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x2069:
      return 0
    case 0x620...0x64A, 0x671...0x6D3, 0x6FA...0x6FF:
      let alone = arabic(scalar.value)
      let isJoined = next.map { (0x620...0x6D3).contains($0.value) } ?? false
      return isJoined ? min(alone, 420 + alone / 3) * 0.85 : alone
    case 0x660...0x669: return 540
    case 0xA0...0x24F, 0x370...0x52F: return scalar.properties.isUppercase ? 790 : 680
    case 0x2026, 0x2014: return 1000
    case 0x2010...0x205E: return 520
    default: return 1000
    }
  }

  private static func arabic(_ value: UInt32) -> Double {
    switch value {
    case 0x622, 0x623, 0x625, 0x627: 280
    case 0x62F, 0x630, 0x621: 480
    case 0x631, 0x632, 0x648, 0x624: 485
    case 0x629, 0x647: 525
    case 0x633...0x636: 1250
    case 0x62C...0x62E, 0x639, 0x63A, 0x645: 650
    case 0x628, 0x62A, 0x62B, 0x641, 0x637, 0x638: 1000
    default: 800
    }
  }

  /// From the space to the tilde, in thousandths of the size.
  private static let latin = [
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 551, 838, 318, 361, 318, 372, 636, 636, 636, 636, 636,
    636, 636,
    636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 339, 295, 656,
    557, 907,
    760, 787, 605, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 372, 390, 838, 500, 500, 613, 635,
    550, 635,
    615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 413, 521, 392, 634, 592, 818, 592, 592,
    525, 636,
    551, 636, 838,
  ]
}

extension String {
  fileprivate var trimmedEnd: Substring {
    var rest = self[...]
    while rest.last == " " || rest.last == "," { rest.removeLast() }
    return rest
  }
}
