import Foundation
import TestSupport
import Testing

@Suite struct GazetteerVerbTests {
  @Test func theShippedGazetteerPassesItsCheck() throws {
    let result = try Command.run(["gazetteer", "check"])
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.hasSuffix("no problems\n"))
  }

  @Test func notesArePrintedWhenAskedFor() throws {
    let without = try Command.run(["gazetteer", "check"])
    #expect(without.output.contains("notes; --notes prints them\n"))
    #expect(!without.output.contains("note: "))
    let with = try Command.run(["gazetteer", "check", "--notes"])
    #expect(with.status == 0)
    #expect(with.output.contains("positions.csv:"))
    #expect(with.output.contains("names.csv:"))
    #expect(with.output.hasSuffix("no problems\n"))
  }

  @Test func statsCount() throws {
    let result = try Command.run(["gazetteer", "stats"])
    #expect(result.status == 0)
    #expect(result.output.contains("by feature code"))
    #expect(result.output.contains("  SY  "))
  }

  @Test func aBrokenRowIsNamedByFileAndLine() throws {
    let folder = try ScratchFolder()
    let files = FileManager.default
    let copy = folder.url.appending(path: "gazetteer")
    try files.copyItem(at: Project.folder.appending(path: "gazetteer"), to: copy)
    let places = copy.appending(path: "places.csv")
    var lines = try String(contentsOf: places, encoding: .utf8).split(separator: "\n").map(String.init)
    lines[4] = "sy-broken,Broken,,north,40"
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: places)
    let lookup = try Command.run(["lookup", "Hajin", "--gazetteer", copy.path])
    #expect(lookup.status == 65)
    #expect(lookup.errors.contains("places.csv, line 5"))
    #expect(lookup.output.isEmpty)
    let check = try Command.run(["gazetteer", "check", copy.path])
    #expect(check.status == 1)
    #expect(check.output.contains("places.csv:5:"))
  }

  @Test func aMissingGazetteerIsNoInput() throws {
    let result = try Command.run(["lookup", "Hajin"], environment: ["FRONTLINE_GAZETTEER": "/nowhere"])
    #expect(result.status == 66)
    #expect(result.errors.contains("/nowhere: no such file or folder"))
  }
}
