import Foundation
import GRDB
import Geodesy
import TestSupport

@testable import Gazetteer

/// A small `records.sqlite` for tests, written with the schema that the build uses.
struct RecordsFile {
  let folder: ScratchFolder
  let path: String

  static let places: [PlaceRecord] = (0..<300).map { number in
    PlaceRecord(
      number: number, id: "test:\(number)", name: "Tell \(number)",
      arabicName: number % 2 == 0 ? "تل \(number)" : nil,
      position: Position(latitude: 34 + Double(number) / 1000, longitude: 40), precision: 500,
      featureCode: "PPL",
      country: number % 3 == 0 ? "IQ" : "SY", admin: number % 5 == 0 ? [] : ["Deir ez-Zor", "Abu Kamal"],
      pcode: nil, bank: number % 7 == 0 ? "left" : nil, population: number % 4 == 0 ? number : nil,
      sources: "test:\(number)|geonames:\(number)")
  }

  static let names: [NameRecord] = (0..<600).map { number in
    NameRecord(
      number: number, place: number / 2, text: number % 2 == 0 ? "Tell \(number / 2)" : "Tall \(number / 2)",
      language: "en", kind: number % 2 == 0 ? .preferred : .variant, source: "test:\(number / 2)")
  }

  init(change: (inout [String: String]) -> Void = { _ in }) throws {
    folder = try ScratchFolder()
    path = folder.path("records.sqlite")
    var meta = ["places": "300", "names": "600", "sources": "test"]
    var fingerprint = RecordFingerprint()
    let queue = try DatabaseQueue(path: path)
    try queue.write { database in
      try database.execute(sql: RecordsSchema.tables)
      for place in Self.places {
        fingerprint.add(place: place.checksum)
        try database.execute(
          sql: RecordsSchema.insertPlace, arguments: place.arguments(checksum: place.checksum))
      }
      for name in Self.names {
        fingerprint.add(name: name.checksum)
        try database.execute(
          sql: RecordsSchema.insertName, arguments: name.arguments(checksum: name.checksum))
      }
      try database.execute(sql: RecordsSchema.index)
      meta["fingerprint"] = RecordsSchema.hexadecimal(fingerprint.value)
      change(&meta)
      meta["checksum"] = RecordsSchema.checksum(ofMeta: meta)
      for (key, value) in meta {
        try database.execute(sql: RecordsSchema.insertMeta, arguments: [key, value])
      }
      try database.execute(sql: "PRAGMA application_id = \(RecordsSchema.applicationID)")
      try database.execute(sql: "PRAGMA user_version = \(RecordsSchema.version)")
    }
    try queue.close()
  }

  /// Changes the database behind the checksums' back.
  func execute(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }

  /// Changes the bytes of the file.
  func edit(_ change: (inout Data) -> Void) throws {
    var data = try Data(contentsOf: URL(filePath: path))
    change(&data)
    try data.write(to: URL(filePath: path))
  }
}
