import Geodesy

/// What a row of a table is, beside its fields: a geometry's position.
struct RowShape {
  /// A position on it.
  var position: Position
  /// Half of what it measures, in metres; nil for a point.
  var extent: Double?
}

/// A table whose columns have names, read row by row.
protocol TableReader: AnyObject {
  /// The file in reports.
  var path: String { get }
  /// The names of the columns.
  var columns: [String] { get }
  /// The line, or the number of the row, from 1.
  var line: Int { get }
  /// Whether rows have geometries.
  var hasShapes: Bool { get }
  /// Goes to the next row, whose bytes are checked.
  func next(_ watch: inout RowWatch, checking columns: [Int]) throws(GazetteerBuildError)
    -> DelimitedReader.Step
  /// The text of a column of the row, empty where there is none.
  func text(_ column: Int) -> String
  /// The position of the row's geometry; nil where it has none.
  func shape() throws(RowFault) -> RowShape?
}

extension TableReader {
  /// The text of a column that may be missing.
  func text(_ column: Int?) -> String { column.map { text($0) } ?? "" }

  /// Reads all rows.
  ///
  /// - Parameters:
  ///   - columns: the columns whose text is kept; a library that decodes them itself is checked there.
  ///   - parse: makes something of the current row; nil passes over it.
  ///   - use: takes what was made.
  /// - Returns: what was seen of the file as a whole.
  func forEachRow<Item>(
    checking columns: [Int], problem: (SourceProblem) throws(GazetteerBuildError) -> Void,
    parse: () throws(RowFault) -> Item?, use: (Item) throws(GazetteerBuildError) -> Void
  ) throws(GazetteerBuildError) -> RowWatch {
    var watch = RowWatch(path: path)
    while true {
      let step = try next(&watch, checking: columns)
      if case .end = step { return watch }
      let item: Item?
      do throws(RowFault) {
        if case .fault(let fault) = step { throw fault }
        item = try parse()
      } catch {
        try watch.leave(error, line: line, problem: problem)
        continue
      }
      guard let item else { continue }
      watch.use()
      try use(item)
    }
  }

  /// The column with one of some names, the first that is there. Case, blanks and punctuation do not matter.
  func column(named names: String...) -> Int? {
    let keys = columns.map(ColumnName.key)
    for name in names {
      if let index = columns.firstIndex(of: name) ?? keys.firstIndex(of: ColumnName.key(name)) {
        return index
      }
    }
    return nil
  }
}

/// Names of columns as they are compared.
enum ColumnName {
  /// Lower case, letters and digits only.
  static func key(_ name: String) -> String {
    String(
      name.lowercased().unicodeScalars.filter {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      })
  }
}
