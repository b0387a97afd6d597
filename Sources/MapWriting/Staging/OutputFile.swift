/// Writes a file that appears whole or not at all.
public struct OutputFile: Sendable {
  private let overwrite: Bool

  /// A writer of files.
  ///
  /// - Parameter overwrite: whether a file that exists is replaced.
  public init(overwrite: Bool) {
    self.overwrite = overwrite
  }

  /// Writes bytes to a path: beside it first, then under its name.
  ///
  /// - Parameter format: what the bytes are, for messages.
  /// - Throws: `MapWritingError`.
  public func write(_ bytes: [UInt8], to path: String, format: String) throws(MapWritingError) {
    guard !path.isEmpty else { throw .cannotCreate(path: "", reason: "the name is empty") }
    let kind = FileSystem.kind(path)
    if kind == .folder || path.hasSuffix("/") {
      throw .cannotCreate(path: path, reason: "it is a folder, and \(format) is one file: name that")
    }
    if kind == .special { return try FileSystem.write(bytes, to: path) }
    if !overwrite, FileSystem.isTaken(path) { throw .outputExists(path: path) }
    let place = FileSystem.resolved(path)
    let directory = PathName(place).directory
    let staging: StagingFolder
    do throws(SystemFailure) {
      staging = try StagingFolder(in: directory, mayMakeDirectory: false)
    } catch {
      if error.isFull { throw .inputOutput(path: path, reason: error.text) }
      throw .cannotCreate(
        path: path, reason: "no file can be made in the folder \(directory) (\(error.text))")
    }
    let staged = staging.file("output")
    do throws(MapWritingError) {
      try FileSystem.write(bytes, to: staged)
    } catch {
      guard case .inputOutput(_, let reason) = error else { throw error }
      throw .inputOutput(path: path, reason: reason)
    }
    try staging.commit([(staged: staged, place: place)], stale: [], overwrite: overwrite)
  }
}
