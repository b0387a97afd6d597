import Foundation

/// Times whole processes, from start to end, in turns.
struct ProcessTimer {
  /// How long each of two commands took, run after run.
  struct Pairs {
    var first: [Double] = []
    var second: [Double] = []

    /// The ratio of a pair, first to second, in order of size.
    var ratios: [Double] { zip(first, second).map { $0 / $1 }.sorted() }
  }

  /// Runs two commands in turns, so that a change of the machine's speed meets both.
  ///
  /// - Throws: the system's error if a command cannot be started, `ProcessFailure` if one does not end with 0.
  static func pairs(_ first: [String], _ second: [String], runs: Int) throws -> Pairs {
    var pairs = Pairs()
    for run in 0...runs {
      let (a, b) = (try seconds(first), try seconds(second))
      // The first pair warms the caches.
      guard run > 0 else { continue }
      pairs.first.append(a)
      pairs.second.append(b)
    }
    return pairs
  }

  /// Spawned and waited for by the system's own calls: Foundation's `Process` adds tens of milliseconds.
  private static func seconds(_ command: [String]) throws -> Double {
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var child = pid_t()
    let clock = ContinuousClock()
    let start = clock.now
    let failure = posix_spawnp(&child, command[0], &actions, nil, &arguments, environ)
    guard failure == 0 else { throw ProcessFailure(command: command, status: failure) }
    var status: Int32 = 0
    guard waitpid(child, &status, 0) == child, status == 0 else {
      throw ProcessFailure(command: command, status: status)
    }
    let duration = clock.now - start
    return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }
}

/// A command that did not end well.
struct ProcessFailure: Error, CustomStringConvertible {
  let command: [String]
  let status: Int32

  var description: String { "\(command.joined(separator: " ")) ended with \(status)" }
}
