import GRDB

/// The fields of a row, one behind the other. A field of another type than was asked for is nil: it ends no program.
struct RowFields {
  private let row: Row
  private var column = 0

  init(_ row: Row) {
    self.row = row
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
    guard column < row.count else { return .null }
    defer { column += 1 }
    return (row[column] as DatabaseValue).storage
  }
}
