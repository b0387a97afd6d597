import Dispatch
import Synchronization

/// Says what a verb is doing and how far it has come, from its second second on: on standard error, if that is a terminal,
/// and unless `--quiet` is given.
///
/// A thread of its own draws, so that work that tells nothing on the way is seen to go on too.
final class Progress: Sendable {
  private struct State {
    var line: ProgressLine?
    var frame = 0
  }

  private let isShown: Bool
  private let start = ContinuousClock.now
  private let state: Mutex<State>
  private let queue: DispatchQueue?

  /// A display that shows nothing before something is begun.
  init(isQuiet: Bool) {
    isShown = !isQuiet && Terminal.isCapable
    queue = isShown ? DispatchQueue(label: "progress") : nil
    state = Mutex(State())
    if isShown { draw(after: .seconds(1)) }
  }

  deinit { finish() }

  /// Something else is being done now.
  ///
  /// - Parameters:
  ///   - unit: what is counted; nil where nothing is.
  ///   - total: how many there are; asked only where it is shown.
  func begin(_ what: String, unit: String? = nil, total: @autoclosure () -> Int? = nil) {
    guard isShown else { return }
    let line = ProgressLine(what: what, unit: unit, total: total())
    state.withLock { $0.line = line }
  }

  /// One more is done.
  func advance() {
    guard isShown else { return }
    state.withLock { $0.line?.count += 1 }
  }

  /// So many are done of something.
  func show(_ what: String, count: Int, unit: String) {
    guard isShown else { return }
    state.withLock { $0.line = ProgressLine(what: what, count: count, unit: unit) }
  }

  /// Nothing is being done any more: clears the line.
  func finish() {
    guard isShown else { return }
    // The lock is held, so that nothing is drawn after this.
    state.withLock { state in
      state.line = nil
      TerminalLine.cleared {}
    }
  }

  private func draw(after interval: DispatchTimeInterval) {
    queue?.asyncAfter(deadline: .now() + interval) { [weak self] in
      guard let self else { return }
      state.withLock { state in
        guard let line = state.line else { return }
        TerminalLine.show(
          line.text(
            elapsed: .now - start, frame: state.frame, columns: Terminal.columns,
            hasColors: Terminal.hasColors))
        state.frame += 1
      }
      draw(after: .milliseconds(200))
    }
  }
}
