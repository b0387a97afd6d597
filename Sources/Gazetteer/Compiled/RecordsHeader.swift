import SystemPackage

/// The first bytes of `records.sqlite`, read before SQLite opens it: what it is, and whether all of it is there.
///
/// Source: the SQLite database file format (sqlite.org/fileformat2.html), section 1.3.
enum RecordsHeader {
  private static let length = 100
  private static let magic = Array("SQLite format 3\0".utf8)

  /// Refuses a file that is none of ours, of another version, or cut off.
  static func check(_ path: FilePath) throws(GazetteerError) {
    let (bytes, size) = try head(of: path)
    func refuse(_ reason: String) -> GazetteerError { .badIndex(path: path.string, reason: reason) }
    guard size > 0 else { throw refuse("the file is empty") }
    guard bytes.starts(with: magic) || magic.starts(with: bytes) else {
      throw refuse("it is no SQLite database")
    }
    guard bytes.count == length else { throw refuse("the file ends inside its header") }
    func number(at offset: Int, bytes count: Int) -> Int {
      bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
    }
    guard number(at: 68, bytes: 4) == RecordsSchema.applicationID else {
      throw refuse("it is a SQLite database, but not of a compiled gazetteer, or an unfinished one")
    }
    let version = number(at: 60, bytes: 4)
    if version < RecordsSchema.version {
      throw refuse("it is of format version \(version); this program reads version \(RecordsSchema.version)")
    }
    if version > RecordsSchema.version {
      throw refuse(
        "it was built by a newer program (format version \(version), this one reads \(RecordsSchema.version))"
      )
    }
    let pageSize = number(at: 16, bytes: 2)
    let expected = number(at: 28, bytes: 4) * (pageSize == 1 ? 65536 : pageSize)
    guard size == expected else {
      throw refuse(
        "it has \(size) bytes where its header says \(expected): it is \(size < expected ? "cut off" : "too long")"
      )
    }
  }

  private static func head(of path: FilePath) throws(GazetteerError) -> (bytes: [UInt8], size: Int) {
    do {
      let file = try FileDescriptor.open(path, .readOnly)
      defer { try? file.close() }
      let size = try file.seek(offset: 0, from: .end)
      var bytes = [UInt8](repeating: 0, count: length)
      let count = try bytes.withUnsafeMutableBytes { try file.read(fromAbsoluteOffset: 0, into: $0) }
      return (Array(bytes.prefix(count)), Int(size))
    } catch {
      throw .unreadable(path: path.string, reason: "\(error)")
    }
  }
}
