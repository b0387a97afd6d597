#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Measures the processor time of an input, which other programs do not lengthen.
struct WorkClock {
  private let start = Self.now()

  /// What any input may take, and what it may take for each kilobyte, in seconds: many times what is usual.
  private static let fixed = 1.0
  private static let perKilobyte = 0.1

  /// A text that takes longer than its size explains counts as a hang.
  func requireWithin(bytes: Int) {
    let seconds = Self.now() - start
    let limit = Self.fixed + Self.perKilobyte * Double(bytes) / 1000
    require(seconds <= limit, "\(bytes) bytes took \(seconds) s of processor time, \(limit) s are allowed")
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
