import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whether the user, or the system, asked the command to stop: work that must not leave anything behind asks for it and
/// ends by itself. A second request ends the command at once.
enum Interruption {
  private static let asked = Atomic<Int32>(0)

  /// From now on a request is noted instead of ending the command.
  static func watch() {
    asked.store(0, ordering: .relaxed)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { number in
        Interruption.asked.store(number, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
  }

  /// Whether it was asked to stop.
  static var isAsked: Bool { asked.load(ordering: .relaxed) != 0 }

  /// The exit status that shells expect of what a signal ended.
  static var status: Int32 { 128 + max(asked.load(ordering: .relaxed), SIGINT) }
}
