/// Measurements of one thing.
struct Sample {
  private let sorted: [Double]

  init(_ values: [Double]) {
    sorted = values.sorted()
  }

  /// Seconds of each of some runs of a body.
  init(runs: Int, _ body: () throws -> Void) rethrows {
    var values: [Double] = []
    for _ in 0..<runs { values.append(try Self.seconds(body)) }
    self.init(values)
  }

  var median: Double { part(0.5) }
  var least: Double { sorted.first ?? 0 }
  var most: Double { sorted.last ?? 0 }

  /// The value under which a part of all lies.
  func part(_ part: Double) -> Double {
    sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))]
  }

  /// How long a body takes.
  static func seconds(_ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    try body()
    return seconds(clock.now - start)
  }

  /// A duration as a number.
  static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }
}
