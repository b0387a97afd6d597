#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Says which part of a long piece of work is being done and how far it has come: on standard error, on a terminal only,
/// after its first second.
final class StageProgress {
  private let isShown: Bool
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var last: ContinuousClock.Instant
  private var hasWritten = false

  init(isQuiet: Bool) {
    isShown = !isQuiet && isatty(STDERR_FILENO) == 1
    start = clock.now
    last = start
  }

  /// So many are done.
  func show(_ stage: String, _ count: Int) {
    guard isShown else { return }
    let now = clock.now
    guard now - start > .seconds(1), now - last > .milliseconds(200) else { return }
    last = now
    hasWritten = true
    StandardError.write("\r\u{1B}[K\(stage): \(count) places ")
  }

  /// Clears the line.
  func clear() {
    if hasWritten { StandardError.write("\r\u{1B}[K") }
    hasWritten = false
  }
}
