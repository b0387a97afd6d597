import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A small process that cleans up after this one, should it be killed while an output is being made.
///
/// It waits at the end of a pipe whose other end dies with this process, however it dies. Then it takes back a change of
/// several files that was not finished (see ``CommitJournal``) and removes the staging folder.
final class StagingGuard {
  private let process: pid_t
  private let pipe: Int32

  /// What the shell runs: nothing in it comes from outside but the folder's path, which is an argument.
  static let script = """
    trap '' INT TERM HUP
    read -r _
    case "$1" in .frontline-*|*/.frontline-*) ;; *) exit 1 ;; esac
    [ -d "$1" ] || { [ -z "${2-}" ] || rmdir -- "$2"; exit 0; }
    if [ -e "$1/\(CommitJournal.begun)" ] && [ ! -e "$1/\(CommitJournal.done)" ]; then
      for entry in "$1"/\(CommitJournal.newEntry)*; do
        case "$entry" in *.staged) continue ;; esac
        [ -e "$entry" ] || continue
        staged=$(cat "$entry.staged"; printf x)
        place=$(cat "$entry"; printf x)
        [ -e "${staged%x}" ] || rm -f -- "${place%x}"
      done
      for entry in "$1"/\(CommitJournal.oldEntry)*; do
        [ -e "$entry" ] || continue
        kept="$1/\(CommitJournal.kept)${entry##*\(CommitJournal.oldEntry)}"
        place=$(cat "$entry"; printf x)
        [ -e "$kept" ] && mv -f -- "$kept" "${place%x}"
      done
    fi
    rm -rf -- "$1"
    [ -z "${2-}" ] || rmdir -- "$2"
    """

  /// Starts the process; nil where there is no shell, and then nobody cleans up.
  ///
  /// - Parameter made: the output's folder, where it was made for it: it goes too, unless something is in it.
  init?(of folder: String, made: String? = nil) {
    let started = Self.starting.withLock { _ -> (process: pid_t, pipe: Int32)? in
      var ends: [Int32] = [-1, -1]
      guard openPipe(&ends) == 0 else { return nil }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      var child = pid_t()
      let isRunning = Self.spawn(&child, input: ends[0], folder: folder, made: made)
      close(ends[0])
      if isRunning { return (child, ends[1]) }
      close(ends[1])
      return nil
    }
    guard let started else { return nil }
    process = started.process
    pipe = started.pipe
  }

  /// One at a time: of two that start together each could keep the other's pipe open, and neither would end.
  private static let starting = Mutex(())

  deinit {
    close(pipe)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  /// `POSIX_SPAWN_SETSID`, which the headers show to C programs only that ask for extensions.
  #if canImport(Darwin)
    private static let newSession: Int16 = 0x400
  #else
    private static let newSession: Int16 = 0x80
  #endif

  private static func spawn(_ child: inout pid_t, input: Int32, folder: String, made: String?) -> Bool {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    // It must not keep a terminal or somebody's pipe open.
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    // Nor files that GDAL has open, whose space would be held after they are removed.
    for name in FileSystem.names(in: "/dev/fd") {
      if let number = Int32(name), number > 2 { posix_spawn_file_actions_addclose(&actions, number) }
    }
    // What is sent to this process and its group is not meant for it.
    posix_spawnattr_setflags(&attributes, newSession)
    var texts = ["sh", "-c", script, "sh", folder]
    if let made { texts.append(made) }
    var words: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) }
    var surroundings: [UnsafeMutablePointer<CChar>?] = [strdup("PATH=/usr/bin:/bin"), strdup("LC_ALL=C")]
    defer { for word in words + surroundings { free(word) } }
    words.append(nil)
    surroundings.append(nil)
    return posix_spawn(&child, "/bin/sh", &actions, &attributes, words, surroundings) == 0
  }
}

/// The system's `pipe`, whose name the guard's own pipe has.
private func openPipe(_ ends: inout [Int32]) -> Int32 { pipe(&ends) }
