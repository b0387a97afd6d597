/// Why a gazetteer cannot be built.
public enum GazetteerBuildError: Error, Sendable, Equatable, CustomStringConvertible {
  /// There is no such file or folder.
  case noSource(path: String)
  /// The file's content is of none of the known formats, or not of the one that was named.
  case unknownFormat(path: String, reason: String)
  /// A source cannot be read on: an input error, a broken archive, bytes of another encoding throughout.
  case unreadable(path: String, reason: String)
  /// A row is broken and the build is strict.
  case badRow(SourceProblem)
  /// No source had a place that could be used.
  case nothingRead(reason: String)
  /// The output exists already.
  case exists(path: String)
  /// The output cannot be written.
  case cannotWrite(path: String, reason: String)
  /// Writing failed half-way, for example on a full disk.
  case inputOutput(path: String, reason: String)
  /// The build was stopped from outside.
  case interrupted
  /// A library is missing (GDAL, PROJ).
  case library(reason: String)

  /// What failed, where, why, and what to do next.
  public var description: String {
    switch self {
    case .noSource(let path): "there is no file or folder \(path); check the spelling"
    case .unknownFormat(let path, let reason):
      "\(path): \(reason); name its format with --as, or see frontline gazetteer build --help for those known"
    case .unreadable(let path, let reason): "cannot read \(path): \(reason)"
    case .badRow(let problem):
      "\(problem); correct the row, or build without --strict to leave such rows out"
    case .nothingRead(let reason): "no place was read, so nothing was written: \(reason)"
    case .exists(let path): "\(path) exists already; give --overwrite to replace it"
    case .cannotWrite(let path, let reason): "cannot write \(path): \(reason)"
    case .inputOutput(let path, let reason): "\(path): not written: \(reason); nothing was left behind"
    case .interrupted: "interrupted; nothing was written"
    case .library(let reason): reason
    }
  }
}
