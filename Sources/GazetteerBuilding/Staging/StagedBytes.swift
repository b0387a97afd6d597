/// Packs fields into bytes, one behind the other: numbers in groups of seven bits, texts behind their length.
struct StagedBytes {
  private(set) var bytes: [UInt8] = []

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  mutating func append(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func append(_ number: Int) { append(UInt64(bitPattern: Int64(number))) }

  mutating func append(_ number: Double) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number.bitPattern >> shift))
    }
  }

  mutating func append(_ text: String) {
    append(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func append(_ texts: [String]) {
    append(texts.count)
    for text in texts { append(text) }
  }
}

/// Reads what `StagedBytes` packed. The bytes are the program's own: what does not fit reads as empty.
struct StagedReader {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  mutating func bits() -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while position < bytes.count, shift < 64 {
      let byte = bytes[position]
      position += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return number
  }

  mutating func int() -> Int { Int(Int64(bitPattern: bits())) }

  /// How many things follow; never more than there are bytes left.
  mutating func count() -> Int { min(max(0, int()), bytes.count - position) }

  mutating func double() -> Double {
    guard position + 8 <= bytes.count else { return 0 }
    var pattern: UInt64 = 0
    for shift in 0..<8 { pattern |= UInt64(bytes[position + shift]) << UInt64(shift * 8) }
    position += 8
    return Double(bitPattern: pattern)
  }

  mutating func text() -> String {
    let length = count()
    defer { position += length }
    return String(decoding: bytes[position..<position + length], as: UTF8.self)
  }

  mutating func texts() -> [String] {
    let count = count()
    return (0..<count).map { _ in text() }
  }
}
