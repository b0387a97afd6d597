/// Bytes that wait to be written: a few megabytes in memory, more of them in a temporary file without a name.
struct Spool {
  private var pieces: [UInt8] = []
  private var file: TemporaryFile?

  /// More bytes than this go to the file.
  private static let longest = 4 << 20

  /// Adds bytes behind those added before.
  mutating func append(_ bytes: [UInt8]) throws {
    pieces += bytes
    guard pieces.count > Self.longest else { return }
    let own = try file ?? TemporaryFile()
    file = own
    try own.append(pieces)
    pieces.removeAll(keepingCapacity: true)
  }

  /// Calls `body` with all bytes, in order and in pieces.
  func forEachPiece(_ body: ([UInt8]) throws -> Void) throws {
    try file?.forEachPiece(body)
    try body(pieces)
  }
}
