import Foundation
import Fronts
import Gazetteer
import JSONText
import Reading
import TestSupport
import Testing

@testable import frontline

@Suite struct ReadingPipelineTests {
  /// The readings of a folder's files with their texts.
  private func readings(
    of path: String, keepsText: Bool, segmentSize: Int
  ) throws -> [(reading: Reading, text: String?)] {
    let options = try InputOptions.parse([path, "--quiet"])
    let reader = try ReportReader(gazetteer: .shipped())
    var found: [(Reading, String?)] = []
    let progress = Progress(isQuiet: true)
    _ = try ReadingPipeline(options: options, reader: reader, progress: progress, segmentSize: segmentSize)
      .forEach(keepsText: keepsText) { found.append(($0, $1)) }
    return found
  }

  @Test(arguments: [48, 1 << 20])
  func textsComeWithTheirReadings(_ segmentSize: Int) throws {
    let folder = try ScratchFolder()
    let filler = String(repeating: "It was fair over the 🙂 hills.\n", count: 20)
    let texts = [
      "The SDF captured Hajin.\n\n\(filler)\nISIS withdrew from Susah.\n", "The SDF captured Shafah.\r\n",
    ]
    _ = try folder.write("a.txt", texts[0])
    _ = try folder.write("b.txt", texts[1])
    let found = try readings(of: folder.url.path, keepsText: true, segmentSize: segmentSize)
    #expect(found.map(\.text) == texts)
    for (reading, text) in found {
      let scalars = Array(try #require(text).unicodeScalars)
      #expect(!reading.places.isEmpty)
      for place in reading.places {
        #expect(String(String.UnicodeScalarView(scalars[place.start..<place.end])) == place.text)
      }
    }
  }

  @Test func textsAreNotKeptWhereNobodyAsks() throws {
    let folder = try ScratchFolder()
    _ = try folder.write("a.txt", "The SDF captured Hajin.\nISIS withdrew from Susah.\n")
    for segmentSize in [24, 1 << 20] {
      let found = try readings(of: folder.url.path, keepsText: false, segmentSize: segmentSize)
      #expect(found.count == 1)
      #expect(found[0].text == nil)
    }
  }

  /// Of a report that breaks off nothing is written; of what stands before it everything, however much is read at once.
  @Test(arguments: [1, 4])
  func aReportThatBreaksOffLeavesNoHalfLine(_ jobs: Int) throws {
    let folder = try ScratchFolder()
    let sentences = String(repeating: "The SDF advanced from Hajin towards Susah.\n\n", count: 8)
    _ = try folder.write("a.txt", "The SDF captured Hajin.\n")
    _ = try folder.write("b.txt", sentences)
    _ = try folder.write("c.txt", Data(sentences.utf8) + [0xFF])
    _ = try folder.write("d.txt", "The SDF captured Susah.\n")
    let options = try InputOptions.parse([folder.url.path, "--quiet", "--jobs", "\(jobs)"])
    let gazetteer = try Gazetteer.shipped()
    let map = try MapBuilder(gazetteer: gazetteer)
    let pipeline = ReadingPipeline(
      options: options, reader: try ReportReader(gazetteer: gazetteer), progress: Progress(isQuiet: true),
      segmentSize: 100)
    var written = ""
    var lines = ReadingLines(axes: map.axes(of:)) { written += String(decoding: $0, as: UTF8.self) }
    #expect(throws: InputError.self) { try pipeline.forEachPart { try lines.write($0) } }
    #expect(written.hasSuffix("\n"))
    let readings = try written.split(separator: "\n").map { try JSONValue(utf8: Array($0.utf8)) }
    #expect(readings.map { $0["id"]?.string } == ["a", "b"])
    #expect(readings.map { $0["claims"]?.array?.count } == [1, 8])
  }
}
