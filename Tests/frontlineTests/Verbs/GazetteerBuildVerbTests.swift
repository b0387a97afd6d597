import Foundation
import TestSupport
import Testing

@testable import frontline

@Suite struct GazetteerBuildVerbTests {
  private let folder: ScratchFolder
  private let dump: String

  init() throws {
    folder = try ScratchFolder()
    func row(
      _ id: String, _ name: String, _ others: String, _ latitude: String, _ longitude: String,
      _ country: String
    )
      -> String
    {
      "\(id)\t\(name)\t\(name)\t\(others)\t\(latitude)\t\(longitude)\tP\tPPL\t\(country)\t\t07\t\t\t\t0\t\t200\tAsia/Damascus\t2012-01-01\n"
    }
    dump = try folder.write(
      "SY.txt",
      row("174506", "Hajin", "هجين,Hajeen", "34.69", "40.83", "SY")
        + row("1", "Old Hajin", "", "34.60", "40.90", "SY")
        + row("2", "Rawah", "راوة", "34.48", "41.91", "IQ")
        + row("3", "Nowhere", "", "134", "40", "SY"))
  }

  @Test func buildsLooksUpChecksAndCounts() throws {
    let output = folder.path("syria.gaz")
    let problems = folder.path("problems.txt")
    let result = try Command.run(
      ["gazetteer", "build", dump, "-o", output, "--country", "sy", "--problems", problems])
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("wrote \(output): 2 places, 4 names\n"))
    #expect(result.output.contains("1 left out: in another country"))
    #expect(result.errors.contains("SY.txt:4: "))
    #expect(try String(contentsOfFile: problems, encoding: .utf8).contains("SY.txt:4: "))
    let found = try Command.run(["lookup", "Hajeen", "--gazetteer", output])
    #expect(found.status == 0)
    #expect(found.output.contains("[geonames:174506]"))
    #expect(try Command.run(["gazetteer", "check", output]).output == "\(output): no problems\n")
    let stats = try Command.run(["gazetteer", "stats", "--gazetteer", output])
    #expect(stats.output.contains("places     2\nnames      4\n"))
    #expect(stats.output.contains("by source\n  geonames  2\n"))
  }

  @Test func theProjectsOwnPlacesKeepTheirIdentifiers() throws {
    let output = folder.path("both.gaz")
    let own = Project.path("gazetteer")
    let result = try Command.run(["gazetteer", "build", own, dump, "-o", output, "--quiet"])
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
    #expect(result.errors.isEmpty)
    let found = try Command.run(["lookup", "Hajin", "--limit", "1", "--gazetteer", output, "-f", "json"])
    #expect(found.output.contains("\"id\": \"sy-hajin\""))
    #expect(found.output.contains("geonames:174506"))
  }

  @Test func aDamagedGazetteerIsRefusedByEveryVerb() throws {
    let output = folder.path("own.gaz")
    #expect(
      try Command.run(["gazetteer", "build", Project.path("gazetteer"), "-o", output, "--quiet"]).status == 0)
    let index = URL(filePath: output).appending(path: "names.index")
    let whole = try Data(contentsOf: index)
    let report = Project.path("Examples/baghuz-2019-01.txt")
    let verbs = [
      ["lookup", "Hajin"], ["read", report], ["map", report, "-o", folder.path("out.geojson")],
    ].map { $0 + ["--gazetteer", output] }
    for verb in verbs { #expect(try Command.run(verb).status == 0) }
    try FileManager.default.removeItem(atPath: folder.path("out.geojson"))
    var flipped = whole
    for position in stride(from: 20_000, to: flipped.count, by: 4096) { flipped[position] ^= 0xFF }
    var newer = whole
    newer[8] += 1
    let cases = [
      (Data(whole.prefix(100_000)), "truncated"), (flipped, "damaged"), (newer, "newer format"),
      (Data("not an index".utf8), "no name index"), (Data(), "empty"),
    ]
    for (content, reason) in cases {
      try content.write(to: index)
      for verb in verbs {
        let result = try Command.run(verb)
        #expect(result.status == 65, "\(verb[0]) with an index that is \(reason)")
        #expect(result.errors.contains(reason), "\(result.errors)")
        #expect(result.output.isEmpty)
      }
      #expect(try folder.contents() == ["SY.txt", "own.gaz"])
    }
  }

  @Test func ofSeveralGazetteersTheFirstWins() throws {
    let output = folder.path("syria.gaz")
    #expect(try Command.run(["gazetteer", "build", dump, "-o", output, "--quiet"]).status == 0)
    let own = Project.path("gazetteer")
    func ids(_ query: String, _ gazetteers: [String]) throws -> String {
      let options = gazetteers.flatMap { ["--gazetteer", $0] }
      return try Command.run(["lookup", query, "-f", "json", "--limit", "1"] + options).output
    }
    #expect(try ids("Hajin", [own, output]).contains("\"id\": \"sy-hajin\""))
    #expect(try ids("Hajin", [output, own]).contains("\"id\": \"geonames:174506\""))
    #expect(try ids("Old Hajin", [own, output]).contains("\"id\": \"geonames:1\""))
    let all = try Command.run(["lookup", "Hajin", "-f", "json", "--gazetteer", own, "--gazetteer", output])
    #expect(!all.output.contains("\"id\": \"geonames:174506\""))
  }

  @Test func statusesSayWhatWentWrong() throws {
    let output = folder.path("out.gaz")
    func status(_ arguments: [String]) throws -> Int32 {
      try Command.run(["gazetteer", "build"] + arguments + ["-o", output]).status
    }
    #expect(try status([folder.path("none.txt")]) == 66)
    #expect(try status([dump, "--strict"]) == 65)
    #expect(try status([dump, "--country", "FR"]) == 65)
    #expect(try status([dump, "--country", "France"]) == 64)
    #expect(try status([dump, "--bbox", "1,2,3"]) == 64)
    #expect(try status([dump, "--as", "gazetteers"]) == 64)
    #expect(try status([dump, dump, dump, "--as", "geonames", "--as", "auto"]) == 64)
    #expect(try folder.contents() == ["SY.txt"])
    #expect(try status([dump, "--bbox", "-10,34,41,35"]) == 0)
    #expect(try status([dump]) == 73)
    #expect(try status([dump, "--overwrite"]) == 0)
    #expect(try Command.run(["gazetteer", "build", dump, "-o", folder.path("none/out.gaz")]).status == 73)
    #expect(try Command.run(["gazetteer", "build", dump, "-o", folder.url.path, "--overwrite"]).status == 73)
    #expect(try folder.contents() == ["SY.txt", "out.gaz"])
  }

  @Test func aDamagedOneIsRefusedAndFound() throws {
    let output = folder.path("out.gaz")
    _ = try Command.run(["gazetteer", "build", dump, "-o", output])
    let file = URL(filePath: output).appending(path: "records.sqlite")
    let bytes = try Data(contentsOf: file)
    try bytes.prefix(bytes.count - 100).write(to: file)
    let lookup = try Command.run(["lookup", "Hajin", "--gazetteer", output])
    #expect(lookup.status == 65)
    #expect(lookup.errors.contains("cut off"))
    let check = try Command.run(["gazetteer", "check", output])
    #expect(check.status == 1)
    #expect(check.output.contains("cut off"))
  }

  @Test func manyProblemsAreCounted() throws {
    let rows = (0..<50).map {
      "\($0)\tX\tX\t\t134\t40\tP\tPPL\tSY\t\t07\t\t\t\t0\t\t200\tAsia/Damascus\t2012-01-01\n"
    }
    let bad = try folder.write("bad.txt", try String(contentsOfFile: dump, encoding: .utf8) + rows.joined())
    let result = try Command.run(["gazetteer", "build", bad, "-o", folder.path("out.gaz")])
    #expect(result.status == 0)
    #expect(result.errors.split(separator: "\n").count == 21)
    #expect(result.errors.contains("31 more problems; --problems FILE lists all"))
  }

  @Test func optionsWithALanguageAreRewritten() {
    #expect(
      LanguageArguments.rewritten(["build", "a.csv", "--name-field:ar", "Arabic", "--name-field", "Name"])
        == ["build", "a.csv", "--name-field-in", "ar=Arabic", "--name-field", "Name"])
    #expect(LanguageArguments.rewritten(["--name-field:ku=Kurdî"]) == ["--name-field-in", "ku=Kurdî"])
    #expect(
      LanguageArguments.rewritten(["lookup", "--", "--name-field:ar", "x"]) == [
        "lookup", "--", "--name-field:ar", "x",
      ])
    #expect(LanguageArguments.rewritten(["--name-field:ar"]) == ["--name-field-in", "ar="])
  }
}
