import Foundation
import SystemPackage
import Testing

@testable import Gazetteer

@Suite("Names that no source locates")
struct UnlocatedTests {
  private let header = "name,name_ar,known,source,common\n"

  /// The rows of a file in a folder of its own, and its problems.
  private func read(_ text: String) throws -> ([[UInt16]: UnlocatedName], [String]) {
    let folder = URL.temporaryDirectory.appending(path: "unlocated-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(text.utf8).write(to: folder.appending(path: "UNLOCATED.csv"))
    var problems: [String] = []
    let names = try UnlocatedLoader.names(in: FilePath(folder.path)) { problems.append($0.description) }
    return (names, problems)
  }

  @Test("are found in either script")
  func bothScripts() throws {
    let (names, problems) = try read(header + "Al-Jabal,الجبل,north of Hajin,wikipedia:x,\n")
    #expect(problems.isEmpty)
    #expect(names[NameKey("al jabal").units]?.known == "north of Hajin")
    #expect(names[NameKey("الجبل").units]?.isCommon == false)
  }

  @Test(
    "are reported where a row is broken",
    arguments: [
      ("A,,,x,\n", "must not be empty"), ("A,,k,x,maybe\n", "common is"), ("A,,k,x,\nA,,k,x,\n", "twice"),
      ("--,,k,x,\n", "no letters"), ("A,,k\n", "3 fields where the header has 5"),
    ])
  func broken(_ rows: String, _ reason: String) throws {
    let (_, problems) = try read(header + rows)
    #expect(problems.count == 1)
    #expect(problems.first?.contains(reason) == true)
  }

  @Test("are not taken for a place that is called nearly so")
  func refused() throws {
    let gazetteer = try Gazetteer.shipped()
    #expect(try gazetteer.lookup(LookupQuery("Hasiyat")).isEmpty)
    #expect(try gazetteer.unlocated(named: "Hasiyat")?.known.contains("left bank") == true)
    // Who says where it lies means the place there.
    #expect(try gazetteer.lookup(LookupQuery("Hasiyat, Homs")).first?.place.id == "sy-hisya")
    // Many places have this name.
    #expect(try gazetteer.lookup(LookupQuery("Daraiya")).first?.place.id == "sy-darayya")
    #expect(try gazetteer.unlocated(named: "Hajin") == nil)
  }
}
