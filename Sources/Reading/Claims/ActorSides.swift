import Gazetteer

/// Tells which actors of a phrase fight each other.
///
/// A class, for every sentence holds on to it.
final class ActorSides: Sendable {
  private let table: ActorTable

  init(_ table: ActorTable) {
    self.table = table
  }

  /// The two opponents in "the SDF and ISIL", or nil where the phrase is one side.
  func opponents(in phrase: Range<Int>, _ chart: Chart) -> (Range<Int>, Range<Int>)? {
    for index in phrase where chart.words.isWord(index, "and") {
      let first = phrase.lowerBound..<index
      let second = chart.skipArticle(index + 1)..<phrase.upperBound
      guard !first.isEmpty, !second.isEmpty else { continue }
      let a = table.actor(named: chart.sentence.text(first))?.side
      let b = table.actor(named: chart.sentence.text(second))?.side
      if a != nil || b != nil, a != b { return (first, second) }
    }
    return nil
  }
}
