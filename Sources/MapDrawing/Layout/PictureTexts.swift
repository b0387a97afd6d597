/// What is written above and below a map.
struct PictureTexts: Sendable, Hashable {
  let title: String
  let subtitle: String
  let footer: String

  /// What every picture says of itself.
  static let derivation = "Derived from published reports"

  init(_ contents: MapContents, title asked: String?, background: MapBackground) {
    let own = contents.metadata["title"].flatMap { $0.isEmpty ? nil : $0 }
    title = asked ?? own ?? Self.title(contents)
    let sources =
      contents.sources.isEmpty ? contents.metadata["sources"].map { [$0] } ?? [] : contents.sources
    var told: [String] = []
    // A title that somebody wrote need not say which day the map shows.
    if asked ?? own != nil, let day = Self.day(contents) { told.append(day) }
    switch contents.documents {
    case 0: break
    case 1: told.append("as told by 1 report")
    case let count: told.append("as told by \(count) reports")
    }
    if !sources.isEmpty {
      let others = sources.count - 3
      told.append(
        "sources: " + sources.prefix(3).map(Self.short).joined(separator: "; ")
          + (others > 0 ? " and \(others) more" : ""))
    }
    let line = told.joined(separator: " · ")
    subtitle = line.prefix(1).uppercased() + line.dropFirst()
    var foot = [Self.derivation + "."]
    for key in ["attribution", "license", "gazetteer"] {
      if let text = contents.metadata[key], !text.isEmpty {
        foot.append(text.hasSuffix(".") ? text : text + ".")
      }
    }
    if !background.attribution.isEmpty { foot.append(background.attribution + ".") }
    foot.append("Made with \(contents.metadata["software"] ?? "frontline").")
    // Last, for what has no room is cut off: whom a license asks to name must not be.
    if !sources.isEmpty { foot.append("Sources: " + sources.joined(separator: "; ") + ".") }
    footer = foot.joined(separator: " ")
  }

  private static func short(_ source: String) -> String {
    source.count > 40 ? source.prefix(39) + "…" : source
  }

  private static func title(_ contents: MapContents) -> String {
    if let day = contents.day { return "Situation on \(day.text), as reported" }
    guard let days = contents.days else { return "Situation as reported" }
    if days.lowerBound == days.upperBound { return "Situation reported on \(days.lowerBound.text)" }
    return "Situation reported from " + PictureDay.text(from: days.lowerBound, to: days.upperBound)
  }

  private static func day(_ contents: MapContents) -> String? {
    contents.day?.text ?? contents.days.map { PictureDay.text(from: $0.lowerBound, to: $0.upperBound) }
  }
}
