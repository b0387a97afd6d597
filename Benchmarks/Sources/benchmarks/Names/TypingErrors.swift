import Gazetteer

/// Look-ups of names with typing errors: how long they take, and how many find the place that is meant.
struct TypingErrors {
  /// Milliseconds of a look-up with its 20 best places, records and reasons included.
  private(set) var milliseconds = Sample([])
  /// The share whose place is the first, or level with it.
  private(set) var rightFirst = 0.0
  /// The share that answers nothing.
  private(set) var unanswered = 0.0

  init(_ gazetteer: Gazetteer, _ queries: [NameFiles.Row]) throws {
    var (times, right, none) = ([Double](), 0, 0)
    for query in queries {
      var results: [LookupResult] = []
      times.append(
        1000 * (try Sample.seconds { results = try gazetteer.lookup(LookupQuery(query.first, limit: 20)) }))
      if results.isEmpty { none += 1 }
      // More places may be level with the first than are asked for.
      if let first = results.first, let last = results.last, first.score == last.score, results.count == 20 {
        results = try gazetteer.lookup(LookupQuery(query.first, limit: 5000))
      }
      let level = results.prefix { $0.score == results.first?.score }
      if level.contains(where: { $0.place.sources.contains("geonames:\(query.second)") }) { right += 1 }
    }
    milliseconds = Sample(times)
    rightFirst = Double(right) / Double(max(1, queries.count))
    unanswered = Double(none) / Double(max(1, queries.count))
  }
}
