import Gazetteer
import MapDrawing

extension MapBackground {
  /// The rivers and the countries that come with a gazetteer.
  ///
  /// - Throws: `GazetteerError` for a missing or broken file.
  init(of gazetteer: Gazetteer) throws(GazetteerError) {
    let lines = try BarrierLines(of: gazetteer)
    func shapes(_ shapes: [BarrierLines.Shape]) -> [MapBackground.Shape] {
      shapes.map { MapBackground.Shape(name: $0.name, arabicName: $0.arabicName, lines: $0.lines) }
    }
    let parts = [
      Self.attribution("Rivers", lines.namedRivers), Self.attribution("borders", lines.countries),
    ].compactMap { $0 }
    self.init(
      rivers: shapes(lines.namedRivers), countries: shapes(lines.countries),
      attribution: parts.joined(separator: "; "))
  }

  /// Whom lines are from: what stands before the details of each.
  private static func attribution(_ what: String, _ shapes: [BarrierLines.Shape]) -> String? {
    var sources: [String] = []
    for source in shapes.compactMap(\.source) {
      var name = source.prefix { $0 != ":" && $0 != "(" }
      while name.last == " " { name.removeLast() }
      let known = name == "natural-earth" ? "Natural Earth" : String(name)
      if !known.isEmpty, !sources.contains(known) { sources.append(known) }
    }
    return sources.isEmpty ? nil : "\(what): \(sources.joined(separator: ", "))"
  }
}
