import Testing

@testable import frontline

@Suite struct SpoolTests {
  /// Bytes come back in order, whether they stay in memory or go to a file.
  @Test(arguments: [0, 1, 1000, 9 << 20])
  func givesBackWhatItWasGiven(_ count: Int) throws {
    var spool = Spool()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    for start in stride(from: 0, to: count, by: 700_001) {
      try spool.append(Array(bytes[start..<min(count, start + 700_001)]))
    }
    var found: [UInt8] = []
    try spool.forEachPiece { found += $0 }
    #expect(found == bytes)
  }
}
