import SystemPackage

/// A CSV file whose columns are named by its first row.
package struct CSVTable: Sendable {
  /// A row: where its fields lie, and the line it starts on.
  package struct Row {
    package var fields: [Range<Int>]
    package var line: Int
  }

  private(set) var scanner: CSVScanner
  private let columns: [String: Int]
  private let width: Int

  var path: String { scanner.path }

  /// Reads the header and checks that the needed columns are there.
  package init(bytes: [UInt8], path: String, needs: [String]) throws(GazetteerError) {
    scanner = try CSVScanner(bytes: bytes, path: path)
    var header: [Range<Int>] = []
    guard try scanner.next(into: &header) != nil else {
      throw .badRow(path: path, line: 1, reason: "the file is empty; its first row names the columns")
    }
    var columns: [String: Int] = [:]
    for (index, field) in header.enumerated() { columns[scanner.text(field)] = index }
    for name in needs where columns[name] == nil {
      throw .badRow(path: path, line: 1, reason: "there is no column \(name)")
    }
    self.columns = columns
    width = header.count
  }

  /// Reads a file and checks that the needed columns are there.
  package init(path: String, needs: [String]) throws(GazetteerError) {
    try self.init(bytes: try GazetteerLoader.bytes(of: FilePath(path)), path: path, needs: needs)
  }

  /// The text of a row in a column, without its quotes; nil where it is empty, or there is no such column.
  package func value(_ name: String, _ row: Row) -> String? {
    guard let column = columns[name], !row.fields[column].isEmpty else { return nil }
    return text(row.fields[column])
  }

  /// The column's place in each row's fields.
  package func column(_ name: String) -> Int { columns[name] ?? 0 }

  /// The text of a field.
  package func text(_ field: Range<Int>) -> String { scanner.text(field) }

  /// The next row.
  ///
  /// - Returns: false at the end.
  mutating func next(_ row: inout Row) throws(GazetteerError) -> Bool {
    guard let line = try scanner.next(into: &row.fields) else { return false }
    row.line = line
    guard row.fields.count == width else {
      throw .badRow(
        path: path, line: line, reason: "\(row.fields.count) fields where the header has \(width)")
    }
    return true
  }

  /// Calls `body` for every row. With `onProblem` a broken row is reported and left out; without, it ends the reading.
  package mutating func forEach(
    onProblem: ((GazetteerError) -> Void)?, _ body: (Row) throws(GazetteerError) -> Void
  ) throws(GazetteerError) {
    var row = Row(fields: [], line: 0)
    while true {
      do throws(GazetteerError) {
        guard try next(&row) else { return }
        try body(row)
      } catch {
        guard let onProblem else { throw error }
        onProblem(error)
      }
    }
  }
}
