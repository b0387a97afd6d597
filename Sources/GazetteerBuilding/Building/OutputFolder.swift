import Foundation
import Gazetteer
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where a build works, and how what it made gets its name: a hidden folder beside the output, which is removed with
/// all that is in it when the build ends, however it ends.
final class OutputFolder {
  /// The folder of the gazetteer that is being made.
  let gazetteer: FilePath
  /// The folder for what is needed only meanwhile.
  let work: FilePath
  private let output: FilePath
  private let overwrite: Bool
  /// Holds the lock by which the next build knows that this one is running.
  private let lock: FileDescriptor?

  /// Makes the folder, after those that stopped builds of the same output left behind are removed.
  ///
  /// - Throws: `GazetteerBuildError.exists` or `.cannotWrite`.
  init(for path: FilePath, overwrite: Bool) throws(GazetteerBuildError) {
    output = Self.resolved(path)
    self.overwrite = overwrite
    guard let name = output.lastComponent?.string, name != ".", name != ".." else {
      throw .cannotWrite(path: path.string, reason: "it is no name for a folder")
    }
    try Self.check(output, overwrite: overwrite)
    let parent = output.removingLastComponent().isEmpty ? FilePath(".") : output.removingLastComponent()
    let prefix = ".\(name).build-"
    Self.removeLeftovers(in: parent, prefix: prefix)
    var template = Array(parent.appending(prefix + "XXXXXX").string.utf8CString)
    guard template.withUnsafeMutableBufferPointer({ $0.baseAddress.flatMap { mkdtemp($0) } }) != nil else {
      let reason = Errno(rawValue: errno)
      throw .cannotWrite(path: path.string, reason: "no folder can be made in \(parent) (\(reason))")
    }
    work = FilePath(String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
    lock = try? FileDescriptor.open(work, .readOnly)
    if let lock { flock(lock.rawValue, LOCK_EX | LOCK_NB) }
    gazetteer = work.appending("gazetteer")
    guard mkdir(gazetteer.string, 0o777) == 0 else {
      throw .cannotWrite(path: path.string, reason: "\(Errno(rawValue: errno))")
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: work.string)
    try? lock?.close()
  }

  /// Gives the folder its name. Where there is a gazetteer already, the two change places, so that there is a whole one
  /// under the name at any moment.
  func commit() throws(GazetteerBuildError) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: gazetteer.string)) ?? [] {
      try synchronize(gazetteer.appending(name))
    }
    try synchronize(gazetteer)
    try Self.check(output, overwrite: overwrite)
    if Self.isTaken(output) {
      if !FolderRename.exchange(gazetteer, output) {
        // This file system cannot exchange two names.
        let aside = work.appending("old")
        guard rename(output.string, aside.string) == 0 else { throw failure }
        guard rename(gazetteer.string, output.string) == 0 else {
          let failure = failure
          _ = rename(aside.string, output.string)
          throw failure
        }
      }
    } else {
      guard rename(gazetteer.string, output.string) == 0 else {
        if errno == EEXIST || errno == ENOTEMPTY { throw .exists(path: output.string) }
        throw failure
      }
    }
  }

  private var failure: GazetteerBuildError {
    .cannotWrite(path: output.string, reason: "\(Errno(rawValue: errno))")
  }

  /// Refuses to replace what is not to be replaced: anything, or with `overwrite` whatever is no compiled gazetteer.
  private static func check(_ output: FilePath, overwrite: Bool) throws(GazetteerBuildError) {
    guard isTaken(output) else { return }
    guard overwrite else { throw .exists(path: output.string) }
    guard let contents = try? FileManager.default.contentsOfDirectory(atPath: output.string) else {
      throw .cannotWrite(path: output.string, reason: "it is a file, and a compiled gazetteer is a folder")
    }
    let known = [RecordsSchema.fileName, RecordsSchema.indexFileName, ".DS_Store"]
    if let other = contents.sorted().first(where: { !known.contains($0) }) {
      throw .cannotWrite(
        path: output.string, reason: "it holds \(other), so it is no compiled gazetteer, and is not replaced")
    }
  }

  private static func isTaken(_ path: FilePath) -> Bool {
    var status = stat()
    return lstat(path.string, &status) == 0
  }

  /// Where a link leads, or the path itself.
  private static func resolved(_ path: FilePath) -> FilePath {
    guard let real = realpath(path.string, nil) else { return path.lexicallyNormalized() }
    defer { free(real) }
    return FilePath(String(cString: real))
  }

  /// Removes the folders of builds that were killed: nobody holds their lock.
  private static func removeLeftovers(in parent: FilePath, prefix: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.string)) ?? []
    for name in names where name.hasPrefix(prefix) {
      let old = parent.appending(name)
      guard let folder = try? FileDescriptor.open(old, .readOnly) else { continue }
      if flock(folder.rawValue, LOCK_EX | LOCK_NB) == 0 {
        try? FileManager.default.removeItem(atPath: old.string)
      }
      try? folder.close()
    }
  }

  /// Waits until a file is on its disk: some file systems say only then that it is full.
  private func synchronize(_ path: FilePath) throws(GazetteerBuildError) {
    do {
      let file = try FileDescriptor.open(path, .readOnly)
      defer { try? file.close() }
      guard fsync(file.rawValue) == 0 else { throw Errno(rawValue: errno) }
    } catch {
      throw .inputOutput(path: output.string, reason: "\(error)")
    }
  }
}
