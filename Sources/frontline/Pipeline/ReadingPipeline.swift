import ArgumentParser
import Gazetteer
import Reading

/// From inputs to readings, one document at a time.
struct ReadingPipeline {
  private let options: InputOptions
  private let reader: ReportReader
  private let progress: Progress
  private let segmentSize: Int

  /// - Parameters:
  ///   - progress: says how many reports are read.
  ///   - segmentSize: texts larger than this are read in segments, in bytes.
  init(
    options: InputOptions, reader: ReportReader, progress: Progress,
    segmentSize: Int = InputReader.defaultSegmentSize
  ) {
    self.options = options
    self.reader = reader
    self.segmentSize = segmentSize
    self.progress = progress
  }

  /// Calls `body` for every reading, in the order of the inputs; those of a large document's segments are joined.
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
    var joined: JoinedReading?
    var joinedText = ""
    return try forEachPart { part in
      switch part {
      case .whole(let reading, let text): try body(reading, keepsText ? text : nil)
      case .segment(let reading, let text, let offset):
        if keepsText { joinedText.unicodeScalars += text.unicodeScalars }
        if joined == nil {
          joined = JoinedReading(reading)
        } else {
          joined?.append(reading, scalarOffset: offset)
        }
      case .end:
        guard let reading = joined?.reading else { return }
        joined = nil
        try body(reading, keepsText ? joinedText : nil)
        joinedText = ""
      }
    }
  }

  /// Calls `body` for every reading, and for that of each segment of a large document, in the order of the inputs.
  ///
  /// Where an input cannot be read, what stands before it is handed on first; a document that breaks off gets no end.
  ///
  /// - Returns: how many lines could not be read; each was said on standard error.
  func forEachPart(_ body: (ReadingPart) throws -> Void) throws -> Int {
    var badLines = 0
    var batch = ReadingBatch(reader: reader, jobs: options.jobs)
    func drain() throws {
      try batch.read { entry, reading in
        progress.advance()
        var reading = reading
        reading.extra = entry.document.extra
        guard let offset = entry.offset else { return try body(.whole(reading, text: entry.document.text)) }
        try body(.segment(reading, text: entry.document.text, scalarOffset: offset))
        if entry.isLast { try body(.end) }
      }
    }
    let input = InputReader(paths: options.inputs, segmentSize: segmentSize)
    // Nothing is drawn over what somebody types.
    if !(options.inputs.contains("-") && Terminal.givesInput) {
      progress.begin("reading", unit: "documents", total: input.estimatedCount())
    }
    do {
      try input.forEach(
        problem: { error in
          badLines += 1
          StandardError.write("frontline: \(error)\n")
        },
        { item in
          switch item {
          case .document(let document): batch.add(.init(document: completed(document)))
          case .segment(let document, let offset):
            batch.add(.init(document: completed(document), offset: offset))
          case .endOfSegments:
            if !batch.endParts() { try body(.end) }
          case .reading(let reading):
            try drain()
            try body(.whole(reading, text: nil))
            progress.advance()
          }
          if batch.isFull { try drain() }
        })
    } catch let error as InputError {
      // How many documents wait for each other must not decide which of them come out.
      try drain()
      throw error
    }
    try drain()
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
