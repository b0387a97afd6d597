/// Takes the time of stages, one behind the other.
struct StageClock {
  private(set) var stages: [Timeline.Stage] = []
  private let clock = ContinuousClock()
  private var last: ContinuousClock.Instant

  init() { last = clock.now }

  /// Ends a stage.
  mutating func finish(_ name: String) {
    let now = clock.now
    stages.append(Timeline.Stage(name: name, duration: last.duration(to: now)))
    last = now
  }
}
