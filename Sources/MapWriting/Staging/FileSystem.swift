#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A call of the system's that failed.
struct SystemFailure: Error {
  let number: Int32
  /// The system's words.
  var text: String { String(cString: strerror(number)) }
  /// Whether there is no room for what was to be written.
  var isFull: Bool { number == ENOSPC || number == EDQUOT || number == EFBIG }
  var isTaken: Bool { number == EEXIST }

  /// What the last call said.
  static var last: SystemFailure { SystemFailure(number: errno) }
}

/// The few calls of the system's that staging needs, with typed errors.
enum FileSystem {
  enum Kind {
    case file
    case folder
    /// A device, a pipe, a socket: nothing that can be replaced.
    case special
  }

  /// What is at a path, links followed; nil where there is nothing.
  static func kind(_ path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .special
    }
  }

  /// Whether the name is taken, also by a link that leads nowhere.
  static func isTaken(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Where a link leads, or the path itself.
  static func resolved(_ path: String) -> String {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK, let real = realpath(path, nil)
    else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// The path from the root on; as it is where there is nothing.
  static func absolute(_ path: String) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    // What is not there yet lies in a folder that is.
    let name = PathName(path)
    guard let real = realpath(name.directory, nil) else { return path }
    defer { free(real) }
    return PathName.join(String(cString: real), name.name)
  }

  /// A hidden name that nobody has, for a folder of work.
  static func temporaryName(in folder: String) -> String {
    let letters = "abcdefghijklmnopqrstuvwxyz0123456789"
    let word = String((0..<12).map { _ in letters.randomElement() ?? "a" })
    return PathName.join(folder, ".frontline-\(word)")
  }

  /// - Parameter isPrivate: whether only its owner may look into it.
  static func makeFolder(_ path: String, isPrivate: Bool = false) throws(SystemFailure) {
    guard mkdir(path, isPrivate ? 0o700 : 0o777) == 0 else { throw .last }
  }

  static func rename(_ old: String, to new: String) throws(SystemFailure) {
    #if canImport(Glibc)
      let status = Glibc.rename(old, new)
    #elseif canImport(Musl)
      let status = Musl.rename(old, new)
    #else
      let status = Darwin.rename(old, new)
    #endif
    guard status == 0 else { throw .last }
  }

  /// Gives a file a name that nobody has: of two that try, one fails.
  static func claim(_ new: String, for old: String) throws(SystemFailure) {
    if link(old, new) == 0 {
      unlink(old)
      return
    }
    let failure = SystemFailure.last
    guard [EPERM, ENOTSUP, EOPNOTSUPP, EMLINK, ENOSYS].contains(failure.number) else { throw failure }
    // The file system has no hard links: reserve the name, then replace it.
    let descriptor = open(new, O_CREAT | O_EXCL | O_WRONLY, 0o666)
    guard descriptor >= 0 else { throw .last }
    close(descriptor)
    do throws(SystemFailure) {
      try rename(old, to: new)
    } catch {
      unlink(new)
      throw error
    }
  }

  static func remove(_ path: String) { unlink(path) }
  static func removeFolder(_ path: String) { rmdir(path) }

  /// The names in a folder, sorted.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Waits until the file is on its disk: some file systems say only then that it is full.
  static func synchronize(_ path: String) throws(SystemFailure) {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .last }
  }

  /// Gives a file the permissions of another one.
  static func copyPermissions(from old: String, to new: String) {
    var status = stat()
    if stat(old, &status) == 0 { chmod(new, status.st_mode & 0o7777) }
  }

  /// Whether next to nothing more can be written in a folder.
  static func isFull(_ folder: String) -> Bool {
    var status = statvfs()
    guard statvfs(folder, &status) == 0 else { return false }
    return UInt64(status.f_bavail) * UInt64(status.f_frsize) < 262_144
  }

  /// Runs something while no other writer changes the folder.
  static func locked<Value, Failure: Error>(
    _ folder: String, _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    // Where the file system has no locks, the renaming that refuses taken names must do.
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY)
    if descriptor >= 0 { flock(descriptor, LOCK_EX) }
    defer { if descriptor >= 0 { close(descriptor) } }
    return try body()
  }
}
