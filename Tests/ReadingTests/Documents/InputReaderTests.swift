import Foundation
import Reading
import TestSupport
import Testing

@Suite struct InputReaderTests {
  private func items(
    _ path: String, segmentSize: Int = InputReader.defaultSegmentSize
  ) throws -> (documents: [Document], readings: [Reading], problems: [InputError]) {
    var documents: [Document] = []
    var readings: [Reading] = []
    var problems: [InputError] = []
    try InputReader(paths: [path], segmentSize: segmentSize).forEach(problem: { problems.append($0) }) {
      item in
      switch item {
      case .document(let document), .segment(let document, _): documents.append(document)
      case .reading(let reading): readings.append(reading)
      case .endOfSegments: break
      }
    }
    return (documents, readings, problems)
  }

  @Test func segmentsJoinToTheWholeText() throws {
    let text = String(repeating: "Hajin and الباغوز and 🙂\n", count: 50) + String(repeating: "ي", count: 300)
    let folder = try ScratchFolder()
    let path = try folder.write("t.txt", text)
    let documents = try items(path, segmentSize: 100).documents
    #expect(documents.count > 5)
    #expect(documents.map(\.text).joined() == text)
    #expect(documents.allSatisfy { $0.id == "t" })
  }

  @Test func aByteOrderMarkIsNoText() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("t.txt", Data([0xEF, 0xBB, 0xBF]) + Data("Hajin".utf8))
    #expect(try items(path).documents.map(\.text) == ["Hajin"])
  }

  @Test func linesAreDocumentsOrReadings() throws {
    let folder = try ScratchFolder()
    let path = try folder.write(
      "d.jsonl",
      "{\"id\": 7, \"text\": \"A\", \"lang\": \"en\"}\r\n\n{\"id\": \"r\", \"places\": [], \"claims\": []}\n{\"text\": \"B\"}"
    )
    let found = try items(path)
    #expect(found.documents.map(\.id) == ["7", "line-4"])
    #expect(found.documents.first?.language == "en")
    #expect(found.readings.map(\.id) == ["r"])
    #expect(found.problems.isEmpty)
  }

  @Test func badLinesAreNamedAndTheOthersRead() throws {
    let folder = try ScratchFolder()
    let path = try folder.write(
      "d.jsonl", "{\n{\"text\": 1}\n{\"text\": \"A\", \"date\": \"2019-13-01\"}\n{\"text\": \"B\"}\n")
    let found = try items(path)
    #expect(found.documents.map(\.text) == ["B"])
    let lines = found.problems.map { if case .badLine(let line, _) = $0.problem { line } else { 0 } }
    #expect(lines == [1, 2, 3])
  }

  private static let noTexts: [([UInt8], InputError.Problem)] = [
    ([0x61, 0x62, 0xC3], .notUTF8(offset: 2)), ([0xC3, 0xA9, 0xF5, 0x41], .notUTF8(offset: 2)),
    ([0x61, 0xE2, 0x82], .notUTF8(offset: 1)), ([0x41, 0x00], .binary(offset: 1)), ([], .empty),
    ([0x20, 0x20, 0x0A], .empty),
  ]

  @Test(arguments: noTexts)
  func whatIsNoTextIsRefused(_ bytes: [UInt8], _ problem: InputError.Problem) throws {
    let folder = try ScratchFolder()
    let path = try folder.write("t.txt", Data(bytes))
    #expect(throws: InputError(path: path, problem: problem)) { try items(path) }
  }

  @Test func offsetsOfBadBytesCountFromTheStartOfTheFile() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("t.txt", Data(String(repeating: "abc def\n", count: 40).utf8) + Data([0xFF]))
    #expect(throws: InputError(path: path, problem: .notUTF8(offset: 320))) {
      try items(path, segmentSize: 64)
    }
  }
}
