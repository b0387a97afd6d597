/// An input that cannot be read as reports or readings.
public struct InputError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong.
  public enum Problem: Sendable, Equatable {
    /// There is no such file or folder, or it may not be read.
    case missing(reason: String)
    /// A folder without reports.
    case emptyFolder
    /// Nothing but white space.
    case empty
    /// A byte that is not UTF-8, at an offset in bytes.
    case notUTF8(offset: Int)
    /// A NUL byte, at an offset in bytes: no text.
    case binary(offset: Int)
    /// A line of a JSON lines file, counted from 1.
    case badLine(line: Int, reason: String)
    /// Reading stopped halfway.
    case inputOutput(reason: String)
  }

  /// The input's path, `-` for standard input.
  public let path: String
  /// What is wrong.
  public let problem: Problem

  /// An error of an input.
  public init(path: String, problem: Problem) {
    self.path = path
    self.problem = problem
  }

  /// What failed, where, why, and what to do next.
  public var description: String {
    switch problem {
    case .missing(let reason): "cannot open \(path): \(reason)"
    case .emptyFolder: "\(path) is a folder without reports: it has no .txt, .jsonl or .ndjson file"
    case .empty: "\(path) is empty: a report needs text"
    case .notUTF8(let offset):
      "\(path) is not UTF-8: the byte at offset \(offset) fits no character; convert it, for example with iconv"
    case .binary(let offset): "\(path) is not a text: NUL byte at offset \(offset)"
    case .badLine(let line, let reason): "\(path), line \(line): \(reason)"
    case .inputOutput(let reason): "reading \(path) failed: \(reason)"
    }
  }
}
