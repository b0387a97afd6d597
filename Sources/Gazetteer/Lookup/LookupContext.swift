import Geodesy

/// The places that a context ("Abu Kamal", "Syrie", "Deir ez-Zor") may mean, and which other places lie in or by them.
struct LookupContext {
  /// How far from a town a place may lie to be "by" it, in metres.
  static let reach = 40_000.0

  let text: String
  private let contexts: [Place]
  private let keys: Set<[UInt16]>
  private let geodesic: Geodesic

  /// Nil where the gazetteer knows no such place.
  init?(_ text: String, in gazetteer: Gazetteer, geodesic: Geodesic) {
    let places = gazetteer.bestPlaces(named: text)
    var keys: Set<[UInt16]> = [NameKey(text).units]
    if let stripped = ClassWords.stripped(text) { keys.insert(NameKey(stripped.name).units) }
    for place in places {
      for name in [place.name] + (ClassWords.stripped(place.name).map { [$0.name] } ?? []) {
        keys.insert(NameKey(name).units)
      }
    }
    let isAdmin = keys.contains { gazetteer.hasUnit(NameKey(units: $0)) }
    guard !places.isEmpty || isAdmin else { return nil }
    self.text = text
    self.contexts = places
    self.keys = keys
    self.geodesic = geodesic
  }

  /// Why a place fits the context, or nil where it does not.
  func reason(for place: Place) -> String? {
    for unit in place.admin where keys.contains(NameKey(unit).units) { return "in \(unit)" }
    for context in contexts {
      if context.id == place.id { continue }
      switch context.featureCode {
      case "PCLI", "PCL", "PCLD":
        if context.country == place.country { return "in \(context.name)" }
      case "ADM1", "ADM2", "ADM3":
        continue
      default:
        let reach = context.isArea ? context.precision + Self.reach : Self.reach
        let metres = geodesic.distance(context.position, place.position)
        if metres <= reach {
          return "\(Int((metres / 1000).rounded())) km from \(context.name)"
        }
      }
    }
    return nil
  }
}
