/// How likely a place is to be meant when nothing but its name is known.
enum Prominence {
  /// The prior of a place that many reports name.
  static let wellKnown = 0.06

  /// The least prior of a place that reports of the war mention, or that many people live in.
  static let mentioned = 0.03

  /// A prior, 0 to about 0.16: seats of administration, many inhabitants, places that reports of the war mention.
  static func prior(_ place: Place) -> Double {
    var prior: Double
    switch place.featureCode {
    case "PCLI", "PPLC": prior = 0.07
    case "PPLA", "ADM1": prior = 0.06
    case "PPLA2": prior = 0.05
    case "PPLA3", "ADM2", "RGN": prior = 0.04
    case "PPLX", "PPLL", "ADM3": prior = 0.005
    case "PPL": prior = 0.015
    default: prior = 0.01
    }
    if let population = place.population, population > 0 {
      var digits = 0
      var rest = population
      while rest >= 10 {
        rest /= 10
        digits += 1
      }
      prior += Double(digits) * 0.008
    }
    if place.sources.contains(where: { $0.hasPrefix("ucdp:") }) { prior += 0.03 }
    if place.sources.contains(where: { $0.hasPrefix("wikidata:") }) { prior += 0.01 }
    return prior
  }
}
