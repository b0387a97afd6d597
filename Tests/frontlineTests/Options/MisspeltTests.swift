import TestSupport
import Testing

/// What is misspelt ends with the status for usage and a suggestion.
@Suite struct MisspeltTests {
  private let report = Project.path("Examples/baghuz-2019-01.txt")
  private let map = Project.path("Examples/baghuz-2019-01.geojson")

  private func expect(_ arguments: [String], _ message: String) throws {
    let result = try Command.run(arguments)
    #expect(result.status == 64)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(result.output.isEmpty)
  }

  @Test func verbs() throws {
    try expect(["maap"], "frontline: unknown verb maap; did you mean map?")
    try expect(["gazetteer", "stat"], "frontline: unknown verb stat; did you mean stats?")
    try expect(["map", report, "-o", "x.geojson", "--overwite"], "'--overwrite'")
  }

  @Test func formats() throws {
    let folder = try ScratchFolder()
    let output = folder.path("out")
    try expect(["map", report, "-o", output, "-f", "geojsn"], "unknown format geojsn; did you mean geojson?")
    try expect(["map", report, "-o", output, "-f", "pgn"], "unknown format pgn; did you mean png?")
    try expect(
      ["export", map, "-o", output, "-f", "shapefil"], "unknown format shapefil; did you mean shapefile?")
    try expect(["export", map, "-o", output, "-f", "parquet"], "no known map format")
    try expect(["export", map, "-o", folder.path("out.gpkgg")], "unknown ending .gpkgg; did you mean .gpkg?")
    try expect(["map", report, "-o", folder.path("out.svgg")], "unknown ending .svgg; did you mean .svg?")
    try expect(["lookup", "Hajin", "-f", "jsn"], "did you mean json?")
    try expect(["lookup", "Hajin", "-f", "parquet"], "it takes text, json, geojson, csv")
    try expect(["read", report, "-f", "jsnol"], "did you mean jsonl?")
    try expect(["gazetteer", "build", map, "-o", output, "--as", "geonaems"], "did you mean geonames?")
    #expect(try folder.contents().isEmpty)
  }

  @Test func layers() throws {
    let folder = try ScratchFolder()
    try expect(["map", report, "-o", folder.path("x.gpkg"), "--layer", "axse"], "did you mean axes?")
    try expect(["export", map, "-o", folder.path("x.gpkg"), "--layer", "plases"], "did you mean places?")
    #expect(try folder.contents().isEmpty)
  }
}
