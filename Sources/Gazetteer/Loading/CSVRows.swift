import SystemPackage

/// The rows of a small CSV file (RFC 4180) by the names of their columns.
public struct CSVRows: Sendable {
  /// A row.
  public struct Row: Sendable {
    /// The fields by the names of their columns; empty ones are left out.
    public let values: [String: String]
    /// The line that it starts on, from 1.
    public let line: Int
  }

  /// The rows, in order.
  public let rows: [Row]

  /// Reads a file.
  ///
  /// - Parameter needs: the columns that must be there.
  /// - Throws: `GazetteerError` for a file that is missing or cannot be read, and for the first row that is broken, with
  ///   its line.
  public init(path: String, needs: [String]) throws(GazetteerError) {
    let bytes = try GazetteerLoader.bytes(of: FilePath(path))
    try self.init(bytes: bytes, path: path, needs: needs)
  }

  /// Reads a file's bytes.
  ///
  /// - Parameter needs: the columns that must be there.
  /// - Throws: `GazetteerError.badRow` for the first row that is broken, with its line.
  public init(bytes: [UInt8], path: String, needs: [String]) throws(GazetteerError) {
    var scanner = try CSVScanner(bytes: bytes, path: path)
    var table = try CSVTable(bytes: bytes, path: path, needs: needs)
    var header: [Range<Int>] = []
    _ = try scanner.next(into: &header)
    let names = header.map(scanner.text)
    var rows: [Row] = []
    try table.forEach(onProblem: nil) { row throws(GazetteerError) in
      var values: [String: String] = [:]
      for (name, field) in zip(names, row.fields) where !field.isEmpty { values[name] = scanner.text(field) }
      rows.append(Row(values: values, line: row.line))
    }
    self.rows = rows
  }
}
