/// A CSV file whose columns are named by its first row.
struct CSVTable {
  let path: String
  private let columns: [String: Int]
  private let width: Int
  private var reader: CSVReader

  /// Reads the header and checks that the needed columns are there.
  init(bytes: [UInt8], path: String, needs: [String]) throws(GazetteerError) {
    self.path = path
    var reader = CSVReader(bytes: bytes, path: path)
    guard let header = try reader.next() else {
      throw .badRow(path: path, line: 1, reason: "the file is empty; its first row names the columns")
    }
    var columns: [String: Int] = [:]
    for (index, name) in header.fields.enumerated() { columns[name] = index }
    for name in needs where columns[name] == nil {
      throw .badRow(path: path, line: 1, reason: "there is no column \(name)")
    }
    self.columns = columns
    self.width = header.fields.count
    self.reader = reader
  }

  /// The column's place in each row's fields.
  func column(_ name: String) -> Int { columns[name] ?? 0 }

  /// The next row, or nil at the end.
  mutating func next() throws(GazetteerError) -> CSVReader.Row? {
    guard let row = try reader.next() else { return nil }
    guard row.fields.count == width else {
      throw .badRow(
        path: path, line: row.line, reason: "\(row.fields.count) fields where the header has \(width)")
    }
    return row
  }
}
