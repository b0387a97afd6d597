import Foundation
import JSONText
import TestSupport
import Testing

@Suite struct ReadVerbTests {
  @Test func textShowsPlacesClaimsAndAxes() throws {
    let result = try Command.run(["read", Project.path("Examples/baghuz-2019-01.txt")])
    #expect(result.status == 0)
    for text in [
      "Baghuz Fawqani (34.46095, 40.94904)", "advance (asserted), by SDF", "axes: 3", "Umm Tarfa: unresolved",
    ] {
      #expect(result.output.contains(text), "\(text)")
    }
  }

  @Test func offsetsCountScalarsOfTheText() throws {
    let text = "🙂 é. The SDF advanced from Hajin towards Al-Susah."
    let result = try Command.run(["read", "-", "-f", "jsonl"], input: Data(text.utf8))
    let reading = try JSONValue(utf8: Array(result.output.utf8))
    let scalars = Array(text.unicodeScalars)
    let places = try #require(reading["places"]?.array)
    #expect(places.count == 2)
    for place in places {
      let start = try #require(place["start"]?.int)
      let end = try #require(place["end"]?.int)
      #expect(String(String.UnicodeScalarView(scalars[start..<end])) == place["text"]?.string)
    }
    let axis = try #require(reading["axes"]?.array?.first)
    #expect(axis["origin"] == .string("Hajin"))
    #expect(axis["target"] == .string("Al-Susah"))
    #expect(axis["reading"] == .string("from-to"))
  }

  @Test func unknownMembersOfALineAreKept() throws {
    let line =
      #"{"id": "a", "date": "2019-01-05", "source": "S", "text": "The SDF captured Hajin.", "page": 7}"#
    let folder = try ScratchFolder()
    let documents = try folder.write("d.jsonl", line + "\n")
    let reading = try Command.run(["read", documents, "-f", "jsonl"])
    let value = try JSONValue(utf8: Array(reading.output.utf8))
    #expect(value["page"] == .integer(7))
    #expect(value["date"] == .string("2019-01-05"))
    let readings = try folder.write("r.jsonl", reading.output)
    let again = try Command.run(["read", readings, "-f", "jsonl"])
    #expect(again.output == reading.output)
  }

  @Test func aFolderIsReadByName() throws {
    let folder = try ScratchFolder()
    _ = try folder.write("b.txt", "The SDF captured Susah.")
    _ = try folder.write("a.txt", "The SDF captured Hajin.")
    _ = try folder.write("picture.png", "no report")
    let result = try Command.run(["read", folder.url.path, "-f", "jsonl"])
    let ids = try result.output.split(separator: "\n").map {
      try JSONValue(utf8: Array($0.utf8))["id"]?.string
    }
    #expect(ids == ["a", "b"])
  }

  @Test func theJobsDoNotChangeWhatIsRead() throws {
    let folder = try ScratchFolder()
    let places = ["Hajin", "Susah", "Baghuz", "Mayadin", "Abu Kamal"]
    let lines = (0..<60).map { number in
      #"{"id": "d\#(number)", "text": "The SDF captured \#(places[number % 5]) on \#(number % 28 + 1) January 2019."}"#
    }
    let path = folder.path("reports.jsonl")
    try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    let one = try Command.run(["read", path, "-f", "jsonl", "--jobs", "1"])
    let many = try Command.run(["read", path, "-f", "jsonl", "--jobs", "7"])
    #expect(one.status == 0 && many.status == 0)
    #expect(one.output.split(separator: "\n").count == 60)
    #expect(one.output == many.output)
    #expect(try Command.run(["read", path, "--jobs", "0"]).status == 64)
  }

  @Test func aClaimExplainsItself() throws {
    let folder = try ScratchFolder()
    let path = folder.path("report.txt")
    try "A commander said the SDF captured Hajin.".write(toFile: path, atomically: true, encoding: .utf8)
    let text = try Command.run(["read", path, "--explain"]).output
    #expect(text.contains("verb: “captured”") && text.contains("kinds.capture.verbs"))
    #expect(text.contains("modality, claimed: “said”"))
  }
}
