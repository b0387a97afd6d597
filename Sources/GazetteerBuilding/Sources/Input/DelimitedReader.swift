/// Finds the records of comma-separated values (RFC 4180) in a stream, and their fields.
///
/// A quoted field may hold separators, doubled quotes and line breaks. Where a quotation mark is out of place or is not
/// closed within `linesPerRecord` lines, only that line is lost: reading goes on with the next.
final class DelimitedReader {
  enum Step {
    case row
    case fault(RowFault)
    case end
  }

  private enum Split {
    case complete
    /// The record ends inside quotation marks.
    case open
    case broken(String)
  }

  /// So many lines may a record have; a quotation mark that stays open beyond them was never meant to open.
  static let linesPerRecord = 200

  let reader: LineReader
  let delimiter: UInt8
  /// Where the fields of the record lie in the reader's buffer, quotation marks included.
  private(set) var fields: [Range<Int>] = []
  /// The record, line breaks inside it included.
  private(set) var record: Range<Int> = 0..<0
  /// The line that the record starts on.
  private(set) var line = 0

  init(_ reader: LineReader, delimiter: UInt8) {
    self.reader = reader
    self.delimiter = delimiter
  }

  /// The next record that is not blank.
  func next() throws(GazetteerBuildError) -> Step {
    while true {
      let step = try reader.next()
      line = reader.number
      switch step {
      case .end: return .end
      case .overlong: return .fault(.overlong)
      case .line: if reader.line.isEmpty { continue }
      }
      return try readRecord()
    }
  }

  /// The text of a field, without its quotation marks.
  func text(_ index: Int) -> String {
    let field = fields[index]
    guard field.count >= 2, reader.bytes[field.lowerBound] == UInt8(ascii: "\"") else {
      return reader.text(field)
    }
    let inner = field.lowerBound + 1..<field.upperBound - 1
    guard reader.bytes[inner].contains(UInt8(ascii: "\"")) else { return reader.text(inner) }
    var content: [UInt8] = []
    var position = inner.lowerBound
    while position < inner.upperBound {
      content.append(reader.bytes[position])
      position += reader.bytes[position] == UInt8(ascii: "\"") ? 2 : 1
    }
    return String(decoding: content, as: UTF8.self)
  }

  private func readRecord() throws(GazetteerBuildError) -> Step {
    reader.markLine()
    for _ in 0..<Self.linesPerRecord {
      record = reader.markedLines
      switch split() {
      case .complete:
        reader.unmark()
        return .row
      case .broken(let reason):
        reader.rewind()
        return .fault(RowFault(reason))
      case .open:
        guard record.count <= LineReader.limit, try reader.next() == .line else {
          reader.rewind()
          return .fault(RowFault("a quotation mark is not closed"))
        }
      }
    }
    reader.rewind()
    return .fault(RowFault("a quotation mark is not closed within \(Self.linesPerRecord) lines"))
  }

  private func split() -> Split {
    fields.removeAll(keepingCapacity: true)
    let delimiter = self.delimiter
    return reader.bytes.withUnsafeBufferPointer { bytes -> Split in
      var position = record.lowerBound
      let end = record.upperBound
      let quote = UInt8(ascii: "\"")
      while true {
        let start = position
        if position < end, bytes[position] == quote {
          position += 1
          while true {
            guard position < end else { return .open }
            if bytes[position] == quote {
              guard position + 1 < end, bytes[position + 1] == quote else { break }
              position += 1
            }
            position += 1
          }
          position += 1
          guard position == end || bytes[position] == delimiter else {
            return .broken("text after a closing quotation mark")
          }
        } else {
          while position < end, bytes[position] != delimiter {
            if bytes[position] == quote { return .broken("a quotation mark inside a field without quotes") }
            position += 1
          }
        }
        fields.append(start..<position)
        if position == end { return .complete }
        position += 1
      }
    }
  }
}
