import ArgumentParser
import Gazetteer
import Reading

/// From inputs to readings, one document at a time.
struct ReadingPipeline {
  private let options: InputOptions
  private let reader: ReportReader
  private let progress: Progress
  private let segmentSize: Int

  /// - Parameter segmentSize: texts larger than this are read in segments, in bytes.
  init(options: InputOptions, reader: ReportReader, segmentSize: Int = InputReader.defaultSegmentSize) {
    self.options = options
    self.reader = reader
    self.segmentSize = segmentSize
    self.progress = Progress(what: "read", unit: "documents", isQuiet: options.quiet)
  }

  /// Calls `body` for every reading, in the order of the inputs.
  ///
  /// - Returns: how many lines could not be read; each was said on standard error.
  func forEach(_ body: (Reading) throws -> Void) throws -> Int {
    try forEach(keepsText: false) { reading, _ in try body(reading) }
  }

  /// Calls `body` for every reading and, where texts are kept, the text it was read from; a reading made earlier has none.
  ///
  /// - Parameter keepsText: whether texts are handed on, which takes memory for each large document.
  /// - Returns: how many lines could not be read; each was said on standard error.
  func forEach(keepsText: Bool, _ body: (Reading, String?) throws -> Void) throws -> Int {
    var badLines = 0
    var joined: JoinedReading?
    var joinedText = ""
    var batch = ReadingBatch(reader: reader, jobs: options.jobs)
    func finish() throws {
      guard let reading = joined?.reading else { return }
      joined = nil
      try body(reading, keepsText ? joinedText : nil)
      joinedText = ""
    }
    func drain() throws {
      for (entry, reading) in batch.read() {
        var reading = reading
        reading.extra = entry.document.extra
        guard let offset = entry.offset else {
          try finish()
          try body(reading, keepsText ? entry.document.text : nil)
          continue
        }
        if offset == 0 { try finish() }
        if keepsText { joinedText.unicodeScalars += entry.document.text.unicodeScalars }
        if joined == nil {
          joined = JoinedReading(reading)
        } else {
          joined?.append(reading, scalarOffset: offset)
        }
      }
    }
    try InputReader(paths: options.inputs, segmentSize: segmentSize).forEach(
      problem: { error in
        badLines += 1
        StandardError.write("frontline: \(error)\n")
      },
      { item in
        switch item {
        case .document(let document): batch.add(.init(document: completed(document)))
        case .segment(let document, let offset):
          batch.add(.init(document: completed(document), offset: offset))
        case .reading(let reading):
          try drain()
          try finish()
          try body(reading, nil)
        }
        if batch.isFull { try drain() }
        progress.advance()
      })
    try drain()
    try finish()
    progress.finish()
    return badLines
  }

  /// A document with what is known of it from outside.
  private func completed(_ document: Document) -> Document {
    var document = document
    document.date = document.date ?? options.date
    document.source = document.source ?? options.source
    return document
  }
}
