#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that holds the bytes of one input after the other, in the folder for temporary files.
///
/// It has two names, so that the same bytes can be read as a text and as JSON lines. It stays when the program ends, so that
/// the last input is known however that comes about.
final class InputFile {
  let textPath: String
  let linesPath: String
  private let file: Int32

  init() {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    textPath = "\(folder)/fuzz-input.txt"
    linesPath = "\(folder)/fuzz-input.jsonl"
    file = open(textPath, O_RDWR | O_CREAT | O_TRUNC, 0o600)
    precondition(file >= 0, "cannot write \(textPath)")
    unlink(linesPath)
    precondition(symlink(textPath, linesPath) == 0, "cannot link \(linesPath)")
  }

  /// Puts other bytes in it.
  func fill(_ bytes: [UInt8]) {
    let count =
      ftruncate(file, 0) == 0 ? bytes.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, 0) } : -1
    precondition(count == bytes.count, "cannot write \(textPath)")
  }
}
