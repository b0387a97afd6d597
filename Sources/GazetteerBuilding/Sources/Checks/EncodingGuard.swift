/// Tells a file with a broken row from a file that is not UTF-8 at all.
///
/// A row that is not ASCII and is valid UTF-8 proves that the file is UTF-8: text in an eight-bit encoding is valid UTF-8
/// by chance only.
struct EncodingGuard {
  /// So many broken rows without a valid one are enough to give the file up before its end.
  static let patience = 1000

  private var invalid = 0
  private var valid = 0
  private var sample: [UInt8] = []

  /// Checks that a row is UTF-8 without NUL.
  mutating func check(_ bytes: [UInt8], _ row: Range<Int>) throws(RowFault) {
    var (union, hasNull) = (UInt8(0), false)
    let isValid = bytes.withUnsafeBufferPointer { buffer -> Bool in
      for byte in buffer[row] {
        union |= byte
        hasNull = hasNull || byte == 0
      }
      return union < 0x80 || String(validating: buffer[row], as: UTF8.self) != nil
    }
    guard isValid else { throw note(bytes[row]) }
    if union >= 0x80 { valid += 1 }
    if hasNull { throw RowFault("NUL bytes") }
  }

  /// Checks text that a library decoded: bytes that were not UTF-8 left their marks in it.
  mutating func check(decoded text: String) throws(RowFault) {
    var (isASCII, isBroken, isLatin) = (true, false, true)
    for scalar in text.unicodeScalars {
      if scalar.value >= 0x80 { isASCII = false }
      if scalar.value == 0xFFFD { isBroken = true }
      if scalar.value > 0xFF { isLatin = false }
    }
    if isASCII { return }
    if isBroken { throw note([]) }
    // Eight-bit text that was taken for ISO 8859-1: a shapefile without its .cpg.
    if isLatin {
      let bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
      if let name = EncodingGuess.name(of: bytes), name != EncodingGuess.latin { throw note(bytes) }
    }
    valid += 1
  }

  private mutating func note(_ row: some Collection<UInt8>) -> RowFault {
    invalid += 1
    if sample.count < 1 << 14 { sample.append(contentsOf: row.lazy.filter { $0 >= 0x80 }) }
    let guess = EncodingGuess.name(of: row).map { ", perhaps \($0)" } ?? ""
    return RowFault("bytes that are not UTF-8\(guess)", kind: .encoding)
  }

  /// Why the file as a whole cannot be read, or nil.
  func verdict(isAtEnd: Bool, rows: Int) -> String? {
    guard invalid > 0, valid == 0 else { return nil }
    guard invalid >= Self.patience || (isAtEnd && invalid * 2 >= rows) else { return nil }
    guard let name = EncodingGuess.name(of: sample) else {
      return "its text is not UTF-8; convert it first (iconv -t UTF-8)"
    }
    return "its text is not UTF-8 but likely \(name); convert it first: iconv -f \(name) -t UTF-8"
  }
}
