/// The letters that a text is written in, by count.
struct Script: Sendable {
  private(set) var arabic = 0
  private(set) var other = 0

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars {
      if scalar.value < 0x80 {
        if (scalar.value | 0x20) &- 0x61 < 26 { other &+= 1 }
        continue
      }
      switch scalar.value {
      case 0x620...0x63F, 0x641...0x64A, 0x66E...0x6D3: arabic += 1
      case 0xC0...0x5FF: other += scalar.isLetter ? 1 : 0
      default: break
      }
    }
  }

  /// Whether most of the letters are Arabic; nil where there are none of either sort.
  var isArabic: Bool? {
    arabic + other == 0 ? nil : arabic > other
  }

  static func + (a: Script, b: Script) -> Script {
    var sum = a
    sum.arabic += b.arabic
    sum.other += b.other
    return sum
  }
}
