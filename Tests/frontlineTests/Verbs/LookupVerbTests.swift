import Foundation
import JSONText
import TestSupport
import Testing

@Suite struct LookupVerbTests {
  @Test func printsTheBestWithReasons() throws {
    let result = try Command.run(["lookup", "Baguz Fawqani"])
    #expect(result.status == 0)
    #expect(result.output.contains("Baghuz Fawqani"))
    #expect(result.output.contains("sounds like"))
    #expect(result.errors.isEmpty)
  }

  @Test func printsOneJSONLineAName() throws {
    let result = try Command.run(
      ["lookup", "-f", "json", "Hajin", "-"], input: Data("الباغوز\n\nSusah\n".utf8))
    #expect(result.status == 0)
    let rows = try result.output.split(separator: "\n").map { try JSONValue(utf8: Array($0.utf8)) }
    #expect(rows.map { $0["query"]?.string } == ["Hajin", "الباغوز", "Susah"])
    let best = try #require(rows[0]["results"]?.array?.first)
    #expect(best["id"] == .string("sy-hajin"))
    #expect(best["name_ar"] == .string("هجين"))
    #expect(abs((best["lat"]?.double ?? 0) - 34.69) < 0.01)
    #expect(best["feature"]?.string?.hasPrefix("PPL") == true)
    #expect(best["why"]?.strings?.isEmpty == false)
  }

  @Test func whatIsUnknownIsEmptyAndEndsWithOne() throws {
    let result = try Command.run(["lookup", "-f", "json", "Bakhmut"])
    #expect(result.status == 1)
    #expect(result.output == "{\"query\": \"Bakhmut\", \"results\": []}\n")
  }

  @Test func saysWhatIsKnownOfANameThatNoSourceLocates() throws {
    let text = try Command.run(["lookup", "Muhamidah"])
    #expect(text.status == 1)
    #expect(text.output.contains("no source locates it: a town of the left bank"))
    let json = try Command.run(["lookup", "-f", "json", "Muhamidah"])
    let row = try JSONValue(utf8: Array(json.output.utf8))
    #expect(row["results"]?.array?.isEmpty == true)
    #expect(row["unlocated"]?["source"]?.string?.hasPrefix("wikipedia:") == true)
  }

  @Test func writesGeoJSONAndCSV() throws {
    let geojson = try Command.run(["lookup", "-f", "geojson", "Hajin", "Susah", "--limit", "1"])
    let value = try JSONValue(utf8: Array(geojson.output.utf8))
    #expect(value["features"]?.array?.count == 2)
    let csv = try Command.run(["lookup", "-f", "csv", "Hajin"])
    #expect(csv.output.hasPrefix("query,rank,id,name,"))
    #expect(csv.output.contains("Hajin,1,sy-hajin,"))
  }

  @Test func nearAndWithinDecideBetweenHomonyms() throws {
    let near = try Command.run(["lookup", "Kashmah", "--near", "40.93,34.58", "--limit", "1"])
    #expect(near.output.contains("sy-kashmah-left-bank"))
    let within = try Command.run(["lookup", "Kashmah", "--within", "Mayadin", "--limit", "1"])
    #expect(within.output.contains("sy-kashmah-right-bank"))
  }

  @Test(arguments: [
    ["lookup"], ["lookup", "Hajin", "--near", "91,200"], ["lookup", "Hajin", "--limit", "0"],
    ["lookup", "Hajin", "-f", "xml"], ["nonsense"], ["lookup", "--nonsense", "x"],
  ])
  func usageErrorsEndWith64(_ arguments: [String]) throws {
    let result = try Command.run(arguments)
    #expect(result.status == 64)
    #expect(!result.errors.isEmpty)
  }

  @Test func theGazetteerIsFoundFromAnywhere() throws {
    let folder = try ScratchFolder()
    #expect(try Command.run(["lookup", "Hajin"], folder: folder.url).status == 0)
    // As installed: PREFIX/bin/frontline and PREFIX/share/frontline/gazetteer.
    let files = FileManager.default
    let share = folder.url.appending(path: "share/frontline")
    try files.createDirectory(at: share, withIntermediateDirectories: true)
    try files.createDirectory(at: folder.url.appending(path: "bin"), withIntermediateDirectories: true)
    try files.copyItem(
      at: Project.folder.appending(path: "gazetteer"), to: share.appending(path: "gazetteer"))
    let installed = folder.url.appending(path: "bin/frontline")
    try files.copyItem(at: Command.frontline, to: installed)
    let stats = try Command.run(installed, ["gazetteer", "stats"], folder: URL(filePath: "/"))
    #expect(stats.output.contains(share.appending(path: "gazetteer").path))
  }

  @Test func itDoesNotNeedGDAL() throws {
    let result = try Command.run(
      ["lookup", "Hajin"], environment: ["FRONTLINE_LIBGDAL": "/nowhere/libgdal.so"])
    #expect(result.status == 0)
  }
}
