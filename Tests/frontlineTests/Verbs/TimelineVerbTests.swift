import Foundation
import MapLayers
import MapWriting
import TestSupport
import Testing

@Suite struct TimelineVerbTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private static let example = Project.path("Examples/euphrates-2018-2019")

  private func reports(_ reports: [(date: String?, text: String)]) throws -> String {
    let lines = reports.enumerated().map { number, report in
      let date = report.date.map { "\"date\": \"\($0)\", " } ?? ""
      return "{\"id\": \"\(number)\", \(date)\"source\": \"Monitor\", \"text\": \"\(report.text)\"}\n"
    }
    return try folder.write("reports.jsonl", lines.joined())
  }

  private func war() throws -> String {
    try reports([
      ("2019-01-01", "The SDF captured Baghuz Fawqani from ISIS. ISIS holds As Safafinah."),
      ("2019-01-10", "The SDF captured As Safafinah from ISIS."),
    ])
  }

  private func timeline(_ more: [String], _ input: String? = nil) throws -> Command.Result {
    try Command.run(["timeline", try input ?? war()] + more)
  }

  @Test(arguments: MapFormat.files) func everyFormatIsWritten(_ format: MapFormat) throws {
    let name = format == .shapefile ? "war/" : "war.\(format.fileExtensions[0])"
    let result = try timeline(["-o", folder.path(name), "-f", "\(format.rawValue)", "--layer", "control"])
    #expect(result.status == 0, "\(result.errors)")
    let verified = try Command.run(["verify", folder.path(name)])
    #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
    #expect(verified.output == "control: 3 features, no problem\n")
  }

  @Test(arguments: ["war.gpkg", "war.geojson", "war.kml"]) func allLayersInOneFile(_ name: String) throws {
    let result = try timeline(["-o", folder.path(name)])
    #expect(result.status == 0, "\(result.errors)")
    let set = try MapReader().read(folder.path(name))
    #expect(set["control"]?.features.count == 3)
    #expect(set["front"]?.features.count == 1)
    #expect(try folder.contents() == ["reports.jsonl", name])
  }

  @Test func standardOutputTakesText() throws {
    let result = try timeline(["-o", "-", "-f", "geojson"])
    #expect(result.status == 0)
    let path = folder.path("war.geojson")
    _ = try timeline(["-o", path])
    #expect(try result.output == String(contentsOfFile: path, encoding: .utf8))
  }

  @Test func aDayIsShownAlone() throws {
    let result = try timeline(["-o", folder.path("day.geojson"), "--at", "2019-01-05"])
    #expect(result.status == 0, "\(result.errors)")
    let control = try #require(try MapReader().read(folder.path("day.geojson"))["control"]).features
    #expect(control.count == 2)
    #expect(
      control.allSatisfy {
        $0.values["date_start"] == .dateTime("2019-01-05T00:00:00Z")
          && $0.values["date_end"] == .dateTime("2019-01-06T00:00:00Z")
      })
  }

  @Test func changesAreATableOfTheirOwn() throws {
    let result = try timeline(["-o", folder.path("war.gpkg"), "--changes", folder.path("changes.csv")])
    #expect(result.status == 0, "\(result.errors)")
    let lines = try String(contentsOfFile: folder.path("changes.csv"), encoding: .utf8)
      .split(whereSeparator: \.isNewline)
    #expect(lines.first?.hasSuffix("date,side,gained_km2,lost_km2,net_km2,gained,lost") == true)
    #expect(lines.count == 3)
    #expect(lines.contains { $0.contains("2019-01-10") && $0.contains("SDF") && $0.contains("As Safafinah") })
    let printed = try timeline([
      "-o", folder.path("again.gpkg"), "--changes", "-", "--quiet",
    ])
    #expect(printed.output.split(whereSeparator: \.isNewline).count == 3)
  }

  @Test func stagesAreToldOnStandardError() throws {
    let result = try timeline(["-o", folder.path("war.gpkg"), "--stages"])
    #expect(result.status == 0)
    for stage in ["events of 3 claims", "cells of 2 places", "2 frames", "axes"] {
      #expect(result.errors.contains("frontline: \(stage): "), "\(result.errors)")
    }
  }

  @Test func withoutDatesNothingIsWritten() throws {
    let result = try timeline(
      ["-o", folder.path("war.gpkg")], reports([(nil, "The SDF captured Hajin from ISIS.")]))
    #expect(result.status == 65)
    #expect(result.errors.contains("none of the 1 claims has a date"))
    #expect(try folder.contents() == ["reports.jsonl"])
    // A date from outside will do.
    let dated = try timeline(
      ["-o", folder.path("war.gpkg"), "--date", "2019-01-01"],
      reports([(nil, "The SDF captured Hajin from ISIS.")]))
    #expect(dated.status == 0, "\(dated.errors)")
  }

  @Test(arguments: [
    (["--at", "2019-02-30"], "--at: the date \"2019-02-30\""), (["--from", "yesterday"], "--from: the date"),
    (["--to", "2019"], "--to: the date"),
    (["--from", "2019-02-01", "--to", "2019-02-01"], "does not come after"),
    (["--at", "2019-01-01", "--to", "2019-02-01"], "--at is one day"), (["--reach", "0"], "--reach takes"),
    (["--trust", "Monitor"], "--trust takes"), (["--trust", "Monitor=2"], "--trust takes"),
    (["--step", "month"], "step"), (["--barrier", "walls"], "barrier"),
  ])
  func badOptionsAreUsageErrors(_ options: [String], _ words: String) throws {
    let result = try timeline(["-o", folder.path("war.gpkg")] + options)
    #expect(result.status == 64)
    #expect(result.errors.contains(words), "\(result.errors)")
    #expect(try folder.contents() == ["reports.jsonl"])
  }

  @Test func missingInputs() throws {
    let output = folder.path("war.gpkg")
    let missing = try timeline(["-o", output, "--initial", folder.path("none.csv")])
    #expect(missing.status == 66, "\(missing.errors)")
    #expect(missing.errors.contains("none.csv"))
    let none = try timeline(["-o", output], folder.path("none.jsonl"))
    #expect(none.status == 66, "\(none.errors)")
    #expect(try folder.contents() == ["reports.jsonl"])
  }

  @Test(arguments: [
    ("Xyzzyville,SDF", "line 3: the gazetteer has no place \"Xyzzyville\""),
    ("Hajin,", "line 3: the place or the side is missing"),
    ("Hajin,attackers", "line 3: \"attackers\" names no side"),
    ("Hajin,SDF,yesterday", "line 3: the date \"yesterday\""),
  ])
  func badRowsOfTheBeginningAreToldWithTheirLine(_ row: String, _ words: String) throws {
    let more = row.split(separator: ",").count > 2
    let initial = try folder.write(
      "initial.csv",
      more ? "place,side,date\nSusah,ISIS,2018-01-01\n\(row)\n" : "place,side\nSusah,ISIS\n\(row)\n")
    let result = try timeline(["-o", folder.path("war.gpkg"), "--initial", initial])
    #expect(result.status == 65, "\(result.errors)")
    #expect(result.errors.contains("initial.csv, \(words)"), "\(result.errors)")
    #expect(try folder.contents() == ["initial.csv", "reports.jsonl"])
  }

  @Test func anExistingFileStaysUnlessItIsToBeReplaced() throws {
    let output = try folder.write("war.gpkg", "mine")
    let result = try timeline(["-o", output])
    #expect(result.status == 73)
    #expect(try String(contentsOfFile: output, encoding: .utf8) == "mine")
    #expect(try timeline(["-o", output, "--overwrite"]).status == 0)
    #expect(try folder.contents() == ["reports.jsonl", "war.gpkg"])
  }

  @Test func aBadLineIsToldAndTheRestIsShown() throws {
    let good = try String(contentsOfFile: war(), encoding: .utf8)
    let input = try folder.write("bad.jsonl", good + "{broken\n")
    let result = try timeline(["-o", folder.path("war.geojson")], input)
    #expect(result.status == 65)
    #expect(result.errors.contains("line 3"))
    #expect(try MapReader().read(folder.path("war.geojson"))["control"]?.features.count == 3)
  }

  @Test func groupsTrustAndBarriersReachTheTimeline() throws {
    let input = try reports([
      ("2019-01-01", "The SDF captured Hajin from ISIS."), ("2019-02-01", "The Syrian Army controls Hajin."),
    ])
    let one = try timeline(
      ["-o", "-", "-f", "geojson", "--side", "SDF, Syrian Army", "--barrier", "none"], input)
    #expect(one.status == 0, "\(one.errors)")
    #expect(
      !one.output.contains("\"holder\": \"Syrian Army\"")
        && !one.output.contains("\"holder\":\"Syrian Army\""))
    let untrusted = try timeline(["-o", folder.path("x.gpkg"), "--trust", "Monitor=0"], input)
    #expect(untrusted.status == 65, "\(untrusted.errors)")
    #expect(untrusted.errors.contains("tells who holds a place"))
  }

  @Test func theExampleHolds() throws {
    for name in ["war.gpkg", "war.geojson"] {
      let result = try timeline(
        ["-o", folder.path(name), "--initial", "\(Self.example)/initial.csv"], "\(Self.example)/reports.jsonl"
      )
      #expect(result.status == 0, "\(result.errors)")
      let verified = try Command.run(["verify", folder.path(name), "--check", "\(Self.example)/CHECKS.csv"])
      #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
      #expect(verified.output.hasSuffix("115 of 115 checks hold\n"), "\(verified.output)")
    }
  }

  @Test func intervalsAreOneTableOfPoints() throws {
    let result = try timeline(["-o", folder.path("intervals.csv")])
    #expect(result.status == 0, "\(result.errors)")
    let lines = try String(contentsOfFile: folder.path("intervals.csv"), encoding: .utf8).split(
      separator: "\n")
    #expect(lines[0].hasPrefix("lon,lat,place_id,name,name_ar,holder,rival,status,"))
    #expect(lines.count > 1)
  }
}
