import GRDB
import Gazetteer
import SystemPackage

/// Writes the two files of a compiled gazetteer: the records, and the index of their names.
///
/// The same rows in the same order give the same bytes. The file of the records is marked as one only when all of it is
/// written: half of one is refused by whoever opens it.
struct RecordsWriter: ~Copyable {
  private let database: WorkDatabase
  private let folder: FilePath
  private var index: NameIndexBuilder
  private var fingerprint = RecordFingerprint()

  /// How many places have been written.
  private(set) var placeCount = 0
  /// How many names have been written.
  private(set) var nameCount = 0

  /// Makes the files in a folder.
  init(in folder: FilePath, expectedNames: Int) throws(GazetteerBuildError) {
    let database = try WorkDatabase(path: folder.appending(RecordsSchema.fileName))
    try database.run { database in
      try database.execute(sql: RecordsSchema.tables)
      try database.execute(sql: "BEGIN")
    }
    self.database = database
    self.folder = folder
    index = NameIndexBuilder(expectedNames: expectedNames)
  }

  /// Writes an entry.
  mutating func add(_ place: MergedPlace, id: String) throws(GazetteerBuildError) {
    let record = place.record(number: placeCount, id: id)
    let checksum = record.checksum
    fingerprint.add(place: checksum)
    index.addPlace(record.place)
    var names: [(NameRecord, UInt64)] = []
    names.reserveCapacity(place.names.count)
    for entry in place.names {
      let name = NameRecord(
        number: nameCount, place: placeCount, text: entry.name.text, language: entry.name.language,
        kind: entry.name.kind, source: entry.source)
      let checksum = name.checksum
      fingerprint.add(name: checksum)
      index.addName(name.text, place: placeCount, kind: name.kind)
      names.append((name, checksum))
      nameCount += 1
    }
    placeCount += 1
    try database.run { database in
      try database.insert(RecordsSchema.insertPlace, record.arguments(checksum: checksum))
      for (name, checksum) in names {
        try database.insert(RecordsSchema.insertName, name.arguments(checksum: checksum))
      }
    }
  }

  /// Writes what is left and closes both files.
  ///
  /// - Parameter sources: what the gazetteer was built from, one a line.
  consuming func finish(sources: String) throws(GazetteerBuildError) {
    var meta = [
      RecordsSchema.Key.places: String(placeCount), RecordsSchema.Key.names: String(nameCount),
      RecordsSchema.Key.fingerprint: RecordsSchema.hexadecimal(fingerprint.value),
      RecordsSchema.Key.sources: sources,
    ]
    meta[RecordsSchema.Key.checksum] = RecordsSchema.checksum(ofMeta: meta)
    try database.run { database in
      for (key, value) in meta.sorted(by: { $0.key < $1.key }) {
        try database.insert(RecordsSchema.insertMeta, [key, value])
      }
      try database.execute(sql: "COMMIT")
      try database.execute(sql: RecordsSchema.index)
      try database.execute(sql: "PRAGMA user_version = \(RecordsSchema.version)")
      try database.execute(sql: "PRAGMA application_id = \(RecordsSchema.applicationID)")
    }
    try database.close()
    let path = folder.appending(RecordsSchema.indexFileName)
    do throws(GazetteerError) {
      try index.write(to: path, fingerprint: fingerprint.value)
    } catch {
      if case .unwritable(let path, let reason) = error { throw .inputOutput(path: path, reason: reason) }
      throw .inputOutput(path: path.string, reason: error.description)
    }
  }
}
