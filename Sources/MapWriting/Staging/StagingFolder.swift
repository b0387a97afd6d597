/// A hidden folder beside the destination in which an output is made and checked before it takes its place.
final class StagingFolder {
  /// Its path.
  let path: String
  /// The folder that the outputs go to.
  let directory: String
  private let madeDirectory: Bool
  private var isCommitted = false
  private let watch: StagingGuard?

  /// Makes the folder, and the one that outputs go to where that may be new.
  init(in directory: String, mayMakeDirectory: Bool) throws(SystemFailure) {
    let isNew = mayMakeDirectory && FileSystem.kind(directory) == nil
    path = FileSystem.temporaryName(in: directory)
    self.directory = directory
    // Before there is anything to clean up: the end may come between any two steps.
    watch = StagingGuard(of: path, made: isNew ? directory : nil)
    if isNew {
      do throws(SystemFailure) {
        try FileSystem.makeFolder(directory)
      } catch  where error.isTaken {
        // Another writer was quicker: which of the two wins is decided when the files get their names.
      }
    }
    madeDirectory = isNew
    do throws(SystemFailure) {
      try FileSystem.makeFolder(path, isPrivate: true)
    } catch {
      if isNew { FileSystem.removeFolder(directory) }
      throw error
    }
  }

  deinit {
    for name in FileSystem.names(in: path) { FileSystem.remove(PathName.join(path, name)) }
    FileSystem.removeFolder(path)
    if madeDirectory, !isCommitted { FileSystem.removeFolder(directory) }
  }

  /// A path in the folder.
  func file(_ name: String) -> String { PathName.join(path, name) }

  /// The names of the files that have been made.
  var names: [String] { FileSystem.names(in: path) }

  /// Moves the files to their places, all or none.
  ///
  /// - Parameters:
  ///   - moves: the staged file and its place, for each.
  ///   - stale: files that would be taken for parts of the output; only removed when it replaces another one.
  ///   - overwrite: whether what is in a place is replaced.
  func commit(
    _ moves: [(staged: String, place: String)], stale: [String], overwrite: Bool
  ) throws(MapWritingError) {
    for move in moves {
      do throws(SystemFailure) {
        try FileSystem.synchronize(move.staged)
      } catch {
        throw .inputOutput(path: move.place, reason: error.text)
      }
    }
    try FileSystem.locked(directory) { () throws(MapWritingError) in
      var undo: [(now: String, before: String)] = []
      var failed = ""
      // One file is replaced in one step; several only after the old ones have stepped aside.
      let aside = overwrite ? stale + (moves.count > 1 ? moves.map(\.place) : []) : []
      let journal = moves.count > 1 || !aside.isEmpty ? CommitJournal(folder: path) : nil
      try journal?.begin(aside: aside, moves: moves)
      do throws(SystemFailure) {
        if overwrite {
          for (number, old) in aside.enumerated() where FileSystem.isTaken(old) {
            failed = old
            let kept = file("\(CommitJournal.kept)\(number)")
            try FileSystem.rename(old, to: kept)
            undo.append((kept, old))
          }
        }
        for move in moves {
          failed = move.place
          if overwrite {
            FileSystem.copyPermissions(from: move.place, to: move.staged)
            try FileSystem.rename(move.staged, to: move.place)
          } else {
            try FileSystem.claim(move.place, for: move.staged)
          }
          undo.append((move.place, move.staged))
        }
      } catch {
        for step in undo.reversed() { try? FileSystem.rename(step.now, to: step.before) }
        if error.isTaken { throw .outputExists(path: failed) }
        if error.isFull { throw .inputOutput(path: failed, reason: error.text) }
        throw .cannotCreate(path: failed, reason: error.text)
      }
      isCommitted = true
      // Too late to go back for want of a mark: what the guard would take back is removed instead.
      do throws(MapWritingError) { try journal?.end() } catch { FileSystem.remove(file(CommitJournal.begun)) }
    }
  }
}
