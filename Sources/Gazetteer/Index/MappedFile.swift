import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file mapped into memory for reading, until the last user lets go of it.
final class MappedFile: Sendable {
  /// The file, for messages.
  let path: String
  nonisolated(unsafe) let base: UnsafeRawPointer
  let count: Int

  /// Maps a whole file.
  ///
  /// - Throws: `GazetteerError.unreadable`, or `.badIndex` for an empty file.
  init(path: FilePath) throws(GazetteerError) {
    self.path = path.string
    let descriptor: FileDescriptor
    do {
      descriptor = try FileDescriptor.open(path, .readOnly)
    } catch {
      throw .unreadable(path: path.string, reason: "\(error)")
    }
    defer { try? descriptor.close() }
    let length: Int
    do {
      length = Int(try descriptor.seek(offset: 0, from: .end))
    } catch {
      throw .unreadable(path: path.string, reason: "\(error)")
    }
    guard length > 0 else { throw .badIndex(path: path.string, reason: "it is empty") }
    guard let address = mmap(nil, length, PROT_READ, MAP_PRIVATE, descriptor.rawValue, 0),
      address != UnsafeMutableRawPointer(bitPattern: -1)
    else { throw .unreadable(path: path.string, reason: "it cannot be mapped: \(Errno(rawValue: errno))") }
    // Look-ups read a few bytes here and there: the pages around them would only fill the memory.
    madvise(address, length, MADV_RANDOM)
    base = UnsafeRawPointer(address)
    count = length
  }

  /// All its bytes.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

  deinit {
    munmap(UnsafeMutableRawPointer(mutating: base), count)
  }
}
