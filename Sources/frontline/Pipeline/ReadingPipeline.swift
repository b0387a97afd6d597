import ArgumentParser
import Gazetteer
import Reading

/// From inputs to readings, one document at a time.
struct ReadingPipeline {
  private let options: InputOptions
  private let reader: ReportReader
  private let progress: Progress

  init(options: InputOptions, reader: ReportReader) {
    self.options = options
    self.reader = reader
    self.progress = Progress(what: "read", unit: "documents", isQuiet: options.quiet)
  }

  /// Calls `body` for every reading, in the order of the inputs.
  ///
  /// - Returns: how many lines could not be read; each was said on standard error.
  func forEach(_ body: (Reading) throws -> Void) throws -> Int {
    var badLines = 0
    var joined: JoinedReading?
    func finish() throws {
      guard let reading = joined?.reading else { return }
      joined = nil
      try body(reading)
    }
    try InputReader(paths: options.inputs).forEach(
      problem: { error in
        badLines += 1
        StandardError.write("frontline: \(error)\n")
      },
      { item in
        switch item {
        case .document(let document):
          try finish()
          try body(read(document))
        case .segment(let document, let offset):
          if offset == 0 { try finish() }
          let part = read(document)
          if joined == nil {
            joined = JoinedReading(part)
          } else {
            joined?.append(part, scalarOffset: offset)
          }
        case .reading(let reading):
          try finish()
          try body(reading)
        }
        progress.advance()
      })
    try finish()
    progress.finish()
    return badLines
  }

  private func read(_ document: Document) -> Reading {
    var document = document
    document.date = document.date ?? options.date
    document.source = document.source ?? options.source
    var reading = reader.read(document)
    reading.extra = document.extra
    return reading
  }
}
