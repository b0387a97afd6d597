/// A CSV file whose first row names the columns. The separator is found out: comma, semicolon, tab or bar.
final class DelimitedTable: TableReader {
  private let records: DelimitedReader
  let path: String
  let columns: [String]
  let hasShapes = false

  var line: Int { records.line }

  init(_ file: SourceFile) throws(GazetteerBuildError) {
    let reader = try LineReader(try ByteInput(file))
    path = file.shown
    if let wide = EncodingGuess.wide(reader.head) {
      throw .unreadable(
        path: path, reason: "its text is \(wide); convert it first: iconv -f \(wide) -t UTF-8")
    }
    records = DelimitedReader(reader, delimiter: Self.delimiter(of: reader.head))
    switch try records.next() {
    case .end: throw .unreadable(path: path, reason: "it is empty; its first row names the columns")
    case .fault(let fault):
      throw .unreadable(path: path, reason: "its first row names the columns: \(fault.reason)")
    case .row: break
    }
    let records = self.records
    columns = records.fields.indices.map { NameText.clean(records.text($0)) }
  }

  func next(
    _ watch: inout RowWatch, checking: [Int]
  ) throws(GazetteerBuildError) -> DelimitedReader.Step {
    let step = try records.next()
    guard case .row = step else { return step }
    do throws(RowFault) {
      try watch.check(records.reader.bytes, records.record)
    } catch {
      return .fault(error)
    }
    guard records.fields.count == columns.count else {
      return .fault(RowFault("\(records.fields.count) fields where the first row has \(columns.count)"))
    }
    return .row
  }

  func text(_ column: Int) -> String { records.text(column) }

  func shape() throws(RowFault) -> RowShape? { nil }

  /// The separator that the first line has most of, outside quotation marks.
  static func delimiter(of head: some Collection<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in head {
      if byte == 0x0A, !isQuoted { break }
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")]
    return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? UInt8(ascii: ",")
  }
}
