#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds the lines of a file in a buffer that is filled again and again, without copying them.
///
/// A byte order mark at the start and CRLF are accepted. A line longer than `limit` is passed over and told.
final class LineReader {
  /// What `next` found.
  enum Step {
    /// `line` is a line, without its line break.
    case line
    /// A line that is longer than the limit; it was passed over.
    case overlong
    /// The file is read.
    case end
  }

  /// The longest line, in bytes: no row of place names comes near it, and without a limit a file without line breaks would
  /// fill the memory.
  static let limit = 1 << 20

  private let input: ByteInput
  private let limit: Int
  /// The buffer that `line` is a part of, until the next call.
  private(set) var bytes: [UInt8]
  /// Where the line lies in `bytes`.
  private(set) var line: Range<Int> = 0..<0
  /// The number of the line, from 1.
  private(set) var number = 0
  private var position = 0
  private var filled = 0
  private var isAtEnd = false
  /// From where on the buffer is to be kept for `rewind`.
  private var mark: Int?
  private var markedNumber = 0

  init(_ input: ByteInput, limit: Int = LineReader.limit) throws(GazetteerBuildError) {
    self.input = input
    self.limit = limit
    bytes = [UInt8](repeating: 0, count: 1 << 18)
    try fill()
    if filled >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
  }

  /// The first bytes of the file, before anything was read.
  var head: ArraySlice<UInt8> { bytes[position..<filled] }

  /// The next line.
  func next() throws(GazetteerBuildError) -> Step {
    var searched = position
    while true {
      if let end = lineBreak(from: searched) {
        number += 1
        guard end - position <= limit else {
          position = end + 1
          return .overlong
        }
        line = position..<(end > position && bytes[end - 1] == 0x0D ? end - 1 : end)
        position = end + 1
        return .line
      }
      if isAtEnd {
        guard position < filled else { return .end }
        number += 1
        line = position..<(bytes[filled - 1] == 0x0D ? filled - 1 : filled)
        position = filled
        return line.count <= limit ? .line : .overlong
      }
      if filled - position > limit {
        try passOver()
        return .overlong
      }
      searched = filled - position
      try fill()
      searched += position
    }
  }

  /// Keeps what follows the current line's start, so that `rewind` can return to it.
  func markLine() {
    mark = line.lowerBound
    markedNumber = number
  }

  /// From the line that was marked to the current one, line breaks between them included.
  var markedLines: Range<Int> { (mark ?? line.lowerBound)..<line.upperBound }

  /// Lets go of what was marked.
  func unmark() { mark = nil }

  /// Returns to the end of the line that was marked: the next line is the one after it.
  func rewind() {
    guard let mark else { return }
    self.mark = nil
    number = markedNumber
    position = mark
    position = lineBreak(from: mark).map { $0 + 1 } ?? filled
  }

  private func lineBreak(from start: Int) -> Int? {
    guard start < filled else { return nil }
    return bytes.withUnsafeBytes { buffer -> Int? in
      guard let base = buffer.baseAddress, let found = memchr(base + start, 0x0A, filled - start) else {
        return nil
      }
      return base.distance(to: UnsafeRawPointer(found))
    }
  }

  /// Moves what is still needed to the front and reads on.
  private func fill() throws(GazetteerBuildError) {
    let keep = mark ?? position
    if keep > 0 {
      bytes.withUnsafeMutableBytes { buffer in
        guard let base = buffer.baseAddress else { return }
        memmove(base, base + keep, filled - keep)
      }
      filled -= keep
      position -= keep
      line = max(0, line.lowerBound - keep)..<max(0, line.upperBound - keep)
      if mark != nil { mark = 0 }
    }
    if filled == bytes.count { bytes.append(contentsOf: repeatElement(0, count: bytes.count)) }
    var result: Result<Int, GazetteerBuildError> = .success(0)
    bytes.withUnsafeMutableBytes { buffer in
      do throws(GazetteerBuildError) {
        result = .success(try input.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])))
      } catch {
        result = .failure(error)
      }
    }
    let count = try result.get()
    filled += count
    isAtEnd = count == 0
  }

  /// Passes over a line that is too long.
  private func passOver() throws(GazetteerBuildError) {
    number += 1
    mark = nil
    while true {
      if let end = lineBreak(from: position) {
        position = end + 1
        return
      }
      position = filled
      if isAtEnd { return }
      try fill()
    }
  }

  /// Finds the fields of the current line between separators that cannot be quoted.
  func split(at separator: UInt8, into fields: inout [Range<Int>]) {
    fields.removeAll(keepingCapacity: true)
    bytes.withUnsafeBufferPointer { buffer in
      var start = line.lowerBound
      for index in line where buffer[index] == separator {
        fields.append(start..<index)
        start = index + 1
      }
      fields.append(start..<line.upperBound)
    }
  }

  /// The text of a part of the buffer, which is UTF-8.
  func text(_ range: Range<Int>) -> String {
    bytes.withUnsafeBufferPointer { String(decoding: $0[range], as: UTF8.self) }
  }
}
