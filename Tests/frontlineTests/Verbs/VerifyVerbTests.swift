import Foundation
import MapLayers
import MapWriting
import TestSupport
import Testing

@Suite struct VerifyVerbTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func map(_ format: MapFormat = .geoJSON) throws -> String {
    let path = folder.path(format == .shapefile ? "maps" : "map.\(format.fileExtensions[0])")
    _ = try MapWriter(overwrite: true).write(
      LayerSet(layers: [ControlSample.layer()]), to: path, format: format)
    return path
  }

  private func verify(_ path: String, _ rows: [String]) throws -> Command.Result {
    let text = (["date,place,side"] + rows).joined(separator: "\n") + "\n"
    return try Command.run(["verify", path, "--check", try folder.write("checks.csv", text)])
  }

  @Test(arguments: MapFormat.files) func rowsThatHold(_ format: MapFormat) throws {
    let result = try verify(
      map(format),
      [
        "2018-12-13,Hajin,ISIS", "2018-12-14,Hajin,SDF", "2019-06-01,هجين,YPG",
        "2018-12-13,\"Hajin, Abu Kamal\",داعش",
        "2019-01-05,As Safafinah,contested", "2019-01-21,As Safafinah,SDF", "2018-06-01,As Safafinah,unknown",
        "2019-02-01,Deir ez-Zor,unknown",
      ])
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    #expect(result.output == "control: 5 features, no problem\n8 of 8 checks hold\n")
    #expect(result.errors.isEmpty)
  }

  @Test(arguments: [
    ("2018-12-13,Hajin,SDF", "2018-12-13, Hajin: expected SDF, found ISIS (held, stated)"),
    ("2018-12-14,Hajin,ISIS", "2018-12-14, Hajin: expected ISIS, found SDF (held, stated)"),
    ("2019-01-05,As Safafinah,ISIS", "expected ISIS, found ISIS (contested, stated)"),
    ("2019-01-21,As Safafinah,contested", "expected contested, found SDF (claimed, stated)"),
    ("2018-12-31,As Safafinah,ISIS", "expected ISIS, found no area"),
    ("2019-01-21,Hajin,unknown", "expected unknown, found SDF (held, stated)"),
    ("2019-01-21,Bakhmut,SDF", "Bakhmut: expected SDF, but no place of this name is known"),
  ])
  func rowsThatFail(_ row: String, _ words: String) throws {
    let result = try verify(map(), ["2018-12-14,Hajin,SDF", row])
    #expect(result.status == 1)
    #expect(result.output.contains("checks.csv, line 3: "))
    #expect(result.output.contains(words), "\(result.output)")
    #expect(result.output.hasSuffix("1 of 2 checks hold\n"))
  }

  @Test func badRowsAreErrorsWithTheirLines() throws {
    let result = try verify(
      map(), ["2018-12-14,Hajin", "2018-02-30,Hajin,SDF", "2018-12-14,,SDF", "2018-12-14,Hajin,SDF"])
    #expect(result.status == 65)
    for words in ["line 2: 2 fields", "line 3: 2018-02-30 is no date", "line 4: the place is empty"] {
      #expect(result.errors.contains("checks.csv, \(words)"), "\(result.errors)")
    }
    let header = try folder.write("header.csv", "day,place,side\n")
    let other = try Command.run(["verify", try map(), "--check", header])
    #expect(other.status == 65)
    #expect(other.errors.contains("header.csv, line 1: there is no column date"))
    let none = try Command.run(["verify", try map(), "--check", folder.path("none.csv")])
    #expect(none.status == 66)
  }

  @Test func statusTellsWhatIsWrong() throws {
    #expect(try Command.run(["verify", folder.path("none.geojson")]).status == 66)
    let text = try String(contentsOfFile: try map(), encoding: .utf8)
    let cut = try folder.write("cut.geojson", String(text.prefix(600)))
    #expect(try Command.run(["verify", cut]).status == 65)
    let turned = try folder.write(
      "turned.geojson",
      #"{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[40,34],[40,35],[41,35],[40,34]]]}}"#
    )
    let result = try Command.run(["verify", turned])
    #expect(result.status == 1)
    #expect(result.output.contains("feature 0: the outer ring runs clockwise"))
    #expect(result.output.contains("1 feature, problems: 1"))
  }
}
