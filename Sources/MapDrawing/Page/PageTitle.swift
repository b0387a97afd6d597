import MapLayers

/// What a page is called.
enum PageTitle {
  /// The title that the map has, else what it was made of and from when that is.
  static func of(_ set: LayerSet, _ reports: [ReportText]) -> String {
    if let title = set.metadata["title"], !title.isEmpty { return title }
    let days = days(of: set, reports)
    let what =
      switch reports.count {
      case 0: "Map"
      case 1: reports[0].id.isEmpty ? "Map of a report" : isolated(reports[0].id)
      default: "Map of \(reports.count) reports"
      }
    guard let first = days.first, let last = days.last else { return what }
    return first == last ? "\(what), \(first)" : "\(what), \(first) to \(last)"
  }

  /// An identifier in letters from right to left would turn the date behind it around: FIRST STRONG ISOLATE keeps it to
  /// itself.
  private static func isolated(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 } ? text : "\u{2068}\(text)\u{2069}"
  }

  /// The days of the reports, else of what the features were taken from; sorted.
  private static func days(of set: LayerSet, _ reports: [ReportText]) -> [String] {
    let published = reports.compactMap(\.date)
    guard published.isEmpty else { return published.sorted() }
    return set.layers.flatMap { $0.features.compactMap { $0.values["date"]?.plainText } }.sorted()
  }
}
