/// The letters that a text is written in, by count.
struct Script: Sendable {
  private(set) var arabic = 0
  private(set) var other = 0

  init(_ scalars: [Unicode.Scalar]) {
    // Without branches, so that several scalars are counted together.
    let (letters, bits) = scalars.withUnsafeBufferPointer { scalars in
      var (letters, bits) = (UInt32(0), UInt32(0))
      for scalar in scalars {
        letters &+= (scalar.value | 0x20) &- 0x61 < 26 ? 1 : 0
        bits |= scalar.value
      }
      return (letters, bits)
    }
    other = Int(letters)
    guard bits >= 0x80 else { return }
    for scalar in scalars where scalar.value >= 0x80 {
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
