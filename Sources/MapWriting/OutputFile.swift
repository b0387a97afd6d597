#if canImport(SystemPackage)
  import SystemPackage
#else
  import System
#endif

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
    if kind == .special { return try write(bytes, through: path) }
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
    try write(bytes, through: staged, options: [.create], shownAs: path)
    try staging.commit([(staged: staged, place: place)], stale: [], overwrite: overwrite)
  }

  private func write(
    _ bytes: [UInt8], through path: String, options: FileDescriptor.OpenOptions = [], shownAs: String? = nil
  ) throws(MapWritingError) {
    let shown = shownAs ?? path
    let descriptor: FileDescriptor
    do {
      descriptor = try FileDescriptor.open(
        FilePath(path), .writeOnly, options: options,
        permissions: [.ownerReadWrite, .groupReadWrite, .otherReadWrite])
    } catch {
      throw .cannotCreate(path: shown, reason: "\(error)")
    }
    do {
      _ = try descriptor.closeAfter { try descriptor.writeAll(bytes) }
    } catch {
      throw .inputOutput(path: shown, reason: "\(error)")
    }
  }
}
