/// Reads the Unicode scalars of a text by the thousand.
struct ScalarSource {
  private var text: String
  /// Where the next one begins, in bytes of UTF-8.
  private var position = 0

  init(_ text: String) {
    self.text = text
  }

  /// The next scalars, behind some that were read before: so many in all, or fewer at the end of the text.
  mutating func next(upTo limit: Int, behind rest: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    let start = position
    var end = start
    let scalars = text.withUTF8 { bytes in
      // A scalar has a byte at least.
      [Unicode.Scalar](
        unsafeUninitializedCapacity: min(max(limit, rest.count), rest.count + bytes.count - start)
      ) { scalars, count in
        for scalar in rest {
          scalars[count] = scalar
          count += 1
        }
        while count < limit, end < bytes.count {
          // ASCII by the sixteen.
          while count &+ 16 <= limit, end &+ 16 <= bytes.count, Self.isASCII(sixteen: bytes, at: end) {
            for index in 0..<16 { scalars[count &+ index] = Unicode.Scalar(bytes[end &+ index]) }
            count &+= 16
            end &+= 16
          }
          guard count < limit, end < bytes.count else { break }
          let lead = bytes[end]
          if lead < 0x80 {
            scalars[count] = Unicode.Scalar(lead)
            end &+= 1
          } else {
            scalars[count] = Self.scalar(bytes, at: &end)
          }
          count &+= 1
        }
      }
    }
    position = end
    return scalars
  }

  @inline(__always)
  private static func isASCII(sixteen bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    let first = raw.loadUnaligned(fromByteOffset: start, as: UInt64.self)
    let second = raw.loadUnaligned(fromByteOffset: start &+ 8, as: UInt64.self)
    return (first | second) & 0x8080_8080_8080_8080 == 0
  }

  /// A scalar of several bytes; the text of a `String` is always well-formed.
  @inline(__always)
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at position: inout Int) -> Unicode.Scalar {
    let lead = UInt32(bytes[position])
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = lead & (0x7F >> UInt32(length))
    for byte in bytes[(position &+ 1)..<(position &+ length)] { value = value << 6 | UInt32(byte & 0x3F) }
    position &+= length
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
