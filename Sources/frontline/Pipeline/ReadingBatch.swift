import Dispatch
import Reading
import Synchronization

/// Documents that are read at once, by as many threads as there are jobs; their readings come in the order of the documents.
struct ReadingBatch {
  /// A document, or a part of one.
  struct Entry: Sendable {
    var document: Document
    /// How many Unicode scalars lie before it in its document; nil for a whole document.
    var offset: Int?
    /// Whether it is the last part of its document.
    var isLast = false
  }

  private let reader: ReportReader
  private let jobs: Int
  private var entries: [Entry] = []
  private var bytes = 0

  /// More than this waits for no further documents, in bytes of text: memory stays bounded.
  private static let longest = 16 << 20

  init(reader: ReportReader, jobs: Int) {
    self.reader = reader
    self.jobs = jobs
  }

  /// Whether it is time to read.
  var isFull: Bool { entries.count >= (jobs == 1 ? 1 : jobs * 8) || bytes >= Self.longest }

  mutating func add(_ entry: Entry) {
    entries.append(entry)
    bytes += entry.document.text.utf8.count
  }

  /// Notes that the document is whole whose parts were added.
  ///
  /// - Returns: whether one of them is still to be read.
  mutating func endParts() -> Bool {
    guard !entries.isEmpty else { return false }
    entries[entries.count - 1].isLast = true
    return true
  }

  /// Reads what was added, calls `body` with each reading in order, and begins anew.
  mutating func read(_ body: (Entry, Reading) throws -> Void) throws {
    let (own, reader) = (entries, reader)
    entries = []
    bytes = 0
    guard jobs > 1, own.count > 1 else {
      for entry in own { try body(entry, reader.read(entry.document)) }
      return
    }
    let readings = Mutex<[Reading?]>(Array(repeating: nil, count: own.count))
    let next = Atomic(0)
    // Each job takes the next document: long ones hold up nobody.
    DispatchQueue.concurrentPerform(iterations: min(jobs, own.count)) { _ in
      while true {
        let number = next.add(1, ordering: .relaxed).oldValue
        guard number < own.count else { return }
        let reading = reader.read(own[number].document)
        readings.withLock { $0[number] = reading }
      }
    }
    for (number, entry) in own.enumerated() {
      // Let go as soon as it is handed on: a batch may be large.
      if let reading = readings.withLock({ $0[number].take() }) { try body(entry, reading) }
    }
  }
}
