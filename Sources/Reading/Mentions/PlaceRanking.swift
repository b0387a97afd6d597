import Gazetteer
import Geodesy

/// Ranks the places that a name may mean in a report: by their sort and size, by what the report says of them, and by where
/// its other places lie.
struct PlaceRanking {
  let gazetteer: Gazetteer
  let geodesic: Geodesic
  let cache: PlaceCache

  /// The candidates of a mention, best first, or why there are none.
  func candidates(_ draft: MentionDraft, _ context: ReportContext) -> ([Mention.Candidate], String) {
    var places = gazetteer.places(ofNames: draft.names)
    if draft.classes.contains(.quarter), !places.isEmpty {
      places = places.filter { isNear($0, context.anchors) }
      if places.isEmpty { return ([], "a \(draft.noun): no place of this name by the others of the report") }
    }
    guard !places.isEmpty else {
      return ([], draft.cue.isEmpty ? "no place of this name" : "no place of this name; \"\(draft.cue)\"")
    }
    let own = places.count > 1 ? ownNames(draft.names) : []
    let container = draft.within.isEmpty ? nil : PlaceContainer(draft, gazetteer, cache)
    var candidates = places.map { number -> Mention.Candidate in
      let known = cache[number]
      let place = known.place
      var score = 0.5 + prior(place)
      var why = ["named \(place.name)"]
      if let near = nearness(known, number, context) {
        score += near.score
        why.append(near.why)
      }
      let fit = fit(place, draft)
      score += fit.score
      if !fit.why.isEmpty { why.append(fit.why) }
      if own.contains(number) { score += Self.ownName }
      if places.count > 1 { score += size(place) }
      if places.count > 1, context.anchorCountries.contains(place.country) { score += Self.countryOfReport }
      if places.count > 1, !known.isCountry, context.countries.contains(place.country) {
        score += Self.sameCountry
        why.append("in \(place.country), which the report names")
      }
      if let container, container.holds(place) {
        score += Self.inContainer
        why.append("in \(draft.within)")
      }
      return Mention.Candidate(id: place.id, score: score, why: why)
    }
    candidates.sort { $0.score == $1.score ? $0.id < $1.id : $0.score > $1.score }
    if isUnitMeant(draft, candidates, container) { return ([], Self.unitWithoutPlace) }
    for index in candidates.indices {
      candidates[index].score = min(0.99, max(0.05, (candidates[index].score * 100).rounded() / 100))
    }
    return (candidates, "")
  }

  /// Why a name stays unresolved that only an administrative unit bears.
  static let unitWithoutPlace = "a unit of this name is known, but not where it is"
  /// What a city of more than 100,000 gains with each doubling.
  private static let perDoubling = 0.018
  /// What a place gains whose own name this is, over one that other languages call so.
  private static let ownName = 0.05
  /// What a place gains in a country that the report names.
  private static let sameCountry = 0.08
  /// What a place gains in a country that a certain place of the report lies in.
  private static let countryOfReport = 0.08
  /// What a place gains in what is named behind it as the one it lies in.
  private static let inContainer = 0.4
  /// Towns with more inhabitants are meant before a unit that bears their name and lies elsewhere.
  private static let largeTown = 500_000

  /// The places whose own names are among some, or what reports call them in their languages.
  private func ownNames(_ names: [Int]) -> Set<Int> {
    var own = Set<Int>()
    for name in names where gazetteer.names.kind(name) == .preferred {
      own.insert(gazetteer.names.place(name))
    }
    // A name is read for its language only where no other one has settled its place.
    for name in names where gazetteer.names.kind(name) != .preferred {
      let place = gazetteer.names.place(name)
      if !own.contains(place), cache.isInLanguageOfReports(name) { own.insert(place) }
    }
    return own
  }

  /// Whether none of the candidates is meant: a unit bears the name, the gazetteer has no point of it, and the best of them
  /// does not even lie in it. Nobody calls a village in Maryland "California" without saying so.
  private func isUnitMeant(
    _ draft: MentionDraft, _ candidates: [Mention.Candidate], _ container: PlaceContainer?
  ) -> Bool {
    let key = NameKey(draft.text)
    guard draft.classes.isDisjoint(with: .settlement), gazetteer.hasUnit(key) else { return false }
    let places = candidates.compactMap { cache.place(id: $0.id) }
    guard let best = places.first, !places.contains(where: \.isArea) else { return false }
    return best.population ?? 0 < Self.largeTown && !(container?.holds(best.place) ?? false)
      && !best.place.admin.contains { NameKey($0) == key }
  }

  /// Whether a place lies by another one of the document, as a quarter lies by its city.
  private func isNear(_ number: Int, _ anchors: [Int]) -> Bool {
    anchors.contains { $0 != number && cache.areWithin(Self.cityReach, number, $0, geodesic) }
  }

  /// How far a quarter may lie from its city's point, in metres.
  private static let cityReach = 10_000.0

  /// What a place weighs by itself: its sort, its inhabitants, how many sources know it.
  private func prior(_ place: Place) -> Double {
    var prior = 0.0
    switch place.featureCode {
    case "PCLI", "PCL", "CONT": prior += 0.25
    case "ADM1": prior += 0.12
    case "PPLC", "PPLA": prior += 0.2
    case "PPLA2": prior += 0.15
    case "PPLA3": prior += 0.1
    case "PPL", "PPLX", "PPLA4": prior += 0.06
    case "ADM2": prior += 0.03
    case "ADM3": prior += 0.0
    default: prior += 0.04
    }
    if let population = place.population, population > 0 {
      prior += population > 100_000 ? 0.1 : population > 10_000 ? 0.05 : 0.02
    }
    prior += min(0.08, Double(place.sources.count) * 0.02)
    return prior
  }

  /// What the larger of two cities has before the other: doublings, counted by the binary exponent and the significand.
  private func size(_ place: Place) -> Double {
    let ratio = Double(place.population ?? 0) / 100_000
    return ratio > 1 ? Self.perDoubling * (Double(ratio.exponent) + ratio.significand - 1) : 0
  }

  private func nearness(
    _ place: KnownPlace, _ number: Int, _ context: ReportContext
  ) -> (score: Double, why: String)? {
    guard let nearest = context.distances.nearest(to: place, number: number) else { return nil }
    let kilometres = Int((nearest.metres / 1000).rounded())
    let score = 0.2 / (1 + nearest.metres / 20_000) + 0.1 / (1 + nearest.middle / 60_000)
    return (score, "\(kilometres) km from \(nearest.place.name)")
  }

  /// Whether the sort of place fits the word that stands with the name.
  private func fit(_ place: Place, _ draft: MentionDraft) -> (score: Double, why: String) {
    let code = place.featureCode
    let isAdmin = code.hasPrefix("ADM") || code.hasPrefix("PCL")
    let isSettlement = code.hasPrefix("PPL")
    if draft.classes.contains(.admin), draft.classes.isDisjoint(with: .part) {
      return isAdmin ? (0.25, "a \(draft.noun) as the text says") : (-0.1, "not a \(draft.noun)")
    }
    if draft.classes.contains(.settlement) {
      return isSettlement ? (0.12, "a \(draft.noun) as the text says") : (-0.1, "not a \(draft.noun)")
    }
    if draft.classes.contains(.feature) {
      return isAdmin || isSettlement
        ? (-0.05, "not a \(draft.noun)") : (0.2, "a \(draft.noun) as the text says")
    }
    return isSettlement ? (0.04, "") : (0, "")
  }
}
