/// Writes JSON as bytes, without a `String` on the way.
enum JSONBytes {
  private static let hexadecimal = Array("0123456789abcdef".utf8)

  /// Appends a text in quotes, escaped as RFC 8259 (section 7) asks and no further.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { escaped($0, to: &bytes) }
    if isWritten == nil { Array(text.utf8).withUnsafeBufferPointer { escaped($0, to: &bytes) } }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func escaped(_ content: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    for index in content.indices {
      let byte = content[index]
      guard byte < 0x20 || byte == 0x22 || byte == 0x5C else { continue }
      bytes.append(contentsOf: content[start..<index])
      escape(byte, to: &bytes)
      start = index + 1
    }
    bytes.append(contentsOf: content[start...])
  }

  private static func escape(_ byte: UInt8, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    default:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(hexadecimal[Int(byte >> 4)])
      bytes.append(hexadecimal[Int(byte & 15)])
    }
  }

  /// Appends an integer.
  static func append(_ value: Int64, to bytes: inout [UInt8]) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    digits(value.magnitude, atLeast: 1, to: &bytes)
  }

  /// Appends a finite number so that it reads back as the same one.
  static func append(_ value: Double, to bytes: inout [UInt8]) {
    // Up to fifteen digits a decimal fraction names one number only; most values have few.
    let scaled = value * 1e6
    if scaled.magnitude < 1e15, scaled == scaled.rounded(), scaled / 1e6 == value {
      fixed(Int64(scaled), places: 6, to: &bytes)
    } else {
      bytes.append(contentsOf: value.description.utf8)
    }
  }

  /// Appends degrees with seven decimals at the most, about a centimetre (RFC 7946, section 11.2).
  static func append(degrees value: Double, to bytes: inout [UInt8]) {
    fixed(Int64((value * 1e7).rounded()), places: 7, to: &bytes)
  }

  /// A number of so many decimal places, without zeros at its end.
  private static func fixed(_ scaled: Int64, places: Int, to bytes: inout [UInt8]) {
    var fraction = scaled.magnitude
    var unit: UInt64 = 1
    for _ in 0..<places { unit *= 10 }
    if scaled < 0 { bytes.append(UInt8(ascii: "-")) }
    digits(fraction / unit, atLeast: 1, to: &bytes)
    fraction %= unit
    bytes.append(UInt8(ascii: "."))
    if fraction == 0 {
      bytes.append(UInt8(ascii: "0"))
      return
    }
    var width = places
    while fraction % 10 == 0 {
      fraction /= 10
      width -= 1
    }
    digits(fraction, atLeast: width, to: &bytes)
  }

  private static func digits(_ value: UInt64, atLeast width: Int, to bytes: inout [UInt8]) {
    var count = 1
    var bound: UInt64 = 10
    while count < 20, value >= bound {
      count += 1
      let (next, overflows) = bound.multipliedReportingOverflow(by: 10)
      if overflows { break }
      bound = next
    }
    var unit: UInt64 = 1
    for _ in 1..<max(count, width) { unit &*= 10 }
    var rest = value
    while unit > 0 {
      let digit = rest / unit
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
      rest -= digit * unit
      unit /= 10
    }
  }
}
