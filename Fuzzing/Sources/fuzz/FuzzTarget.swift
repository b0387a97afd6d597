import Fronts
import Gazetteer
import Reading

/// One input through all that reads: as a text, as a text cut into segments, and as JSON lines.
final class FuzzTarget: Sendable {
  private let check: ReadingCheck
  nonisolated(unsafe) private let file = InputFile()

  init(gazetteer: Gazetteer) throws {
    check = try ReadingCheck(gazetteer: gazetteer)
  }

  func test(_ bytes: [UInt8]) {
    let clock = WorkClock()
    let seed = bytes.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    var size = bytes.count
    file.fill(bytes)
    testLines()
    testSegments(size: 16 + Int(seed >> 40 % 500))
    // What is no UTF-8 is a text all the same, once it is repaired.
    var text = String(decoding: bytes, as: UTF8.self)
    if seed % Self.longEvery == 0, !bytes.isEmpty {
      text = String(repeating: text, count: Self.longSize / bytes.count + 1)
      size += text.utf8.count
    }
    var document = Document(id: "text", text: text)
    document.date = [nil, "2019-01-21", "2020-02-29", "0001-01-01", "9999-12-31"][Int(seed >> 8 % 5)]
    document.language = [nil, "en", "ar"][Int(seed >> 16 % 3)]
    check.check(document, isThorough: seed >> 24 % 4 == 0)
    clock.requireWithin(bytes: size)
  }

  /// One input in so many is repeated until it has this size: what takes quadratic time is seen then.
  private static let longEvery: UInt64 = 400
  private static let longSize = 60_000

  /// The input as JSON lines: documents and readings.
  private func testLines() {
    let reader = InputReader(paths: [file.linesPath])
    do {
      try reader.forEach(
        problem: { require(!$0.description.isEmpty, "an error without words") },
        { item in
          switch item {
          case .document(let document): check.check(document, isThorough: true)
          case .segment, .endOfSegments: require(false, "a segment of JSON lines")
          case .reading(let reading): check.check(given: reading)
          }
        })
    } catch {
      require(error is InputError, "another error than an InputError: \(error)")
    }
  }

  /// The input as a text in segments: together they are the text.
  private func testSegments(size: Int) {
    var whole: [Unicode.Scalar] = []
    var joined: [Unicode.Scalar] = []
    do {
      try InputReader(paths: [file.textPath]).forEach(problem: { _ in }) { item in
        if case .document(let document) = item { whole = Array(document.text.unicodeScalars) }
      }
      try InputReader(paths: [file.textPath], segmentSize: size).forEach(problem: { _ in }) { item in
        switch item {
        case .document(let document): joined = Array(document.text.unicodeScalars)
        case .segment(let document, let offset):
          require(offset == joined.count, "a segment at \(offset) that begins at \(joined.count)")
          joined += document.text.unicodeScalars
        case .endOfSegments: require(!joined.isEmpty, "an end of no segments")
        case .reading: require(false, "a reading in a text")
        }
      }
    } catch {
      require(error is InputError, "another error than an InputError: \(error)")
      return
    }
    require(joined == whole, "the segments are not the text")
  }
}
