import Foundation
import TestSupport
import Testing

@Suite struct PictureVerbTests {
  private let example = Project.path("Examples/baghuz-2019-01.txt")
  private let reports = Project.path("Examples/euphrates-2018-2019/reports.jsonl")
  private let initial = Project.path("Examples/euphrates-2018-2019/initial.csv")

  private func head(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path)).prefix(24))
  }

  private func isWithoutLibrary(_ result: Command.Result) -> Bool {
    guard result.status == 73, result.errors.contains("librsvg") else { return false }
    print("librsvg is not installed: PNG and PDF were not tested")
    return true
  }

  @Test func aReportBecomesAPicture() throws {
    let folder = try ScratchFolder()
    let result = try Command.run([
      "map", example, "-o", folder.path("map.svg"), "--date", "2019-01-21", "--source", "Example",
    ])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output == "wrote \(folder.path("map.svg"))\n")
    let svg = try String(contentsOfFile: folder.path("map.svg"), encoding: .utf8)
    for text in [
      "Situation reported on 21 January 2019", "As Safafinah", "Baghuz Fawqani", "Euphrates",
      "Derived from published reports",
      "Natural Earth", "Pocket of ISIS, inferred",
    ] {
      #expect(svg.contains(text), "\(text)")
    }
    #expect(try folder.contents() == ["map.svg"])
  }

  @Test func anExistingPictureIsKept() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("map.svg", "mine")
    let result = try Command.run(["map", example, "-o", path])
    #expect(result.status == 73)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
    #expect(try Command.run(["map", example, "-o", path, "--overwrite", "--quiet"]).status == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("<?xml"))
  }

  @Test func picturesGoToStandardOutput() throws {
    let svg = try Command.run(["map", example, "-o", "-", "-f", "svg"])
    #expect(svg.status == 0 && svg.output.hasPrefix("<?xml") && svg.output.hasSuffix("</svg>\n"))
    // Standard output is a file here.
    let pdf = try Command.run(["map", example, "-o", "-", "-f", "pdf"])
    guard !isWithoutLibrary(pdf) else { return }
    #expect(pdf.status == 0 && pdf.output.hasPrefix("%PDF-"))
  }

  @Test func aPNGHasTheSizeThatIsAskedFor() throws {
    let folder = try ScratchFolder()
    let result = try Command.run([
      "map", example, "-o", folder.path("map.png"), "--size", "800x600", "--scale", "1.5", "--labels", "both",
    ])
    guard !isWithoutLibrary(result) else { return }
    #expect(result.status == 0, "\(result.errors)")
    let bytes = try head(folder.path("map.png"))
    #expect(Array(bytes[16..<24]) == [0, 0, 0x04, 0xB0, 0, 0, 0x03, 0x84])
  }

  @Test func aTimelineShowsOneDay() throws {
    let timeline = ["timeline", reports, "--initial", initial, "-o", "-", "-f", "svg"]
    let day = try Command.run(timeline + ["--at", "2018-12-15"])
    #expect(day.status == 0, "\(day.errors)")
    #expect(day.output.contains("Situation on 15 December 2018, as reported"))
    #expect(day.output.contains("Held by") && day.output.contains("Front line"))
    let last = try Command.run(timeline)
    #expect(last.output.contains("Situation on 23 March 2019, as reported"))
  }

  @Test func anExportedTimelineShowsAnyOfItsDays() throws {
    let folder = try ScratchFolder()
    let made = try Command.run(["timeline", reports, "--initial", initial, "-o", folder.path("war.gpkg")])
    #expect(made.status == 0, "\(made.errors)")
    let picture = try Command.run([
      "export", folder.path("war.gpkg"), "-o", folder.path("day.svg"), "--at", "2018-12-15",
    ])
    #expect(picture.status == 0, "\(picture.errors)")
    let svg = try String(contentsOfFile: folder.path("day.svg"), encoding: .utf8)
    let direct = try Command.run([
      "timeline", reports, "--initial", initial, "-o", "-", "-f", "svg", "--at", "2018-12-15",
    ])
    #expect(svg.contains("Situation on 15 December 2018, as reported"))
    // The same names stand at the same places, whichever way the map took.
    func names(_ svg: String) -> [Substring] { svg.split(separator: "\n").filter { $0.contains("<circle") } }
    #expect(names(svg) == names(direct.output))
  }

  @Test(arguments: [
    ["--size", "10x10"], ["--size", "99999x99999"], ["--size", "wide"], ["--extent", "41,34,40,35"],
    ["--extent", "here"], ["--scale", "0"], ["--labels", "fr"], ["--layer", "roads"],
  ])
  func absurdOptionsAreRefused(_ options: [String]) throws {
    let folder = try ScratchFolder()
    let result = try Command.run(["map", example, "-o", folder.path("map.svg")] + options)
    #expect(result.status == 64, "\(result.errors)")
    #expect(try folder.contents().isEmpty)
  }

  @Test func optionsForPicturesAreRefusedElsewhere() throws {
    let folder = try ScratchFolder()
    let map = try Command.run(["map", example, "-o", folder.path("map.geojson"), "--size", "800x600"])
    #expect(map.status == 64 && map.errors.contains("--size is for pictures"))
    #expect(try folder.contents().isEmpty)
  }

  @Test func unknownFormatsAreNamedWithTheKnownOnes() throws {
    let folder = try ScratchFolder()
    let result = try Command.run(["map", example, "-o", folder.path("map.tiff")])
    #expect(result.status == 64)
    #expect(result.errors.contains("geojson") && result.errors.contains("svg (.svg), png (.png), pdf (.pdf)"))
  }

  @Test func aMapOfNothingHasNoPicture() throws {
    let folder = try ScratchFolder()
    let text = try folder.write("nothing.txt", "It rained.")
    let result = try Command.run(["map", text, "-o", folder.path("map.svg")])
    #expect(result.status == 65, "\(result.errors)")
    #expect(result.errors.contains("nothing with a position"))
    let ground = try Command.run([
      "map", text, "-o", folder.path("map.svg"), "--extent=40,34,41,35", "--quiet",
    ])
    #expect(ground.status == 0, "\(ground.errors)")
  }
}
