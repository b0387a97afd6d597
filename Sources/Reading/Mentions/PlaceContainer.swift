import Gazetteer

/// What is named behind a place as the one it lies in: "Louisville, Kentucky".
struct PlaceContainer {
  private let key: NameKey
  private let countries: Set<String>

  init(_ draft: MentionDraft, _ gazetteer: Gazetteer, _ cache: PlaceCache) {
    key = NameKey(draft.within)
    countries = Set(
      gazetteer.places(ofNames: draft.withinNames).map { cache[$0] }
        .filter(\.isCountry).map(\.country))
  }

  /// Whether a place lies in it: a country, or an administrative unit that the gazetteer names.
  func holds(_ place: Place) -> Bool {
    countries.contains(place.country) || place.admin.contains { NameKey($0) == key }
  }
}
