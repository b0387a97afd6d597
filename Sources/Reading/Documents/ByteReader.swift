import SystemPackage

/// Reads a file or standard input in pieces, and can hand out lines.
final class ByteReader {
  private let file: FileDescriptor
  private let ownsFile: Bool
  private let path: String
  private var buffer: [UInt8] = []
  /// Where the bytes not yet handed out begin in `buffer`.
  private var start = 0
  private var atEnd = false

  init(path: String) throws(InputError) {
    self.path = path
    guard path != "-" else {
      file = .standardInput
      ownsFile = false
      return
    }
    do {
      file = try FileDescriptor.open(FilePath(path), .readOnly)
      ownsFile = true
    } catch {
      throw InputError(path: path, problem: .missing(reason: "\(error)"))
    }
  }

  deinit {
    if ownsFile { try? file.close() }
  }

  /// The next piece of at most `most` bytes, cut after a blank line, a line or a word if there is one; nil at the end.
  func piece(most: Int) throws(InputError) -> [UInt8]? {
    while buffer.count - start <= most, try fill() {}
    let length = buffer.count - start
    guard length > 0 else { return nil }
    return take(to: length <= most ? buffer.count : Self.cut(buffer[start..<start + most]))
  }

  /// The next line without its line end, or nil at the end.
  func line(longest: Int) throws(InputError) -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        var line = take(to: end + 1)
        line.removeLast()
        if line.last == 0x0D { line.removeLast() }
        return line
      }
      let length = buffer.count - start
      if length > longest {
        throw InputError(path: path, problem: .inputOutput(reason: "a line of over \(longest) bytes"))
      }
      guard try fill() else { return length == 0 ? nil : take(to: buffer.count) }
      searched = start + length
    }
  }

  /// Whether any byte was not handed out yet.
  func hasMore() throws(InputError) -> Bool {
    if start < buffer.count { return true }
    return try fill()
  }

  private func take(to end: Int) -> [UInt8] {
    let piece = Array(buffer[start..<end])
    start = end
    // What is left of a large piece does not hold the memory of all of it.
    if piece.count > Self.largePiece {
      buffer = Array(buffer[start...])
      start = 0
    }
    return piece
  }

  private static let largePiece = 1 << 20

  private func fill() throws(InputError) -> Bool {
    guard !atEnd else { return false }
    if start > 0 {
      buffer.removeFirst(start)
      start = 0
    }
    let size = 1 << 18
    var chunk = [UInt8](repeating: 0, count: size)
    do {
      let count = try chunk.withUnsafeMutableBytes { try file.read(into: $0) }
      guard count > 0 else {
        atEnd = true
        return false
      }
      buffer.append(contentsOf: chunk[..<count])
      return true
    } catch {
      throw InputError(path: path, problem: .inputOutput(reason: "\(error)"))
    }
  }

  /// After the last blank line, else the last line, else the last space, else the last whole character.
  private static func cut(_ bytes: ArraySlice<UInt8>) -> Int {
    if let blank = bytes.indices.dropFirst().last(where: { bytes[$0] == 0x0A && bytes[$0 - 1] == 0x0A }) {
      return blank + 1
    }
    if let line = bytes.lastIndex(of: 0x0A) { return line + 1 }
    if let space = bytes.lastIndex(of: 0x20) { return space + 1 }
    let end = bytes.lastIndex { $0 & 0xC0 != 0x80 } ?? bytes.endIndex
    return end > bytes.startIndex ? end : bytes.endIndex
  }
}
