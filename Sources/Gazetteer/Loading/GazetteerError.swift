/// Why a gazetteer cannot be used.
public enum GazetteerError: Error, Sendable, Equatable, CustomStringConvertible {
  /// No folder with a gazetteer was found in any of the places looked in.
  case notFound(lookedIn: [String])
  /// A file cannot be opened or read.
  case unreadable(path: String, reason: String)
  /// A row of a file is broken.
  case badRow(path: String, line: Int, reason: String)
  /// A compiled gazetteer's file is truncated, damaged, of another version, or no such file.
  case badIndex(path: String, reason: String)
  /// A file cannot be written.
  case unwritable(path: String, reason: String)
  /// PROJ is missing.
  case library(reason: String)

  /// What failed, where, why, and what to do next.
  public var description: String {
    switch self {
    case .notFound(let lookedIn):
      "no gazetteer found (looked in \(lookedIn.joined(separator: ", "))); "
        + "name its folder with --gazetteer or FRONTLINE_GAZETTEER"
    case .unreadable(let path, let reason):
      "cannot read the gazetteer \(path): \(reason)"
    case .badRow(let path, let line, let reason):
      "\(path), line \(line): \(reason); correct the row, then run frontline gazetteer check"
    case .badIndex(let path, let reason):
      "\(path) cannot be used: \(reason); make it again with frontline gazetteer build"
    case .unwritable(let path, let reason):
      "cannot write \(path): \(reason)"
    case .library(let reason):
      reason
    }
  }
}
