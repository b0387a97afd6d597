import Gazetteer
import MapDrawing

extension MapBackground {
  /// The rivers and the countries that come with a gazetteer.
  ///
  /// - Throws: `GazetteerError` for a missing or broken file.
  init(of gazetteer: Gazetteer) throws(GazetteerError) {
    let lines = try BarrierLines(of: gazetteer)
    func shapes(_ shapes: [BarrierLines.Shape], code: String) -> [MapBackground.Shape] {
      shapes.map { shape in
        // What the lines do not say, the place of that name does.
        let arabicName =
          shape.arabicName
          ?? shape.name.flatMap { name in
            gazetteer.places(named: name).lazy.map { gazetteer.places[$0] }
              .first { $0.featureCode.hasPrefix(code) }?.arabicName
          }
        return MapBackground.Shape(name: shape.name, arabicName: arabicName, lines: shape.lines)
      }
    }
    let parts = [
      Self.attribution("Rivers", lines.namedRivers), Self.attribution("borders", lines.countries),
    ].compactMap { $0 }
    self.init(
      rivers: shapes(lines.namedRivers, code: "STM"), countries: shapes(lines.countries, code: "PCL"),
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
