import Foundation
import GRDB
import Gazetteer
import SystemPackage

/// The items of all sources in a temporary database, in their order, and what conflation needs of each place in memory.
///
/// Sources come in the order given, rows in theirs; a place's number is its position in that order, from 0. What is kept
/// in memory is 13 bytes a place (`StagedPoints`).
final class Staging {
  private let database: WorkDatabase
  private var bytes = StagedBytes()

  /// Where the places are.
  private(set) var points = StagedPoints()
  /// How many names the places have, those of `SourceItem.names` among them.
  private(set) var nameCount = 0
  /// Whether there are names apart from places.
  private(set) var hasExtraNames = false

  /// Makes the database in a folder.
  init(in folder: FilePath) throws(GazetteerBuildError) {
    database = try WorkDatabase(path: folder.appending("staging.sqlite"))
    try database.run { database in
      try database.execute(
        sql: """
          CREATE TABLE places(number INTEGER PRIMARY KEY, data BLOB);
          CREATE TABLE identifiers(id TEXT, place INTEGER, own INTEGER);
          CREATE TABLE extras(id TEXT, data BLOB);
          CREATE TABLE units(code TEXT, source INTEGER, name TEXT);
          """)
    }
  }

  /// How many places there are.
  var count: Int { points.count }

  /// Reads a source: all that `body` adds stands behind what is there.
  func addSource(_ body: () throws(GazetteerBuildError) -> Void) throws(GazetteerBuildError) {
    points.beginSource()
    try database.run { database in
      try database.execute(sql: "BEGIN")
      try body()
      try database.execute(sql: "COMMIT")
    }
  }

  /// Adds a place of the source that is being read.
  func add(_ place: SourcePlace) throws(GazetteerBuildError) {
    let number = points.count
    points.append(place)
    nameCount += place.names.count
    bytes.removeAll()
    StagedPlace.append(place, to: &bytes)
    try database.run { database in
      try database.insert("INSERT INTO places VALUES (?, ?)", [number, Data(bytes.bytes)])
      try database.insert("INSERT INTO identifiers VALUES (?, ?, 1)", [place.id, number])
      for other in place.sameAs where other != place.id {
        try database.insert("INSERT INTO identifiers VALUES (?, ?, 0)", [other, number])
      }
    }
  }

  /// Adds names of a place that may stand in any source.
  func add(_ names: [SourceName], of id: String) throws(GazetteerBuildError) {
    hasExtraNames = true
    nameCount += names.count
    bytes.removeAll()
    StagedPlace.append(names, to: &bytes)
    try database.run { try $0.insert("INSERT INTO extras VALUES (?, ?)", [id, Data(bytes.bytes)]) }
  }

  /// Adds the name of an administrative unit.
  func addUnit(code: String, name: String) throws(GazetteerBuildError) {
    try database.run {
      try $0.insert("INSERT INTO units VALUES (?, ?, ?)", [code, points.sourceCount - 1, name])
    }
  }

  /// Makes the indexes, when all is there.
  func finish() throws(GazetteerBuildError) {
    try database.run { database in
      try database.execute(
        sql: """
          CREATE INDEX identifiers_by_id ON identifiers(id, place, own);
          CREATE INDEX extras_by_id ON extras(id);
          CREATE INDEX units_by_code ON units(code, source, name);
          """)
    }
  }

  /// The place with a number.
  func place(_ number: Int) throws(GazetteerBuildError) -> SourcePlace {
    let place = try database.run { database -> SourcePlace? in
      var place: SourcePlace?
      try database.forEach("SELECT data FROM places WHERE number = ?", [number]) { row in
        place = Self.unpack(row) { StagedPlace.place(&$0) }
      }
      return place
    }
    guard let place else {
      throw .cannotWrite(
        path: database.path.string, reason: "row \(number) of the temporary database is missing")
    }
    return place
  }

  /// The names that stand apart from the place with an identifier, in their order.
  func extraNames(of id: String) throws(GazetteerBuildError) -> [SourceName] {
    guard hasExtraNames else { return [] }
    return try database.run { database in
      var names: [SourceName] = []
      try database.forEach("SELECT data FROM extras WHERE id = ? ORDER BY rowid", [id]) { row in
        names += Self.unpack(row) { StagedPlace.names(&$0) } ?? []
      }
      return names
    }
  }

  /// Whether a place of a source has an identifier as its own.
  func isOwned(_ id: String) throws(GazetteerBuildError) -> Bool {
    try database.run { database in
      var isOwned = false
      try database.forEach("SELECT 1 FROM identifiers WHERE id = ? AND own = 1 LIMIT 1", [id]) { _ in
        isOwned = true
      }
      return isOwned
    }
  }

  /// The name of an administrative unit: what the source itself calls it, else what the first source that knows it does.
  func unitName(code: String, source: Int) throws(GazetteerBuildError) -> String? {
    try database.run { database in
      var name: String?
      let sql = "SELECT name FROM units WHERE code = ? ORDER BY source <> ?, source, rowid LIMIT 1"
      try database.forEach(sql, [code, source]) { row in name = row[0] }
      return name
    }
  }

  /// How many names of `SourceItem.names` have no place.
  func countOfNamesWithoutPlace() throws(GazetteerBuildError) -> Int {
    guard hasExtraNames else { return 0 }
    return try database.run { database in
      var count = 0
      try database.forEach(
        "SELECT data FROM extras WHERE NOT EXISTS (SELECT 1 FROM identifiers i WHERE i.id = extras.id)"
      ) { row in
        count += Self.unpack(row) { $0.count() } ?? 0
      }
      return count
    }
  }

  /// Calls `body` for every identifier that two rows or more have, with their numbers, those that have it as their own
  /// apart from those that only name it.
  func forEachSharedIdentifier(
    _ body: (String, [(place: Int, isOwn: Bool)]) throws(GazetteerBuildError) -> Void
  ) throws(GazetteerBuildError) {
    try database.run { database in
      var id = ""
      var rows: [(place: Int, isOwn: Bool)] = []
      try database.forEach("SELECT id, place, own FROM identifiers ORDER BY id, place, own") { row in
        let next: String = row[0]
        if next != id {
          if rows.count > 1 { try body(id, rows) }
          rows.removeAll(keepingCapacity: true)
          id = next
        }
        rows.append((row[1], row[2]))
      }
      if rows.count > 1 { try body(id, rows) }
    }
  }

  /// Closes the database.
  func close() throws(GazetteerBuildError) { try database.close() }

  private static func unpack<Value>(_ row: Row, _ read: (inout StagedReader) -> Value) -> Value? {
    try? row.withUnsafeData(atIndex: 0) { data in
      data?.withUnsafeBytes { bytes in
        var reader = StagedReader(bytes)
        return read(&reader)
      }
    }
  }
}
