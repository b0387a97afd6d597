#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Says how far a long piece of work has come: on standard error, on a terminal only, after its first second.
final class Progress {
  private let what: String
  private let unit: String
  private let isShown: Bool
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var last: ContinuousClock.Instant
  private var count = 0
  private var hasWritten = false

  init(what: String, unit: String, isQuiet: Bool) {
    self.what = what
    self.unit = unit
    isShown = !isQuiet && isatty(STDERR_FILENO) == 1
    start = clock.now
    last = start
  }

  /// One more is done.
  func advance() {
    count += 1
    guard isShown else { return }
    let now = clock.now
    guard now - start > .seconds(1), now - last > .milliseconds(200) else { return }
    last = now
    hasWritten = true
    StandardError.write("\r\(what) \(count) \(unit) ")
  }

  /// Clears the line.
  func finish() {
    if hasWritten { StandardError.write("\r\u{1B}[K") }
  }
}
