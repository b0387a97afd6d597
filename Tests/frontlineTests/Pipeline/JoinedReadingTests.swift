import Gazetteer
import Reading
import TestSupport
import Testing

@testable import frontline

@Suite struct JoinedReadingTests {
  /// A text in segments reads as the whole does: offsets and sentence numbers go on.
  @Test func segmentsReadAsTheWhole() throws {
    let paragraphs = [
      "The SDF advanced from Hajin towards Susah. 🙂 Nothing else was said.", "The weather was fair.",
      "ISIS fighters withdrew from Safafinah.", "Later the SDF captured Shajlah.",
    ]
    let text = paragraphs.joined(separator: "\n\n") + "\n"
    let folder = try ScratchFolder()
    let path = try folder.write("long.txt", text)
    let reader = try ReportReader(gazetteer: .shipped())
    let whole = reader.read(Document(id: "long", text: text))
    var joined: JoinedReading?
    var segments = 0
    try InputReader(paths: [path], segmentSize: 90).forEach(problem: { throw $0 }) { item in
      if case .endOfSegments = item { return }
      guard case .segment(let document, let offset) = item else {
        Issue.record("no segment")
        return
      }
      segments += 1
      let part = reader.read(document)
      if joined == nil { joined = JoinedReading(part) } else { joined?.append(part, scalarOffset: offset) }
    }
    let reading = try #require(joined?.reading)
    #expect(segments >= 2)
    #expect(reading.sentences == whole.sentences)
    #expect(reading.claims == whole.claims)
    #expect(reading.places.map { [$0.start, $0.end] } == whole.places.map { [$0.start, $0.end] })
    #expect(reading.actors.sorted() == whole.actors.sorted())
  }
}
