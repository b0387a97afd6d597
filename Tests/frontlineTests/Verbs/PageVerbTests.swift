import Foundation
import JSONText
import TestSupport
import Testing

@Suite struct PageVerbTests {
  private let example = Project.path("Examples/baghuz-2019-01.txt")

  /// A Leaflet that is as good as any until a browser opens the page.
  private func leaflet(_ folder: ScratchFolder) throws -> [String: String] {
    _ = try folder.write("leaflet.js", "/* Leaflet 0 */ window.L = {};")
    _ = try folder.write("leaflet.css", "a {}")
    return ["FRONTLINE_LEAFLET": folder.url.path]
  }

  private func data(_ page: String, _ name: String) throws -> JSONValue {
    let start = try #require(page.firstRange(of: "id=\"\(name)-data\">"))
    let end = try #require(page[start.upperBound...].firstRange(of: "</script>"))
    return try JSONValue(utf8: page[start.upperBound..<end.lowerBound].utf8)
  }

  @Test func aReportBecomesAPage() throws {
    let folder = try ScratchFolder()
    let tools = try ScratchFolder()
    let result = try Command.run(
      ["map", example, "-o", folder.path("map.html"), "--date", "2019-01-21", "--source", "Example"],
      environment: try leaflet(tools))
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("features: axes 3"))
    #expect(try folder.contents() == ["map.html"])
    let page = try String(contentsOfFile: folder.path("map.html"), encoding: .utf8)
    let report = try #require(try data(page, "page")["reports"]?.array?.first)
    let text = try String(contentsOfFile: example, encoding: .utf8)
    #expect(report["text"]?.string == text)
    let scalars = Array(text.unicodeScalars)
    for mention in try #require(report["mentions"]?.array) {
      let (start, end) = (try #require(mention["start"]?.int), try #require(mention["end"]?.int))
      #expect(String(String.UnicodeScalarView(scalars[start..<end])) == mention["words"]?.string)
    }
    #expect(report["claims"]?.array?.contains { $0["actor"] == .string("SDF") } == true)
    #expect(try data(page, "page")["rivers"]?.array?.isEmpty == false)
    let again = try Command.run(
      ["map", example, "-o", folder.path("map.html")], environment: try leaflet(tools))
    #expect(again.status == 73)
  }

  @Test func withoutLeafletThereIsNoPage() throws {
    let folder = try ScratchFolder()
    for verb in [
      ["map", example], ["timeline", example], ["export", Project.path("Examples/baghuz-2019-01.geojson")],
    ] {
      let result = try Command.run(
        verb + ["-o", folder.path("map.html")], environment: ["FRONTLINE_LEAFLET": folder.path("nowhere")])
      #expect(result.status == 73)
      #expect(result.errors.contains("libjs-leaflet"))
      #expect(result.output.isEmpty)
    }
    #expect(try folder.contents().isEmpty)
  }

  @Test func readingsMakeAPageOfQuotes() throws {
    let tools = try ScratchFolder()
    let reading = try Command.run(["read", example, "-f", "jsonl"])
    let result = try Command.run(
      ["map", "-", "-o", "-", "-f", "html"], input: Data(reading.output.utf8), environment: try leaflet(tools)
    )
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.hasPrefix("<!DOCTYPE html>"))
    let report = try #require(try data(result.output, "page")["reports"]?.array?.first)
    #expect(report["text"] == nil)
    #expect(report["mentions"]?.array?.first?["evidence"]?.string?.isEmpty == false)
  }

  @Test func aTimelineAndAnExportArePagesToo() throws {
    let (folder, tools) = (try ScratchFolder(), try ScratchFolder())
    let reports = Project.path("Examples/euphrates-2018-2019/reports.jsonl")
    let timeline = try Command.run(
      ["timeline", reports, "-o", folder.path("war.htm"), "--quiet"], environment: try leaflet(tools))
    #expect(timeline.status == 0, "\(timeline.errors)")
    let page = try String(contentsOfFile: folder.path("war.htm"), encoding: .utf8)
    #expect(try data(page, "page")["reports"]?.array?.count == 90)
    #expect(try data(page, "page")["layers"]?.strings == ["control", "pockets", "front", "axes"])
    let export = try Command.run(
      [
        "export", Project.path("Examples/baghuz-2019-01.geojson"), "-o", folder.path("map.html"), "--layer",
        "axes",
      ],
      environment: try leaflet(tools))
    #expect(export.status == 0, "\(export.errors)")
    let exported = try String(contentsOfFile: folder.path("map.html"), encoding: .utf8)
    #expect(try data(exported, "page")["layers"]?.strings == ["axes"])
    #expect(try data(exported, "map")["features"]?.array?.count == 3)
  }
}
