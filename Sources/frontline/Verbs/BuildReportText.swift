import GazetteerBuilding

/// The report of a build for people to read.
struct BuildReportText {
  /// How many disagreements are listed.
  static let limit = 20

  let text: String

  init(_ report: BuildReport, output: String) {
    var lines = ["wrote \(output): \(report.places) places, \(report.names) names"]
    for source in report.sources { lines += Self.lines(source) }
    lines.append("merged     \(report.merged) rows into entries of other rows")
    if report.namesWithoutPlace > 0 {
      lines.append("unused     \(report.namesWithoutPlace) names given for places that were not taken")
    }
    if report.disagreementCount > 0 {
      lines.append(
        "disagreed  \(report.disagreementCount) places lie elsewhere in another source; the first one's stand"
      )
      lines += report.disagreements.prefix(Self.limit).map { "  \($0)" }
      let more = report.disagreementCount - Self.limit
      if more > 0 { lines.append("  and \(more) more; --problems FILE lists them") }
    }
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func lines(_ source: BuildReport.Source) -> [String] {
    var parts = ["\(source.places) of \(source.placesRead) places", "\(source.names) names"]
    if source.units > 0 { parts.append("\(source.units) units") }
    var lines = ["source     \(source.name): \(parts.joined(separator: ", "))"]
    for (reason, count) in sorted(source.filtered) { lines.append("  \(count) left out: \(reason)") }
    for (reason, count) in sorted(source.problems) { lines.append("  \(count) with a problem: \(reason)") }
    return lines
  }

  private static func sorted(_ counts: [String: Int]) -> [(String, Int)] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
  }
}
