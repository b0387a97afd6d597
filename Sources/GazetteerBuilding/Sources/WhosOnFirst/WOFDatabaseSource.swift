import GRDB

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Who's On First's SQLite distribution: the GeoJSON of every place in the table `geojson`, read with a cursor.
struct WOFDatabaseSource: PlaceSource {
  let path: String

  var description: String { "Who's On First \(path)" }

  func read(
    problem: (SourceProblem) throws(GazetteerBuildError) -> Void,
    _ body: (SourceItem) throws(GazetteerBuildError) -> Void
  ) throws(GazetteerBuildError) {
    var watch = RowWatch(path: path)
    var gone = WOFGone()
    do {
      let queue = try Self.open(path)
      try queue.read { database in
        let condition =
          try database.columns(in: "geojson").contains { $0.name == "is_alt" } ? "WHERE NOT is_alt" : ""
        let rows = try Row.fetchCursor(database, sql: "SELECT id, body FROM geojson \(condition) ORDER BY id")
        var number = 0
        var seen = IdentifierSet()
        while let row = try rows.next() {
          number += 1
          let item: WOFRecord.Item?
          do throws(RowFault) {
            item = try Self.item(row, number, &watch, &gone, &seen)
          } catch {
            try watch.leave(error, line: number, problem: problem)
            continue
          }
          guard let item else { continue }
          watch.use()
          try item.tell(body)
        }
      }
    } catch let error as GazetteerBuildError {
      throw error
    } catch {
      throw .unreadable(path: path, reason: "\(error)")
    }
    try gone.report(path: path, problem: problem)
    if gone.total == 0 { try watch.finish() }
  }

  private static func item(
    _ row: Row, _ number: Int, _ watch: inout RowWatch, _ gone: inout WOFGone, _ seen: inout IdentifierSet
  ) throws(RowFault) -> WOFRecord.Item? {
    guard let bytes = (try? row.withUnsafeData(atIndex: 1) { $0.map { [UInt8]($0) } }) ?? nil else {
      throw RowFault("there is no GeoJSON in it")
    }
    try watch.check(bytes, bytes.indices)
    let record = try WOFRecord(json: bytes)
    if gone.counts(record) { return nil }
    let item = try record.item(line: number)
    guard seen.insert(item.place.id) else { throw .repeated(item.place.id) }
    return item
  }

  private static func open(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Whether a file of SQLite is such a distribution.
  static func isDistribution(_ path: String) -> Bool {
    (try? open(path).read { try $0.tableExists("geojson") }) ?? false
  }
}
