import Gazetteer
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
}
