import Foundation

/// A command that was run to its end: how long it took, the most memory it held, and what it wrote.
struct FinishedProcess {
  let seconds: Double
  let peakMegabytes: Double
  let status: Int32
  let output: Data

  /// Runs a command.
  ///
  /// - Parameter input: a file for its standard input.
  /// - Throws: `ProcessFailure` if it cannot be started.
  init(_ command: [String], input: String = "/dev/null") throws {
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appendingPathComponent("benchmarks-\(getpid())-\(UInt32.random(in: 0 ... .max))").path
    defer { try? FileManager.default.removeItem(atPath: file) }
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
    status = (ended >> 8) & 0xFF
    #if os(macOS)
      peakMegabytes = Double(usage.ru_maxrss) / 1e6
    #else
      peakMegabytes = Double(usage.ru_maxrss) * 1024 / 1e6
    #endif
    output = FileManager.default.contents(atPath: file) ?? Data()
  }
}
