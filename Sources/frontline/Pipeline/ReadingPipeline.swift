import ArgumentParser
import Gazetteer
import Reading

/// From inputs to readings, one document at a time.
struct ReadingPipeline {
  private let options: InputOptions
  private let reader: ReportReader
  private let progress: Progress

  /// - Parameter progress: says how many reports are read.
  init(options: InputOptions, reader: ReportReader, progress: Progress) {
    self.options = options
    self.reader = reader
    self.progress = progress
  }

  /// Calls `body` for every reading, in the order of the inputs.
  ///
  /// - Returns: how many lines could not be read; each was said on standard error.
  func forEach(_ body: (Reading) throws -> Void) throws -> Int {
    var badLines = 0
    var joined: JoinedReading?
    var batch = ReadingBatch(reader: reader, jobs: options.jobs)
    func finish() throws {
      guard let reading = joined?.reading else { return }
      joined = nil
      try body(reading)
    }
    func drain() throws {
      for (entry, reading) in batch.read() {
        progress.advance()
        var reading = reading
        reading.extra = entry.document.extra
        guard let offset = entry.offset else {
          try finish()
          try body(reading)
          continue
        }
        if offset == 0 { try finish() }
        if joined == nil {
          joined = JoinedReading(reading)
        } else {
          joined?.append(reading, scalarOffset: offset)
        }
      }
    }
    let input = InputReader(paths: options.inputs)
    progress.begin("reading", unit: "documents", total: input.estimatedCount())
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
        case .reading(let reading):
          try drain()
          try finish()
          try body(reading)
          progress.advance()
        }
        if batch.isFull { try drain() }
      })
    try drain()
    try finish()
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
