import GRDB

/// Makes something of each row of a statement, which has its arguments.
///
/// GRDB's own rows know their columns by name as well, and to find the names out takes longer than to read a row.
final class RowFieldsCursor<Value>: DatabaseCursor {
  typealias Element = Value?

  let _statement: Statement
  var _isDone = false
  private let columns: Int
  private let make: (RowFields) -> Value?

  init(_ statement: Statement, _ make: @escaping (RowFields) -> Value?) {
    _statement = statement
    columns = statement.columnCount
    self.make = make
  }

  func _element(sqliteStatement: SQLiteStatement) -> Value? {
    make(RowFields(sqliteStatement, count: columns))
  }
}
