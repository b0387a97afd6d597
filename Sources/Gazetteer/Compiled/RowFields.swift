import GRDB

/// The fields of a row, one behind the other. A field of another type than was asked for is nil: it ends no program.
struct RowFields {
  private enum Source {
    case row(Row)
    case statement(SQLiteStatement)
  }

  private let source: Source
  private let count: Int
  private var column = 0

  init(_ row: Row) {
    source = .row(row)
    count = row.count
  }

  /// The fields of the row that a statement stands at.
  ///
  /// - Parameter count: how many columns there are.
  init(_ statement: SQLiteStatement, count: Int) {
    source = .statement(statement)
    self.count = count
  }

  mutating func text() -> String? {
    if case .string(let text) = next() { return text }
    return nil
  }

  mutating func int() -> Int? {
    if case .int64(let number) = next() { return Int(number) }
    return nil
  }

  mutating func double() -> Double? {
    switch next() {
    case .double(let number): return number
    case .int64(let number): return Double(number)
    default: return nil
    }
  }

  private mutating func next() -> DatabaseValue.Storage {
    guard column < count else { return .null }
    defer { column += 1 }
    switch source {
    case .row(let row): return (row[column] as DatabaseValue).storage
    case .statement(let statement):
      return DatabaseValue(sqliteStatement: statement, index: CInt(column)).storage
    }
  }
}
