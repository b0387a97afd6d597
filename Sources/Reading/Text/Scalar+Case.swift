extension Unicode.Scalar {
  /// Whether it is a capital letter; told of ASCII without a look at Unicode's tables.
  @inline(__always)
  var isCapital: Bool { value < 0x80 ? value &- 0x41 < 26 : properties.isUppercase }

  /// Whether it is a small letter.
  @inline(__always)
  var isSmall: Bool { value < 0x80 ? value &- 0x61 < 26 : properties.isLowercase }

  /// Whether it is a letter.
  @inline(__always)
  var isLetter: Bool { value < 0x80 ? (value | 0x20) &- 0x61 < 26 : properties.isAlphabetic }

  /// Whether it is white space.
  @inline(__always)
  var isBlank: Bool { value < 0x80 ? value == 0x20 || value &- 0x09 < 5 : properties.isWhitespace }
}
