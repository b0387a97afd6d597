/// Reads comma-separated values (RFC 4180) from bytes, a row at a time, with the line that each row starts on.
///
/// A quoted field may hold commas, line breaks and doubled quotes. A byte order mark and CRLF are accepted.
struct CSVReader {
  /// A row of a file.
  struct Row {
    var fields: [String]
    var line: Int
  }

  private let bytes: [UInt8]
  private let path: String
  private var position = 0
  private var line = 1

  init(bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// The next row that is not blank, or nil at the end.
  mutating func next() throws(GazetteerError) -> Row? {
    while position < bytes.count {
      let start = line
      let fields: [String]
      do throws(GazetteerError) {
        fields = try readRow()
      } catch {
        skipLine()
        throw error
      }
      if fields.count == 1, fields[0].isEmpty { continue }
      return Row(fields: fields, line: start)
    }
    return nil
  }

  /// Leaves a broken row, so that reading can go on with the next.
  private mutating func skipLine() {
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    position += 1
    line += 1
  }

  private mutating func readRow() throws(GazetteerError) -> [String] {
    var fields: [String] = []
    while true {
      fields.append(try readField())
      guard position < bytes.count else { return fields }
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: ",") {
        if position == bytes.count { return fields + [""] }
        continue
      }
      if byte == UInt8(ascii: "\r"), position < bytes.count, bytes[position] == UInt8(ascii: "\n") {
        position += 1
      }
      line += 1
      return fields
    }
  }

  private mutating func readField() throws(GazetteerError) -> String {
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
    return try text(bytes[start..<position])
  }

  private mutating func readQuoted() throws(GazetteerError) -> String {
    let startLine = line
    position += 1
    var content: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
          if position < bytes.count, ![UInt8(ascii: ","), 0x0A, 0x0D].contains(bytes[position]) {
            throw .badRow(path: path, line: line, reason: "text after a closing quotation mark")
          }
          return try text(content[...])
        }
        position += 1
      }
      if byte == UInt8(ascii: "\n") { line += 1 }
      content.append(byte)
    }
    throw .badRow(path: path, line: startLine, reason: "a quotation mark is not closed")
  }

  private func text(_ slice: ArraySlice<UInt8>) throws(GazetteerError) -> String {
    guard let text = String(validating: slice, as: UTF8.self) else {
      throw .badRow(path: path, line: line, reason: "bytes that are not UTF-8")
    }
    return text
  }
}
