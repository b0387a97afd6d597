import Reading
import TestSupport
import Testing

@Suite struct InputReaderCountTests {
  @Test func filesLinesAndSegmentsAreCounted() throws {
    let folder = try ScratchFolder()
    let text = try folder.write("a.txt", String(repeating: "The SDF took Hajin. ", count: 10))
    let lines = try folder.write("b.jsonl", "{}\n{}\n{}")
    let ended = try folder.write("c.jsonl", "{}\n{}\n")
    func count(_ paths: String..., size: Int = InputReader.defaultSegmentSize) -> Int? {
      InputReader(paths: paths, segmentSize: size).estimatedCount()
    }
    #expect(count(text) == 1)
    #expect(count(text, size: 100) == 2)
    #expect(count(lines) == 3)
    #expect(count(ended) == 2)
    #expect(count(text, lines) == 4)
    #expect(count(folder.url.path) == 6)
  }

  @Test func whatCannotBeKnownIsNot() {
    #expect(InputReader(paths: ["-"]).estimatedCount() == nil)
    #expect(InputReader(paths: ["/nowhere/a.txt"]).estimatedCount() == nil)
    // Reading a pipe to count it would leave nothing to read.
    #expect(InputReader(paths: ["/dev/null"]).estimatedCount() == nil)
  }
}
