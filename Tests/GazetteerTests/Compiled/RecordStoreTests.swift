import Foundation
import SystemPackage
import Testing

@testable import Gazetteer

@Suite struct RecordStoreTests {
  @Test func rowsComeBackAsTheyWereWritten() throws {
    let file = try RecordsFile()
    let store = try RecordStore(path: FilePath(file.path))
    #expect(store.placeCount == 300)
    #expect(store.nameCount == 600)
    for record in RecordsFile.places { #expect(try store.place(record.number) == record.place) }
    for record in RecordsFile.names { #expect(try store.name(record.number) == record.name) }
    let place = try store.place(14)
    #expect(place.arabicName == "تل 14")
    #expect(place.bank == .left)
    #expect(place.population == nil)
    #expect(place.admin == ["Deir ez-Zor", "Abu Kamal"])
    #expect(place.sources == ["test:14", "geonames:14"])
    #expect(store.problems().isEmpty)
    try store.verify()
  }

  @Test func identifiersLeadToNumbers() throws {
    let file = try RecordsFile()
    let store = try RecordStore(path: FilePath(file.path))
    #expect(try store.number(ofID: "test:299") == 299)
    #expect(try store.number(ofID: "test:300") == nil)
    #expect(try store.number(ofID: "") == nil)
  }

  @Test func numbersOutOfRangeAreRefused() throws {
    let file = try RecordsFile()
    let store = try RecordStore(path: FilePath(file.path))
    #expect(throws: GazetteerError.self) { try store.place(-1) }
    #expect(throws: GazetteerError.self) { try store.place(300) }
    #expect(throws: GazetteerError.self) { try store.name(600) }
  }

  @Test(arguments: [
    "UPDATE places SET lat = lat + 0.5 WHERE number = 7", "UPDATE places SET name = 'Other' WHERE number = 7",
    "UPDATE places SET name = NULL, lat = 'x' WHERE number = 7",
    "UPDATE places SET population = 3 WHERE number = 7",
    "UPDATE places SET admin1 = x'FFFE' WHERE number = 7", "DELETE FROM places WHERE number = 7",
  ])
  func aChangedRowIsRefused(sql: String) throws {
    let file = try RecordsFile()
    // The columns of the tables refuse NULL; damage does not ask them.
    try file.execute("PRAGMA ignore_check_constraints = 1; " + sql.replacing("name = NULL, ", with: ""))
    let store = try RecordStore(path: FilePath(file.path))
    #expect(throws: GazetteerError.self) { try store.place(7) }
    #expect(try store.place(8).id == "test:8")
    #expect(!store.problems().isEmpty)
    #expect(throws: GazetteerError.self) { try store.verify() }
  }

  @Test func aChangedNameIsRefused() throws {
    let file = try RecordsFile()
    try file.execute("UPDATE names SET place = 3 WHERE number = 100")
    let store = try RecordStore(path: FilePath(file.path))
    #expect(throws: GazetteerError.self) { try store.name(100) }
    #expect(store.problems().count == 1)
    #expect(store.problems().first?.line == 101)
  }

  @Test func aMissingRowAtTheEndIsFoundByTheCheck() throws {
    let file = try RecordsFile()
    try file.execute("DELETE FROM names WHERE number = 599")
    #expect(throws: GazetteerError.self) { try RecordStore(path: FilePath(file.path)).verify() }
  }

  @Test func aFileThatIsCutOffIsRefused() throws {
    for length in [0, 10, 50, 99, 100, 4096, 8191, 8192, 40_000] {
      let file = try RecordsFile()
      try file.edit { $0 = $0.prefix(length) }
      let error = #expect(throws: GazetteerError.self) { try RecordStore(path: FilePath(file.path)) }
      #expect(error?.description.contains("make it again with frontline gazetteer build") == true)
    }
    let file = try RecordsFile()
    try file.edit { $0.append(0) }
    #expect(throws: GazetteerError.self) { try RecordStore(path: FilePath(file.path)) }
  }

  @Test func otherVersionsAreRefusedWithTheirNumber() throws {
    let file = try RecordsFile()
    try file.execute("PRAGMA user_version = 0")
    let older = #expect(throws: GazetteerError.self) { try RecordStore(path: FilePath(file.path)) }
    #expect(older?.description.contains("format version 0") == true)
    try file.execute("PRAGMA user_version = 77")
    let newer = #expect(throws: GazetteerError.self) { try RecordStore(path: FilePath(file.path)) }
    #expect(newer?.description.contains("newer program (format version 77") == true)
  }

  @Test func otherFilesAreRefused() throws {
    let file = try RecordsFile()
    try file.execute("PRAGMA application_id = 5")
    let other = #expect(throws: GazetteerError.self) { try RecordStore(path: FilePath(file.path)) }
    #expect(other?.description.contains("not of a compiled gazetteer") == true)
    try file.edit { $0 = Data("id,name\n".utf8) }
    let text = #expect(throws: GazetteerError.self) { try RecordStore(path: FilePath(file.path)) }
    #expect(text?.description.contains("no SQLite database") == true)
    let none = #expect(throws: GazetteerError.self) { try RecordStore(path: FilePath(file.path + "x")) }
    guard case .unreadable = none else {
      Issue.record("\(String(describing: none))")
      return
    }
  }

  @Test func aChangedMetaIsRefused() throws {
    let file = try RecordsFile()
    try file.execute("UPDATE meta SET value = '299' WHERE key = 'places'")
    #expect(throws: GazetteerError.self) { try RecordStore(path: FilePath(file.path)) }
  }

  /// Whatever byte is damaged, nothing false is believed and nothing crashes.
  @Test func noDamagedByteIsBelieved() throws {
    let whole = try RecordsFile()
    let bytes = try Data(contentsOf: URL(filePath: whole.path))
    let file = try RecordsFile()
    for offset in stride(from: 0, to: bytes.count, by: 1021) {
      try file.edit {
        $0 = bytes
        $0[offset] ^= 0x55
      }
      do throws(GazetteerError) {
        let store = try RecordStore(path: FilePath(file.path))
        for record in RecordsFile.places {
          guard let place = try? store.place(record.number) else { continue }
          #expect(place == record.place)
        }
        for record in RecordsFile.names {
          guard let name = try? store.name(record.number) else { continue }
          #expect(name == record.name)
        }
        if let number = try? store.number(ofID: "test:123") { #expect(number == 123) }
      } catch {
        #expect(!error.description.isEmpty)
      }
    }
  }

  @Test func namesWithSignsOfURIsAreOpened() throws {
    let file = try RecordsFile()
    let path = file.folder.path("a?b#c%20 د.sqlite")
    try FileManager.default.copyItem(atPath: file.path, toPath: path)
    #expect(try RecordStore(path: FilePath(path)).placeCount == 300)
  }

  @Test func aJournalBesideTheFileIsNotHeeded() throws {
    let file = try RecordsFile()
    try Data("not a journal".utf8).write(to: URL(filePath: file.path + "-journal"))
    try Data("not a log".utf8).write(to: URL(filePath: file.path + "-wal"))
    #expect(try RecordStore(path: FilePath(file.path)).place(0).id == "test:0")
    #expect(try file.folder.contents().count == 3)
  }

  @Test func statisticsAreCounted() throws {
    let file = try RecordsFile()
    let statistics = try RecordStore(path: FilePath(file.path)).statistics()
    #expect(statistics.places == 300)
    #expect(statistics.byCountry == ["IQ": 100, "SY": 200])
    #expect(statistics.withArabicName == 150)
    #expect(statistics.bySource == ["test": 300, "geonames": 300])
    #expect(statistics.namesByLanguage == ["en": 600])
    #expect(statistics.byBank["left"] == 43)
  }

  @Test func manyTasksReadAtOnce() async throws {
    let file = try RecordsFile()
    let store = try RecordStore(path: FilePath(file.path))
    await withTaskGroup(of: Bool.self) { group in
      for task in 0..<8 {
        group.addTask {
          (0..<300).allSatisfy {
            (try? store.place(($0 + task * 31) % 300).id) == "test:\(($0 + task * 31) % 300)"
          }
        }
      }
      for await result in group { #expect(result) }
    }
  }
}
