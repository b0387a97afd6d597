import Foundation
import TestSupport
import Testing

/// Every bad input gets a clear message and its exit status, and leaves nothing half-written.
@Suite struct BadInputTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  /// Maps an input into the folder.
  private func map(_ input: String, to name: String = "out.geojson", _ more: [String] = []) throws
    -> Command.Result
  {
    try Command.run(["map", input, "-o", folder.path(name)] + more)
  }

  private func expectNothingWritten(besides names: [String] = []) throws {
    #expect(try folder.contents() == names.sorted())
  }

  @Test func noSuchFile() throws {
    let result = try map(folder.path("missing.txt"))
    #expect(result.status == 66)
    #expect(result.errors.contains("missing.txt"))
    try expectNothingWritten()
  }

  @Test func aFolderWithoutReports() throws {
    let result = try map(folder.url.path)
    #expect(result.status == 66)
    #expect(result.errors.contains("folder without reports"))
    try expectNothingWritten()
  }

  @Test(arguments: ["", " \n\t\n"])
  func anEmptyReport(_ text: String) throws {
    let input = try folder.write("empty.txt", text)
    let result = try map(input)
    #expect(result.status == 65)
    #expect(result.errors.contains("is empty"))
    try expectNothingWritten(besides: ["empty.txt"])
  }

  @Test func bytesThatAreNotUTF8() throws {
    let input = try folder.write("latin.txt", Data("The SDF captured Haj".utf8) + [0xED] + Data("n.".utf8))
    let result = try map(input)
    #expect(result.status == 65)
    #expect(result.errors.contains("the byte at offset 20"))
    try expectNothingWritten(besides: ["latin.txt"])
  }

  @Test func aBinaryFullOfNULs() throws {
    let input = try folder.write("binary.txt", Data("abc".utf8) + Data(repeating: 0, count: 100_000))
    let result = try map(input)
    #expect(result.status == 65)
    #expect(result.errors.contains("NUL byte at offset 3"))
    try expectNothingWritten(besides: ["binary.txt"])
  }

  @Test func aBadLineAmongGoodOnes() throws {
    let input = try folder.write(
      "d.jsonl",
      """
      {"id": "a", "text": "The SDF advanced from Hajin towards Susah."}
      {"id": "b", "text":
      {"id": "c", "date": "2019-02-30", "text": "x"}
      {"id": "d", "text": "The SDF captured \\ud800."}
      [1]
      {"id": "f"}
      {"id": "g", "text": "The SDF captured Shajlah."}

      """)
    let result = try map(input)
    #expect(result.status == 65)
    for line in 2...6 { #expect(result.errors.contains("d.jsonl, line \(line):"), "line \(line)") }
    #expect(!result.errors.contains("line 1:") && !result.errors.contains("line 7:"))
    // The good lines are on the map.
    let written = try String(contentsOfFile: folder.path("out.geojson"), encoding: .utf8)
    #expect(written.contains("\"Shajlah\"") && written.contains("\"axes\""))
  }

  @Test func onlyBadLinesWriteNothing() throws {
    let input = try folder.write("d.jsonl", "nonsense\n")
    #expect(try map(input).status == 65)
    try expectNothingWritten(besides: ["d.jsonl"])
  }

  @Test func aReportWithoutPlaces() throws {
    let input = try folder.write("quiet.txt", "Nothing happened and nobody went anywhere.")
    let result = try map(input)
    #expect(result.status == 0)
    #expect(result.errors.contains("no place was found"))
    #expect(
      try String(contentsOfFile: folder.path("out.geojson"), encoding: .utf8).contains("FeatureCollection"))
  }

  @Test(arguments: ["out.geojson", "out.gpkg", "out.shp"])
  func anOutputThatExists(_ name: String) throws {
    let input = try folder.write("r.txt", "The SDF captured Hajin.")
    let old = try folder.write(name, "old")
    let more = name.hasSuffix(".shp") ? ["--layer", "places"] : []
    let result = try map(input, to: name, more)
    #expect(result.status == 73)
    #expect(result.errors.contains("--overwrite"))
    #expect(try String(contentsOfFile: old, encoding: .utf8) == "old")
    try expectNothingWritten(besides: ["r.txt", name])
    let second = try map(input, to: name, more + ["--overwrite"])
    #expect(second.status == 0, "\(second.errors)")
    #expect(try Data(contentsOf: URL(filePath: old)) != Data("old".utf8))
  }

  @Test(arguments: ["nowhere/out.geojson", "r.txt/out.geojson"])
  func aFolderThatCannotBeWrittenTo(_ name: String) throws {
    let input = try folder.write("r.txt", "The SDF captured Hajin.")
    let result = try map(input, to: name)
    #expect(result.status == 73)
    #expect(!result.errors.isEmpty)
    try expectNothingWritten(besides: ["r.txt"])
  }

  @Test func aReadOnlyFolder() throws {
    let input = try folder.write("r.txt", "The SDF captured Hajin.")
    // /proc takes no new files, not even from root.
    let result = try Command.run(["map", input, "-o", "/proc/out.geojson"])
    #expect(result.status == 73)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"))
  func aFullDisk() throws {
    let input = try folder.write("r.txt", "The SDF captured Hajin.")
    let result = try Command.run(["map", input, "-o", "/dev/full", "-f", "geojson"])
    #expect(result.status == 74)
    #expect(!result.errors.isEmpty)
  }

  @Test(arguments: ["out.xyz", "out", "out.geojson.txt"])
  func anUnknownExtension(_ name: String) throws {
    let input = try folder.write("r.txt", "The SDF captured Hajin.")
    let result = try map(input, to: name)
    #expect(result.status == 64)
    #expect(result.errors.contains("geojson"))
    try expectNothingWritten(besides: ["r.txt"])
  }

  @Test func withoutGDAL() throws {
    let input = try folder.write("r.txt", "The SDF captured Hajin.")
    let result = try Command.run(
      ["map", input, "-o", folder.path("out.geojson")],
      environment: ["FRONTLINE_LIBGDAL": "/nowhere/libgdal.so"])
    #expect(result.status == 73)
    #expect(result.errors.contains("GDAL") && result.errors.contains("install"))
    try expectNothingWritten(besides: ["r.txt"])
    let reading = try Command.run(["read", input], environment: ["FRONTLINE_LIBGDAL": "/nowhere/libgdal.so"])
    #expect(reading.status == 0)
  }

  @Test func anExportOfWhatIsNoMap() throws {
    let input = try folder.write("r.txt", "no map")
    let result = try Command.run(["export", input, "-o", folder.path("out.gpkg")])
    #expect(result.status == 65)
    let missing = try Command.run(["export", folder.path("missing.gpkg"), "-o", folder.path("out.gpkg")])
    #expect(missing.status == 66)
    try expectNothingWritten(besides: ["r.txt"])
  }

  @Test func hostileNamesStayInTheirPlace() throws {
    let input = try folder.write(
      "h.jsonl",
      #"{"id": "../../etc/passwd", "text": "The SDF captured the village of <script>alert(1)</script> and Hajin."}"#
        + "\n")
    let result = try map(input, to: "shapes/", ["-f", "shapefile"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(try folder.contents().allSatisfy { $0 == "h.jsonl" || $0 == "shapes" })
  }
}
