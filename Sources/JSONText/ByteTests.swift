/// What eight bytes have among them, told of all at once.
///
/// A byte of zero is told by the borrow that taking one from it makes (H. Warren, "Hacker's Delight", 2nd edition, 2012,
/// section 6-1): a mark may be set for a byte behind one that has what is asked for, so that only no mark at all is
/// certain.
enum ByteTests {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let marks: UInt64 = 0x8080_8080_8080_8080

  /// Marks where a byte is one that is asked for; 0 if none is.
  @inline(__always)
  static func isAny(_ byte: UInt8, of eight: UInt64) -> UInt64 {
    let rest = eight ^ (ones &* UInt64(byte))
    return (rest &- ones) & ~rest & marks
  }

  /// Marks where a byte is a control character of ASCII below a space; 0 if none is.
  @inline(__always)
  static func isAnyControl(_ eight: UInt64) -> UInt64 { (eight &- ones &* 0x20) & ~eight & marks }
}
