import Gazetteer

/// A text searched for all names, on one core.
struct TextScan {
  private(set) var megabytesPerSecond = Sample([])
  private(set) var hits = 0

  init(_ gazetteer: Gazetteer, _ text: [UInt8], runs: Int) {
    var (rates, count) = ([Double](), 0)
    for _ in 0..<runs {
      count = 0
      let seconds = Sample.seconds { gazetteer.scan(utf8: text) { _ in count += 1 } }
      rates.append(Double(text.count) / 1e6 / seconds)
    }
    megabytesPerSecond = Sample(rates)
    hits = count
  }
}
