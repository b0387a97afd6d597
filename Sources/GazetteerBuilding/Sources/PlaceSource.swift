import Gazetteer

/// A file or folder with places, read row by row: the memory it takes does not grow with the number of rows.
///
/// ```swift
/// try source.read(problem: { print($0) }) { item in try staging.add(item) }
/// ```
public protocol PlaceSource: Sendable {
  /// What it is, for reports: the format and the path.
  var description: String { get }

  /// What its places' identifiers begin with and the entries' do not: the label of the project's own folder, so that
  /// `sy-hajin` stays `sy-hajin`. Empty for all others, whose identifiers say which source they are of.
  var idPrefix: String { get }

  /// Reads all rows, in order.
  ///
  /// - Parameters:
  ///   - problem: called for every row that is left out, and why. Where it throws, reading ends: that is how
  ///     `--strict` stops.
  ///   - body: called for every item.
  /// - Throws: `GazetteerBuildError` where the source as a whole cannot be read, and what the closures throw.
  func read(
    problem: (SourceProblem) throws(GazetteerBuildError) -> Void,
    _ body: (SourceItem) throws(GazetteerBuildError) -> Void
  ) throws(GazetteerBuildError)
}

extension PlaceSource {
  /// Nothing.
  public var idPrefix: String { "" }
}

/// A row that was left out, or was read with a doubt.
public struct SourceProblem: Sendable, Hashable, CustomStringConvertible {
  /// The file.
  public let path: String
  /// The line or row, from 1; 0 for the file as a whole.
  public let line: Int
  /// What is wrong, and what was done about it.
  public let reason: String

  /// A problem.
  public init(path: String, line: Int, reason: String) {
    self.path = path
    self.line = line
    self.reason = reason
  }

  /// File, line and reason, as compilers write them.
  public var description: String { "\(path):\(line): \(reason)" }
}
