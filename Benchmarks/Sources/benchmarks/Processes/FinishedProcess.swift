import Foundation

/// A command that was run to its end: how long it took, the most memory it held, and what it wrote.
struct FinishedProcess {
  /// By the clock.
  let seconds: Double
  /// Of all processors together, its own and the system's work for it.
  let processorSeconds: Double
  let peakMegabytes: Double
  let status: Int32
  /// Empty if it went to a file that was named.
  let output: Data

  /// Runs a command.
  ///
  /// - Parameters:
  ///   - input: a file for its standard input.
  ///   - path: a file for its standard output, which stays and is not loaded; nil for one of its own.
  /// - Throws: `ProcessFailure` if it cannot be started.
  init(_ command: [String], input: String = "/dev/null", output path: String? = nil) throws {
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    let folder = FileManager.default.temporaryDirectory
    let file =
      path ?? folder.appendingPathComponent("benchmarks-\(getpid())-\(UInt32.random(in: 0 ... .max))").path
    defer { if path == nil { try? FileManager.default.removeItem(atPath: file) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var child = pid_t()
    let clock = ContinuousClock()
    let start = clock.now
    let failure = posix_spawnp(&child, command[0], &actions, nil, &arguments, environ)
    guard failure == 0 else { throw ProcessFailure(command: command, status: failure) }
    var (ended, usage): (Int32, rusage) = (0, rusage())
    guard wait4(child, &ended, 0, &usage) == child else {
      throw ProcessFailure(command: command, status: errno)
    }
    seconds = Sample.seconds(clock.now - start)
    processorSeconds = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    // A signal's number stands where no status does.
    status = ended & 0x7F == 0 ? (ended >> 8) & 0xFF : 128 + (ended & 0x7F)
    #if os(macOS)
      peakMegabytes = Double(usage.ru_maxrss) / 1e6
    #else
      peakMegabytes = Double(usage.ru_maxrss) * 1024 / 1e6
    #endif
    output = path == nil ? FileManager.default.contents(atPath: file) ?? Data() : Data()
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) * 1e-6 }
}
