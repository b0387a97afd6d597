#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension InputReader {
  /// About how many items ``forEach(problem:_:)`` will hand out, for a display of progress; nil where that cannot be known
  /// beforehand, as of standard input, or of what cannot be read.
  ///
  /// Lines are counted, not read: one that is blank or bad counts too.
  public func estimatedCount() -> Int? {
    var count = 0
    for path in paths {
      guard path != "-", let files = try? Folder.files(at: path) else { return nil }
      for file in files {
        guard let items = estimatedCount(ofFile: file) else { return nil }
        count += items
      }
    }
    return count
  }

  private func estimatedCount(ofFile path: String) -> Int? {
    var status = stat()
    // What comes through a pipe can be read once only.
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    guard Self.hasLines(path) else { return max(1, (Int(status.st_size) + segmentSize - 1) / segmentSize) }
    guard let reader = try? ByteReader(path: path) else { return nil }
    var lines = 0
    var endsWithLine = true
    while let piece = try? reader.piece(most: 1 << 20) {
      lines += piece.count { $0 == 0x0A }
      endsWithLine = piece.last == 0x0A
    }
    return lines + (endsWithLine ? 0 : 1)
  }
}
