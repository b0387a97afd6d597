/// `benchmarks processes`: whole processes of frontline beside `ogrinfo --version`, in turns.
///
/// What counts is the ratio of the medians: the gazetteer is scanned, not made into objects, and libgdal is not opened.
struct StartUpBenchmark {
  let frontline: String
  let runs: Int

  /// Measures and prints.
  func run() throws {
    try measure("a warm look-up", [frontline, "lookup", "Hajin"])
    try measure("a warm look-up by sound", [frontline, "lookup", "Baguz Fawqani"])
  }

  private func measure(_ title: String, _ ours: [String]) throws {
    let peer = ["ogrinfo", "--version"]
    let pairs = try ProcessTimer.pairs(ours, peer, runs: runs)
    let (first, second) = (Sample(pairs.first), Sample(pairs.second))
    print(title)
    print("  \(ours.joined(separator: " ")): median \(Figure.text(first.median * 1000)) ms")
    print("  \(peer.joined(separator: " ")): median \(Figure.text(second.median * 1000)) ms")
    let ratios = Sample(pairs.ratios)
    print(
      "  ratio \(Figure.text(first.median / second.median)), pair by pair \(Figure.text(ratios.least)) to "
        + "\(Figure.text(ratios.most)), \(runs) runs in turns")
  }
}
