#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open file whose writes go out in large blocks, also where some step back by a few bytes.
///
/// C's own buffered files write and read a block for every step back, as dBASE takes one for each record. Here what has
/// been written lately stays in one window: a write inside it or at its end only changes memory. Reads see everything that
/// was written.
final class BufferedFile {
  /// What went wrong first, as an `errno`; 0 where nothing did.
  private(set) var failure: Int32 = 0
  /// Where the next read or write begins.
  private(set) var position = 0
  /// Whether a read came to the end of the file.
  private(set) var isAtEnd = false
  /// How many bytes the file has, those of the window included.
  private(set) var size: Int

  private let descriptor: Int32
  /// What has not gone out yet: so many bytes from the beginning of this.
  private let window: UnsafeMutableRawBufferPointer
  private var windowCount = 0
  /// Where the window's first byte stands in the file.
  private var windowStart = 0

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - access: as C's `fopen` takes it: `rb`, `r+b`, `wb`, `w+b`, `ab`.
  ///   - capacity: how many bytes wait to be written at most.
  /// - Returns: nil where it cannot be opened; `errno` tells why.
  init?(_ path: String, access: String, capacity: Int = 1 << 18) {
    let isUpdate = access.contains("+")
    let flags: Int32 =
      switch access.first {
      case "w": O_RDWR | O_CREAT | O_TRUNC
      case "a": O_RDWR | O_CREAT
      default: isUpdate ? O_RDWR : O_RDONLY
      }
    descriptor = open(path, flags | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return nil }
    let end = lseek(descriptor, 0, SEEK_END)
    size = max(0, Int(end))
    window = .allocate(byteCount: capacity, alignment: 16)
    if access.first == "a" { position = size }
  }

  deinit {
    if !isClosed { _ = close() }
    window.deallocate()
  }
  private var isClosed = false

  /// Goes to a place; `whence` as C's `fseek` takes it.
  func seek(_ offset: Int, whence: Int32) -> Bool {
    let base =
      switch whence {
      case SEEK_CUR: position
      case SEEK_END: size
      default: 0
      }
    let (target, overflows) = base.addingReportingOverflow(offset)
    guard !overflows, target >= 0 else { return false }
    position = target
    isAtEnd = false
    return true
  }

  /// Writes bytes at the position.
  ///
  /// - Returns: whether nothing has failed so far.
  func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let isInside = position >= windowStart && position <= windowStart + windowCount
    if !isInside || position - windowStart + bytes.count > window.count {
      guard flush() else { return false }
      windowStart = position
    }
    if bytes.count > window.count {
      guard put(bytes, at: position) else { return false }
    } else {
      let offset = position - windowStart
      UnsafeMutableRawBufferPointer(rebasing: window[offset...]).copyMemory(from: bytes)
      windowCount = max(windowCount, offset + bytes.count)
    }
    position += bytes.count
    size = max(size, position)
    return failure == 0
  }

  /// Reads bytes from the position.
  ///
  /// - Returns: how many there were.
  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    guard flush() else { return 0 }
    var count = 0
    while count < buffer.count {
      let read = pread(
        descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count, off_t(position))
      if read < 0, errno == EINTR { continue }
      if read < 0 { failure = errno }
      if read <= 0 { break }
      count += read
      position += read
    }
    isAtEnd = count < buffer.count
    return count
  }

  /// Makes the file so many bytes long.
  func truncate(to length: Int) -> Bool {
    guard flush() else { return false }
    guard ftruncate(descriptor, off_t(length)) == 0 else {
      failure = errno
      return false
    }
    size = length
    return true
  }

  /// Writes down what waits.
  ///
  /// - Returns: whether nothing has failed so far.
  func flush() -> Bool {
    guard failure == 0 else { return false }
    guard windowCount > 0 else { return true }
    let count = windowCount
    windowCount = 0
    return put(UnsafeRawBufferPointer(rebasing: window[..<count]), at: windowStart)
  }

  /// Writes down what waits and closes the file.
  func close() -> Bool {
    let isWritten = flush()
    isClosed = true
    if systemClose(descriptor) != 0, failure == 0 { failure = errno }
    return isWritten && failure == 0
  }

  private func put(_ bytes: UnsafeRawBufferPointer, at start: Int) -> Bool {
    var count = 0
    while count < bytes.count {
      let written = pwrite(
        descriptor, bytes.baseAddress.map { $0 + count }, bytes.count - count, off_t(start + count))
      if written < 0, errno == EINTR { continue }
      guard written > 0 else {
        failure = written < 0 ? errno : ENOSPC
        return false
      }
      count += written
    }
    return true
  }
}

/// C's `close`, which a method of the same name hides.
private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
