import GRDB
import SystemPackage

/// The records of a compiled gazetteer: places and names by number, read from `records.sqlite` as they are asked for.
///
/// ```swift
/// let store = try RecordStore(path: FilePath("syria.gaz/records.sqlite"))
/// let place = try store.place(0)
/// ```
///
/// Opening reads the header and the table `meta`, whatever the size of the file. Each row is compared with its checksum
/// when it is read. The file is opened as immutable: nothing beside it is looked for, nothing is locked.
public final class RecordStore: Sendable {
  /// The file.
  public let path: FilePath
  /// How many places there are; their numbers count from 0.
  public let placeCount: Int
  /// How many names there are; their numbers count from 0.
  public let nameCount: Int
  /// What is known of the whole: counts, fingerprint, sources.
  public let meta: [String: String]
  /// The hash of all rows, which `names.index` of the same build carries too.
  public let fingerprint: UInt64
  let database: DatabaseQueue

  /// Opens `records.sqlite`.
  ///
  /// - Throws: `GazetteerError.unreadable` where it cannot be opened, `badIndex` where it is cut off, damaged, of
  ///   another version, or no SQLite database.
  public init(path: FilePath) throws(GazetteerError) {
    try RecordsHeader.check(path)
    self.path = path
    database = try Self.catching(path) { try Self.open(path) }
    meta = try Self.meta(database, path)
    guard let places = meta[RecordsSchema.Key.places].flatMap({ Int($0) }), places >= 0,
      let names = meta[RecordsSchema.Key.names].flatMap({ Int($0) }), names >= 0,
      let fingerprint = meta[RecordsSchema.Key.fingerprint].flatMap({ UInt64($0, radix: 16) }),
      meta[RecordsSchema.Key.checksum] == RecordsSchema.checksum(ofMeta: meta)
    else { throw .badIndex(path: path.string, reason: "the table meta is damaged") }
    placeCount = places
    nameCount = names
    self.fingerprint = fingerprint
  }

  /// The place with a number.
  ///
  /// - Throws: `GazetteerError.badIndex` where its row is damaged or missing.
  public func place(_ number: Int) throws(GazetteerError) -> Place {
    let record = try row(RecordsSchema.selectPlace, [number]) { PlaceRecord($0) }
    guard let record, record.number == number else { throw damaged("places", number) }
    return record.place
  }

  /// The name with a number.
  ///
  /// - Throws: `GazetteerError.badIndex` where its row is damaged or missing.
  public func name(_ number: Int) throws(GazetteerError) -> PlaceName {
    let record = try row(RecordsSchema.selectName, [number]) { NameRecord($0) }
    guard let record, record.number == number, record.place >= 0, record.place < placeCount else {
      throw damaged("names", number)
    }
    return record.name
  }

  /// The number of the place with an identifier, or nil.
  ///
  /// - Throws: `GazetteerError.badIndex` where the row it leads to is damaged.
  public func number(ofID id: String) throws(GazetteerError) -> Int? {
    let number = try row(RecordsSchema.selectNumber, [id]) { fields in
      var fields = fields
      return fields.int()
    }
    guard let number else { return nil }
    guard try place(number).id == id else { throw damaged("places", number) }
    return number
  }

  func damaged(_ table: String, _ number: Int) -> GazetteerError {
    .badIndex(path: path.string, reason: "row \(number) of the table \(table) is damaged or missing")
  }

  /// The only row of a query, made into something.
  private func row<Value>(
    _ sql: String, _ arguments: StatementArguments, _ make: @escaping (RowFields) -> Value?
  ) throws(GazetteerError) -> Value? {
    try Self.catching(path) {
      try database.unsafeRead { database in
        let statement = try database.cachedStatement(sql: sql)
        statement.setUncheckedArguments(arguments)
        let cursor = RowFieldsCursor(statement, make)
        let value = try cursor.next() ?? nil
        // The statement is put back, so that it holds no page.
        while try cursor.next() != nil {}
        return value
      }
    }
  }

  /// Runs something that SQLite may refuse.
  static func catching<Value>(
    _ path: FilePath, _ body: () throws -> Value
  ) throws(GazetteerError) -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      let reason = error.message ?? "SQLite error \(error.resultCode.rawValue)"
      switch error.resultCode {
      case .SQLITE_CANTOPEN, .SQLITE_IOERR, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_NOMEM, .SQLITE_BUSY:
        throw .unreadable(path: path.string, reason: reason)
      default: throw .badIndex(path: path.string, reason: "SQLite finds it damaged: \(reason)")
      }
    } catch let error as GazetteerError {
      throw error
    } catch {
      throw .unreadable(path: path.string, reason: "\(error)")
    }
  }

  private static func open(_ path: FilePath) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.foreignKeysEnabled = false
    configuration.label = "frontline.records"
    // A URI can say that nobody changes the file. Where SQLite takes no URIs, the name is that of no file.
    let name = path.string.unicodeScalars.map { scalar in
      switch scalar {
      case "%": "%25"
      case "?": "%3f"
      case "#": "%23"
      default: String(Character(scalar))
      }
    }
    let uri = "file:" + name.joined() + "?immutable=1"
    do {
      return try DatabaseQueue(path: uri, configuration: configuration)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
      return try DatabaseQueue(path: path.string, configuration: configuration)
    }
  }

  private static func meta(_ database: DatabaseQueue, _ path: FilePath) throws(GazetteerError) -> [String:
    String]
  {
    try catching(path) {
      try database.unsafeRead { database in
        var meta: [String: String] = [:]
        let rows = try Row.fetchCursor(database, sql: "SELECT key, value FROM meta")
        while let row = try rows.next() {
          var fields = RowFields(row)
          guard let key = fields.text(), let value = fields.text() else { continue }
          meta[key] = value
        }
        return meta
      }
    }
  }
}
