/// Finds the fields of comma-separated values (RFC 4180) in bytes, a row at a time, without copying them.
///
/// A quoted field may hold commas, line breaks and doubled quotes. A byte order mark and CRLF are accepted. After a
/// broken row the next one can be read.
struct CSVScanner: Sendable {
  let bytes: [UInt8]
  let path: String
  private var position = 0
  private var line = 1

  /// - Throws: `GazetteerError.badRow` for the line with the first byte that is not UTF-8.
  init(bytes: [UInt8], path: String) throws(GazetteerError) {
    self.bytes = bytes
    self.path = path
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    guard bytes.withUnsafeBufferPointer({ String(validating: $0, as: UTF8.self) }) == nil else { return }
    for (number, row) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where String(validating: row, as: UTF8.self) == nil {
      throw .badRow(path: path, line: number + 1, reason: "bytes that are not UTF-8")
    }
  }

  /// The next row that is not blank: where its fields lie, quotes included.
  ///
  /// - Returns: the line that the row starts on, or nil at the end.
  mutating func next(into fields: inout [Range<Int>]) throws(GazetteerError) -> Int? {
    while position < bytes.count {
      let start = line
      do throws(GazetteerError) {
        try readRow(into: &fields)
      } catch {
        skipLine()
        throw error
      }
      if fields.count == 1, fields[0].isEmpty { continue }
      return start
    }
    return nil
  }

  /// The text of a field, without its quotes.
  func text(_ field: Range<Int>) -> String {
    guard let first = field.first, bytes[first] == UInt8(ascii: "\"") else {
      return bytes.withUnsafeBufferPointer { String(decoding: $0[field], as: UTF8.self) }
    }
    var content: [UInt8] = []
    var index = field.lowerBound + 1
    while index < field.upperBound - 1 {
      content.append(bytes[index])
      index += bytes[index] == UInt8(ascii: "\"") ? 2 : 1
    }
    return String(decoding: content, as: UTF8.self)
  }

  private mutating func readRow(into fields: inout [Range<Int>]) throws(GazetteerError) {
    fields.removeAll(keepingCapacity: true)
    while true {
      fields.append(try readField())
      guard position < bytes.count else { return }
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: ",") {
        if position == bytes.count {
          fields.append(position..<position)
          return
        }
        continue
      }
      if byte == UInt8(ascii: "\r"), position < bytes.count, bytes[position] == UInt8(ascii: "\n") {
        position += 1
      }
      line += 1
      return
    }
  }

  private mutating func readField() throws(GazetteerError) -> Range<Int> {
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { return try readQuoted() }
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      if byte == UInt8(ascii: "\"") {
        throw .badRow(path: path, line: line, reason: "a quotation mark inside a field without quotes")
      }
      position += 1
    }
    return start..<position
  }

  private mutating func readQuoted() throws(GazetteerError) -> Range<Int> {
    let (start, startLine) = (position, line)
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
          if position < bytes.count, ![UInt8(ascii: ","), 0x0A, 0x0D].contains(bytes[position]) {
            throw .badRow(path: path, line: line, reason: "text after a closing quotation mark")
          }
          return start..<position
        }
        position += 1
      }
      if byte == UInt8(ascii: "\n") { line += 1 }
    }
    throw .badRow(path: path, line: startLine, reason: "a quotation mark is not closed")
  }

  /// Leaves a broken row, so that reading can go on with the next.
  private mutating func skipLine() {
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    position += 1
    line += 1
  }
}
