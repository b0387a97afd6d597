import Fronts
import Gazetteer
import Reading
import TestSupport
import Testing

@testable import frontline

@Suite struct ReadingLinesTests {
  /// What is written of segments, bit by bit, is the line of the joined reading.
  @Test func segmentsMakeTheLineOfTheWhole() throws {
    let paragraphs = [
      "The SDF advanced from Hajin towards Susah. 🙂 Nothing else was said.", "The weather was fair.",
      "ISIS fighters withdrew from Safafinah to Shajlah.", "Later the SDF moved from Hajin to Susah again.",
    ]
    let folder = try ScratchFolder()
    let path = try folder.write("long.txt", paragraphs.joined(separator: "\n\n") + "\n")
    let gazetteer = try Gazetteer.shipped()
    let reader = try ReportReader(gazetteer: gazetteer, explains: true)
    let map = try MapBuilder(gazetteer: gazetteer)
    var written = ""
    var lines = ReadingLines(axes: map.axes(of:)) { written += String(decoding: $0, as: UTF8.self) }
    var joined: JoinedReading?
    try InputReader(paths: [path], segmentSize: 90).forEach(problem: { throw $0 }) { item in
      if case .endOfSegments = item { return }
      guard case .segment(let document, let offset) = item else {
        Issue.record("no segment")
        return
      }
      let part = reader.read(document)
      if joined == nil { joined = JoinedReading(part) } else { joined?.append(part, scalarOffset: offset) }
      try lines.write(segment: part, scalarOffset: offset)
    }
    try lines.endSegments()
    let reading = try #require(joined?.reading)
    #expect(reading.claims.count >= 3)
    let axes = map.axes(of: reading)
    #expect(axes.count >= 2)
    let line = reading.json(axes: axes.map { $0.json(of: reading) }).text + "\n"
    #expect(written == line)
    written = ""
    try lines.write(reading)
    #expect(written == line)
  }
}
