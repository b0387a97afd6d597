/// What a display of progress says: a bar where it is known how much there is to do, else a turning bar.
struct ProgressLine: Equatable {
  /// What is being done, as in "reading".
  var what: String
  /// How many are done.
  var count = 0
  /// What is counted; nil where nothing is.
  var unit: String?
  /// How many there are, as far as that is known.
  var total: Int?

  private static let width = 24
  private static let color = "\u{1B}[36m"
  private static let uncolored = "\u{1B}[0m"

  /// The line as it is drawn, shorter than a number of columns.
  ///
  /// - Parameters:
  ///   - elapsed: since the work was begun.
  ///   - frame: how often it was drawn before.
  func text(elapsed: Duration, frame: Int, columns: Int, hasColors: Bool) -> String {
    let time = Self.clock(elapsed)
    let counted =
      unit.map { unit in known.map { " \(count) of \($0) \(unit)," } ?? " \(count) \(unit)," } ?? ""
    let rest = "\(counted) \(time)"
    let bar = known.map { self.bar(of: $0) } ?? String(["|", "/", "-", "\\"][frame % 4])
    // A line that fills the last column would begin another one.
    let room = columns - 1
    guard what.count + 1 + bar.count + rest.count <= room else {
      return String((what + rest).prefix(max(0, room)))
    }
    return hasColors ? "\(what) \(Self.color)\(bar)\(Self.uncolored)\(rest)" : "\(what) \(bar)\(rest)"
  }

  /// The total, unless it was estimated too low.
  private var known: Int? { total.flatMap { $0 > 0 && count <= $0 ? $0 : nil } }

  private func bar(of total: Int) -> String {
    let filled = min(Self.width, count * Self.width / total)
    return "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: Self.width - filled)
      + "]"
  }

  private static func clock(_ duration: Duration) -> String {
    let seconds = Int(duration.components.seconds)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let minutes = "\(seconds / 60 % 60)"
    return seconds < 3600
      ? "\(minutes):\(two(seconds % 60))" : "\(seconds / 3600):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
  }
}
