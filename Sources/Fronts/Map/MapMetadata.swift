import Gazetteer
import MapLayers
import Reading

/// What is said about a map as a whole: where it has its content from, of which days, and by what it was made.
struct MapMetadata {
  private var sources: [String] = []
  private var known: Set<String> = []
  private var first: CalendarDay?
  private var last: CalendarDay?

  /// Takes a report into account.
  mutating func add(_ reading: Reading) {
    if let source = reading.source, known.insert(source).inserted { sources.append(source) }
    guard let day = reading.date.flatMap({ CalendarDay(iso: $0) }) else { return }
    first = min(first ?? day, day)
    last = max(last ?? day, day)
  }

  /// The names and values.
  ///
  /// - Parameter days: the days that are shown, the last one exclusive; those of the reports where nil.
  func values(of gazetteer: Gazetteer, days: Range<CalendarDay>? = nil) -> [String: String] {
    var values = [
      "description": MapBuilder.derivation, "software": "frontline \(ToolVersion.current)",
    ]
    if !sources.isEmpty { values["sources"] = sources.joined(separator: "; ") }
    if let days {
      values["date_start"] = days.lowerBound.description
      values["date_end"] = days.upperBound.description
    } else if let first, let last {
      values["date_start"] = first.description
      values["date_end"] = (last + 1).description
    }
    // A table of words that cannot be read is no reason to lose the map; `gazetteer check` names it.
    let about = (try? GazetteerAbout.all(of: gazetteer)) ?? []
    if !about.isEmpty { values["gazetteer"] = about.map(\.title).joined(separator: "; ") }
    let licenses = about.compactMap(\.license)
    if !licenses.isEmpty { values["license"] = licenses.joined(separator: "; ") }
    return values
  }
}
