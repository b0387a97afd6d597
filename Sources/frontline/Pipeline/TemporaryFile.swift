import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is gone once nobody has it open.
final class TemporaryFile {
  private let descriptor: FileDescriptor
  private var length: Int64 = 0

  init() throws {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/frontline-XXXXXX".utf8CString)
    let number = mkstemp(&template)
    guard number >= 0 else {
      throw fail(
        "cannot make a temporary file in \(folder): \(Errno(rawValue: errno))",
        status: ExitStatus.cannotCreate)
    }
    unlink(template)
    descriptor = FileDescriptor(rawValue: number)
  }

  deinit { try? descriptor.close() }

  func append(_ bytes: [UInt8]) throws {
    do {
      try descriptor.writeAll(toAbsoluteOffset: length, bytes)
    } catch {
      throw fail("cannot write to a temporary file: \(error)", status: ExitStatus.inputOutput)
    }
    length += Int64(bytes.count)
  }

  func forEachPiece(_ body: ([UInt8]) throws -> Void) throws {
    var position: Int64 = 0
    while position < length {
      var piece = [UInt8](repeating: 0, count: 1 << 18)
      let count: Int
      do {
        count = try piece.withUnsafeMutableBytes {
          try descriptor.read(fromAbsoluteOffset: position, into: $0)
        }
      } catch {
        throw fail("cannot read a temporary file: \(error)", status: ExitStatus.inputOutput)
      }
      guard count > 0 else {
        throw fail("a temporary file ends too early", status: ExitStatus.inputOutput)
      }
      position += Int64(count)
      try body(Array(piece.prefix(count)))
    }
  }
}
