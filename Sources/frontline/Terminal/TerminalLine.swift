import Synchronization
import SystemPackage

/// The line of progress on standard error. Whatever else is written to a terminal clears it first, so that it stands
/// below messages and results and never among them.
enum TerminalLine {
  private static let isShown = Mutex(false)
  private static let erasure = "\r\u{1B}[K"

  /// Puts a text on the line, in place of what stood there.
  static func show(_ text: String) {
    isShown.withLock { isShown in
      write(erasure + text)
      isShown = true
    }
  }

  /// Clears the line, then does what writes something else.
  static func cleared<Result>(_ body: () throws -> Result) rethrows -> Result {
    try isShown.withLock { isShown in
      if isShown { write(erasure) }
      isShown = false
      return try body()
    }
  }

  private static func write(_ text: String) {
    // Nothing can be said where standard error itself cannot be written.
    _ = try? FileDescriptor.standardError.writeAll(text.utf8)
  }
}
