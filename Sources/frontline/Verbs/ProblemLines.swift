import GazetteerBuilding
import SystemPackage

/// Says which rows of the sources have problems: a few of each file on standard error, all in a file where asked.
final class ProblemLines {
  /// How many rows of a file are said.
  static let limit = 20

  private let path: String?
  private let file: FileDescriptor?
  private let isQuiet: Bool
  private var buffer: [UInt8] = []
  private var counts: [String: Int] = [:]
  private var order: [String] = []

  /// - Parameters:
  ///   - path: the file for all of them.
  ///   - isQuiet: whether nothing is said on standard error.
  init(path: String?, isQuiet: Bool) throws {
    self.path = path
    self.isQuiet = isQuiet
    do {
      file = try path.map {
        try FileDescriptor.open(
          $0, .writeOnly, options: [.create, .truncate],
          permissions: [.ownerReadWrite, .groupRead, .otherRead])
      }
    } catch {
      throw fail("cannot create \(path ?? ""): \(error)", status: ExitStatus.cannotCreate)
    }
  }

  /// One more row.
  func add(_ problem: SourceProblem) {
    let count = counts[problem.path, default: 0] + 1
    counts[problem.path] = count
    if count == 1 { order.append(problem.path) }
    if count <= Self.limit, !isQuiet { StandardError.write("\(problem)\n") }
    if file != nil { keep(problem.description) }
  }

  /// One more line for the file alone.
  func keep(_ line: String) {
    guard file != nil else { return }
    buffer.append(contentsOf: (line + "\n").utf8)
    if buffer.count >= 65_536 { try? flush() }
  }

  /// Says how many were not said, and closes the file.
  func finish() throws {
    for name in isQuiet ? [] : order {
      let more = (counts[name] ?? 0) - Self.limit
      guard more > 0 else { continue }
      let advice = path.map { "see \($0)" } ?? "--problems FILE lists all"
      StandardError.write("\(name): \(more) more problems; \(advice)\n")
    }
    guard let file else { return }
    do {
      try flush()
      try file.close()
    } catch {
      throw fail("cannot write \(path ?? ""): \(error)", status: ExitStatus.inputOutput)
    }
  }

  private func flush() throws {
    guard let file else { return }
    try file.writeAll(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
