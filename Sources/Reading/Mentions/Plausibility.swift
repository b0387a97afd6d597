import Gazetteer
import Geodesy

/// Tells names that nothing shows to be places from the words and people that are called the same.
///
/// Nearly every surname is some village's name. A village is spoken of in reports of its region, a city farther away: a name
/// that the sentence does not show to be a place is one if the places that are shown lie near enough for its size. A name
/// means one thing in a report: where it is shown once, it is a place throughout.
struct Plausibility {
  private let cache: PlaceCache
  private let geodesic: Geodesic
  /// A place that is shown, and how the report calls it.
  private struct Shown {
    var text: String
    var place: KnownPlace
  }

  /// What is shown, each name once.
  private var shown: [Shown] = []
  private var shownTexts: Set<String> = []
  /// The last words of longer names.
  private var bearers: Set<String> = []

  /// - Parameter best: the best candidate of each draft.
  init(
    _ drafts: [MentionDraft], _ best: [Mention.Candidate?], _ cache: PlaceCache, _ geodesic: Geodesic
  ) {
    self.cache = cache
    self.geodesic = geodesic
    for (draft, best) in zip(drafts, best) {
      if draft.isBearer {
        bearers.insert(draft.text)
      } else if draft.isShown || !draft.within.isEmpty, shownTexts.insert(draft.text).inserted,
        shown.count < Self.limit, let number = best.flatMap({ cache.index(ofID: $0.id) })
      {
        shown.append(Shown(text: draft.text, place: cache[number]))
      }
    }
  }

  /// Places that others are measured from, at most.
  private static let limit = 60
  /// How far a place of a thousand inhabitants is spoken of, in metres: it grows with the square root, as with a field of
  /// force.
  private static let reachOfThousand = 50_000.0
  private static let leastReach = 150_000.0
  /// A quarter of the way around the earth.
  private static let mostReach = 10_000_000.0
  /// Who says something is no town, unless it is a seat of power.
  private static let seatOfPower = 500_000
  /// Known in all the country.
  private static let city = 100_000

  /// Whether a draft is a mention of a place, its best candidate being this one.
  func isPlace(_ draft: MentionDraft, _ best: Mention.Candidate?) -> Bool {
    guard !draft.isShown, let place = best.flatMap({ cache.place(id: $0.id) }), !place.isArea else {
      return true
    }
    if shownTexts.contains(draft.text) { return true }
    // What only other languages call so is not known by that name.
    let population = place.population ?? 0
    if bearers.contains(draft.text),
      population < Self.seatOfPower || NameKey(draft.text) != NameKey(place.name)
    {
      return false
    }
    if draft.isSpeaker, population > 0, population < Self.seatOfPower { return false }
    if shown.isEmpty { return true }
    if population >= Self.city || population == 0, shown.contains(where: { isCountry($0, of: place) }) {
      return true
    }
    return shown.contains { isNear($0, place) }
  }

  /// Whether a place is out of the way of all that the report speaks of: nothing else that is shown lies near it for its
  /// size, or in its country. A name of such a place most likely means one that the gazetteer does not have.
  func isFarFetched(_ draft: MentionDraft, _ best: Mention.Candidate?) -> Bool {
    guard draft.within.isEmpty, let place = best.flatMap({ cache.place(id: $0.id) }), !place.isArea else {
      return false
    }
    guard place.population ?? 0 < Self.city || NameKey(draft.text) != NameKey(place.name) else {
      return false
    }
    var others = 0
    for other in shown where other.text != draft.text {
      others += 1
      if other.place.country == place.country || isNear(other, place) { return false }
    }
    return others >= Self.enough
  }

  /// So many other places tell what a report is about.
  private static let enough = 3

  private func isCountry(_ shown: Shown, of place: KnownPlace) -> Bool {
    shown.place.isCountry && shown.place.country == place.country
  }

  /// Whether a place lies by one that is shown, for its size.
  private func isNear(_ shown: Shown, _ place: KnownPlace) -> Bool {
    guard !shown.place.isArea else { return false }
    let population = place.population ?? 0
    let reach =
      population == 0
      ? Self.reachOfThousand * 10
      : max(Self.leastReach, Self.reachOfThousand * (Double(population) / 1000).squareRoot())
    let metres = min(reach, Self.mostReach)
    return shown.place.direction.isWithin(metres, of: place.direction)
      ?? (geodesic.distance(shown.place.position, place.position) <= metres)
  }
}
