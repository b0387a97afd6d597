/// Something wrong in a gazetteer's files.
public struct GazetteerProblem: Sendable, Hashable, CustomStringConvertible {
  /// The file.
  public let path: String
  /// The line of the row, from 1.
  public let line: Int
  /// What is wrong, and what to do.
  public let reason: String

  /// File, line and reason, as compilers write them.
  public var description: String { "\(path):\(line): \(reason)" }
}
