import Gazetteer

/// How many names a second are looked up as they stand, on one core.
struct ExactLookups {
  private let count = 200_000
  private let runs = 5
  let gazetteer: Gazetteer
  private var hits: [String] = []
  private var misses: [String] = []

  init(_ gazetteer: Gazetteer, names: [String]) {
    self.gazetteer = gazetteer
    var random = FixedGenerator()
    for _ in 0..<count {
      let name = names[Int.random(in: 0..<names.count, using: &random)]
      hits.append(name)
      misses.append("\(name)qx\(UInt16.random(in: 0 ... .max, using: &random))")
    }
  }

  /// Names that are there, without their records: a second.
  var known: Double { perSecond(hits) { gazetteer.places(named: $0).count } }

  /// Names that are not there: a second.
  var unknown: Double { perSecond(misses) { gazetteer.places(named: $0).count } }

  /// Names that are there, ranked, with records and reasons: a second.
  func ranked() throws -> Double {
    let part = hits.prefix(20_000)
    let seconds = try Sample.seconds { for name in part { _ = try gazetteer.lookup(LookupQuery(name)) } }
    return Double(part.count) / seconds
  }

  private func perSecond(_ names: [String], _ body: (String) -> Int) -> Double {
    var sum = 0
    let sample = Sample(runs: runs) { for name in names { sum &+= body(name) } }
    precondition(sum >= 0)
    return Double(names.count) / sample.median
  }
}
