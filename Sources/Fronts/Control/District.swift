import Gazetteer

/// A district or subdistrict, by what tells whether a place lies in it.
struct District {
  private let country: String
  /// Its units from the largest down to itself, or nil where the gazetteer has not all of them.
  private let units: [NameKey]?
  private let name: NameKey

  /// Nil for a place that is neither.
  init?(_ place: Place) {
    let levels = ["ADM2": 2, "ADM3": 3]
    guard let level = levels[place.featureCode] else { return nil }
    country = place.country
    // Among its units a district stands as what lies in it has it: "Abu Kamal" for "Abu Kamal District".
    units = place.admin.count >= level ? place.admin.prefix(level).map { NameKey($0) } : nil
    name = NameKey(place.name)
  }

  /// Whether a place lies in it.
  func contains(_ place: Place) -> Bool {
    guard place.country == country else { return false }
    let own = place.admin.map { NameKey($0) }
    return units.map { own.starts(with: $0) } ?? own.contains(name)
  }
}
