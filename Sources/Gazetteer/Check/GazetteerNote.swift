/// Something in a gazetteer's files that is in order, but worth knowing: sources that disagree, names that are shared.
public struct GazetteerNote: Sendable, Hashable, CustomStringConvertible {
  /// The file.
  public let path: String
  /// The line of the row, from 1.
  public let line: Int
  /// What there is to know.
  public let text: String

  /// File, line and text, as compilers write them.
  public var description: String { "\(path):\(line): note: \(text)" }
}
