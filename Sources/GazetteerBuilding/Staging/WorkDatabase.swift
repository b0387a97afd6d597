import GRDB
import SystemPackage

/// An SQLite file that is written once by one process and thrown away where anything goes wrong: no journal, no waiting
/// for the disk.
struct WorkDatabase {
  let path: FilePath
  private let queue: DatabaseQueue

  /// Makes the file.
  init(path: FilePath) throws(GazetteerBuildError) {
    self.path = path
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    // A transaction that ends in an error is left as it is: the file is removed.
    configuration.allowsUnsafeTransactions = true
    configuration.label = "frontline.build"
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA page_size = 4096; PRAGMA auto_vacuum = NONE; PRAGMA encoding = 'UTF-8'; PRAGMA secure_delete = ON;
          PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
          PRAGMA cache_size = -32768; PRAGMA temp_store = FILE;
          """)
    }
    queue = try Self.catching(path) { try DatabaseQueue(path: path.string, configuration: configuration) }
  }

  /// Runs something with the database. Errors of SQLite become `cannotWrite`.
  func run<Value>(_ body: (Database) throws -> Value) throws(GazetteerBuildError) -> Value {
    try Self.catching(path) { try queue.unsafeReentrantWrite(body) }
  }

  /// Closes the file.
  func close() throws(GazetteerBuildError) {
    try Self.catching(path) { try queue.close() }
  }

  private static func catching<Value>(
    _ path: FilePath, _ body: () throws -> Value
  ) throws(GazetteerBuildError) -> Value {
    do {
      return try body()
    } catch let error as GazetteerBuildError {
      throw error
    } catch let error as DatabaseError {
      let reason = error.message ?? "SQLite error \(error.resultCode.rawValue)"
      throw .inputOutput(path: path.string, reason: reason)
    } catch {
      throw .inputOutput(path: path.string, reason: "\(error)")
    }
  }
}

extension Database {
  /// Runs a statement that is prepared once.
  func insert(_ sql: String, _ arguments: StatementArguments) throws {
    let statement = try cachedStatement(sql: sql)
    statement.setUncheckedArguments(arguments)
    try statement.execute()
  }

  /// Calls `body` for every row of a query that is prepared once.
  func forEach(_ sql: String, _ arguments: StatementArguments = [], _ body: (Row) throws -> Void) throws {
    let statement = try cachedStatement(sql: sql)
    statement.setUncheckedArguments(arguments)
    let rows = try Row.fetchCursor(statement)
    while let row = try rows.next() { try body(row) }
  }
}
