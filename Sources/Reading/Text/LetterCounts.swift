/// How many letters of each sort a word has, and how many digits.
struct LetterCounts {
  private(set) var upper = 0
  private(set) var lower = 0
  private(set) var digits = 0
  /// Letters of scripts without case.
  private(set) var caseless = 0

  @inline(__always)
  init(_ scalars: UnsafeBufferPointer<Unicode.Scalar>) {
    // Eight bits for each sort are counted at once.
    var counts: UInt32 = 0
    var isShortASCII = scalars.count < 0x100
    for scalar in scalars where isShortASCII {
      counts &+= Self.sort(of: scalar.value)
      isShortASCII = scalar.value < 0x80
    }
    guard isShortASCII else {
      count(all: scalars)
      return
    }
    lower = Int(counts & 0xFF)
    upper = Int(counts >> 8 & 0xFF)
    digits = Int(counts >> 16)
  }

  /// A one in the byte of the sort of an ASCII scalar: small letters, capitals, digits.
  @inline(__always)
  private static func sort(of value: UInt32) -> UInt32 {
    if value &- 0x61 < 26 { return 1 }
    if value &- 0x41 < 26 { return 1 << 8 }
    return value &- 0x30 < 10 ? 1 << 16 : 0
  }

  @inline(never)
  private mutating func count(all scalars: UnsafeBufferPointer<Unicode.Scalar>) {
    for scalar in scalars {
      if scalar.isCapital {
        upper += 1
      } else if scalar.isSmall {
        lower += 1
      } else if scalar.value &- 0x30 < 10 {
        digits += 1
      } else if scalar.isLetter {
        caseless += 1
      }
    }
  }
}
