/// How files of some formats begin.
enum FileHead {
  static let zip: [[UInt8]] = [[0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06]]
  static let gzip: [UInt8] = [0x1F, 0x8B]
  static let sqlite = Array("SQLite format 3\0".utf8)

  /// Whether bytes begin like a zip archive, an empty one too.
  static func isZip(_ head: [UInt8]) -> Bool { zip.contains { head.starts(with: $0) } }
}
