import Gazetteer
import Geodesy

/// What the mentions of a whole report say of each other.
struct ReportContext {
  /// Mentions that the others are measured from, at most.
  private static let anchorLimit = 60

  /// Places that are certain enough to measure others from, by index in the gazetteer.
  private(set) var anchors: [Int] = []
  /// The same, with what distances are told from.
  private(set) var distances: AnchorDistances
  /// The ISO codes of the countries that the report names.
  private(set) var countries: Set<String> = []

  /// The ISO codes of the countries that any anchor lies in.
  private(set) var anchorCountries: Set<String> = []

  /// The places of mentions that can mean one place only, and the countries.
  init(
    _ drafts: [MentionDraft], _ gazetteer: Gazetteer, _ cache: PlaceCache, _ geodesic: Geodesic,
    _ memory: DistanceMemory
  ) {
    distances = AnchorDistances(geodesic, memory: memory)
    for draft in drafts where !draft.isBearer {
      let places = gazetteer.places(ofNames: draft.names)
      for place in places {
        let known = cache[place]
        if known.isCountry { countries.insert(known.country) }
      }
      guard places.count == 1, let place = places.first,
        !cache[place].isArea, anchors.count < Self.anchorLimit, !anchors.contains(place)
      else { continue }
      addAnchor(place, cache)
    }
  }

  private mutating func addAnchor(_ place: Int, _ cache: PlaceCache) {
    let known = cache[place]
    anchors.append(place)
    distances.add(known, number: place)
    anchorCountries.insert(known.country)
  }

  /// Adds places to measure others from.
  ///
  /// - Returns: whether any was new.
  mutating func add(_ places: some Sequence<Int>, _ cache: PlaceCache) -> Bool {
    let before = anchors.count
    for place in places where anchors.count < Self.anchorLimit {
      if !cache[place].isArea, !anchors.contains(place) { addAnchor(place, cache) }
    }
    return anchors.count > before
  }
}
