import Gazetteer
import Geodesy

/// Tells names that nothing shows to be places from the words and people that are called the same.
///
/// Nearly every surname is some village's name. A village is spoken of in reports of its region, a city farther away: a name
/// that the sentence does not show to be a place is one if the places that are shown lie near enough for its size. A name
/// means one thing in a report: where it is shown once, it is a place throughout.
struct Plausibility {
  private let gazetteer: Gazetteer
  private let geodesic: Geodesic
  /// What is shown: positions of settlements, countries by code, and the texts of the names.
  private var positions: [Position] = []
  private var countries: Set<String> = []
  private var shownTexts: Set<String> = []
  /// The last words of longer names.
  private var bearers: Set<String> = []

  /// - Parameter best: the best candidate of each draft.
  init(
    _ drafts: [MentionDraft], _ best: [Mention.Candidate?], _ gazetteer: Gazetteer, _ geodesic: Geodesic
  ) {
    self.gazetteer = gazetteer
    self.geodesic = geodesic
    for (draft, best) in zip(drafts, best) {
      if draft.isBearer {
        bearers.insert(draft.text)
      } else if draft.isShown || !draft.within.isEmpty, shownTexts.insert(draft.text).inserted,
        let place = best.flatMap({ gazetteer.place(id: $0.id) })
      {
        if place.featureCode.hasPrefix("PCL") {
          countries.insert(place.country)
        } else if !place.isArea, positions.count < Self.positionLimit {
          positions.append(place.position)
        }
      }
    }
  }

  /// Places that others are measured from, at most.
  private static let positionLimit = 60
  /// How far a place of a thousand inhabitants is spoken of, in metres: it grows with the square root, as with a field of
  /// force.
  private static let reachOfThousand = 50_000.0
  private static let leastReach = 150_000.0
  /// Who says something is no town, unless it is a seat of power.
  private static let seatOfPower = 500_000
  /// Known in all the country.
  private static let city = 100_000

  /// Whether a draft is a mention of a place, its best candidate being this one.
  func isPlace(_ draft: MentionDraft, _ best: Mention.Candidate?) -> Bool {
    guard !draft.isShown, let place = best.flatMap({ gazetteer.place(id: $0.id) }), !place.isArea else {
      return true
    }
    if shownTexts.contains(draft.text) { return true }
    let population = place.population ?? 0
    if bearers.contains(draft.text), population < Self.seatOfPower { return false }
    if draft.isSpeaker, population > 0, population < Self.seatOfPower { return false }
    if positions.isEmpty && countries.isEmpty { return true }
    if countries.contains(place.country), population >= Self.city || population == 0 { return true }
    let reach =
      population == 0
      ? Self.reachOfThousand * 10
      : max(Self.leastReach, Self.reachOfThousand * (Double(population) / 1000).squareRoot())
    return positions.contains { geodesic.distance($0, place.position) <= reach }
  }
}
