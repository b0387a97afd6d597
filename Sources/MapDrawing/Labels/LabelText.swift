/// The words of a label: one line or two, and how large.
struct LabelText: Sendable, Hashable {
  var lines: [String]
  var size: Double
  var isBold = false
  var isItalic = false
  /// Between letters, in parts of the size.
  var spacing = 0.0

  init(_ lines: [String], size: Double) {
    // A name that could not be read on a map stands in the layers in full.
    self.lines = lines.map { $0.count > 48 ? String($0.prefix(47)) + "…" : $0 }
    self.size = size
  }

  var width: Double { lines.map { width(of: $0) }.max() ?? 0 }
  var height: Double { Double(lines.count) * size * Self.leading }

  /// From one line to the next, in parts of the size.
  static let leading = 1.22
  /// How far the baseline lies below the upper edge of its line, in parts of the size.
  static let ascent = 0.95

  private func width(of line: String) -> Double {
    TextMetrics.width(line, size: size, isBold: isBold, spacing: spacing)
  }

  /// Whether the first letter that has a direction is of a script that runs from right to left.
  static func isRightToLeft(_ text: String) -> Bool {
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      switch scalar.value {
      case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF: return true
      default: return false
      }
    }
    return false
  }

  /// The language of a text in the letters of a label.
  static func language(_ text: String) -> String { isRightToLeft(text) ? "ar" : "en" }
}
