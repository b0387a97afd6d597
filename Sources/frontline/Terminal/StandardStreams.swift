import SystemPackage

/// Standard error.
enum StandardError {
  static func write(_ text: String) {
    // Nothing can be said where standard error itself cannot be written.
    TerminalLine.cleared { _ = try? FileDescriptor.standardError.writeAll(text.utf8) }
  }
}

/// Standard output, gathered into large writes; an error in writing reaches the caller.
struct StandardOutput {
  private var buffer: [UInt8] = []

  mutating func write(_ text: String) throws {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= 65536 { try flush() }
  }

  mutating func write(_ bytes: [UInt8]) throws {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 65536 { try flush() }
  }

  mutating func line(_ text: String) throws {
    try write(text + "\n")
  }

  mutating func flush() throws {
    guard !buffer.isEmpty else { return }
    do {
      // Both may be the same terminal.
      _ = try TerminalLine.cleared { try FileDescriptor.standardOutput.writeAll(buffer) }
    } catch {
      throw fail("cannot write to standard output: \(error)", status: ExitStatus.inputOutput)
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
