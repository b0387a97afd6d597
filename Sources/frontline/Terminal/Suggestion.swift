/// The known word that was probably meant by one that is not known.
enum Suggestion {
  /// The nearest known word: the one with the fewest slips, at most two (one in a word of up to four letters), else the only
  /// one that begins like it. The first of several that are as near; nil where none is.
  static func nearest(to word: String, among known: [String]) -> String? {
    let typed = Array(word.lowercased())
    guard !typed.isEmpty else { return nil }
    let most = typed.count <= 4 ? 1 : 2
    let distances = known.map { (word: $0, slips: slips(typed, Array($0.lowercased()))) }
    if let best = distances.min(by: { $0.slips < $1.slips }), best.slips <= most { return best.word }
    let beginnings = known.filter { typed.count >= 3 && $0.lowercased().hasPrefix(word.lowercased()) }
    return beginnings.count == 1 ? beginnings[0] : nil
  }

  /// What is said after a message, "; did you mean map?"; empty where there is nothing to suggest.
  static func question(for word: String, among known: [String]) -> String {
    nearest(to: word, among: known).map { "; did you mean \($0)?" } ?? ""
  }

  /// How many letters are missing, too many, other ones, or two neighbors the wrong way round: the optimal string alignment
  /// distance.
  static func slips(_ a: [Character], _ b: [Character]) -> Int {
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var least = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, before[j - 1] + 1) }
        row.append(least)
      }
      before = last
      last = row
    }
    return last[b.count]
  }
}
