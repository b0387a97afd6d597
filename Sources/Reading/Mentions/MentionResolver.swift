import Gazetteer
import Geodesy

/// Chooses the place that each mention of a document means.
struct MentionResolver {
  private let gazetteer: Gazetteer
  private let geodesic: Geodesic
  /// Mentions that the others are measured from, at most.
  private static let anchorLimit = 60

  init(gazetteer: Gazetteer, geodesic: Geodesic) {
    self.gazetteer = gazetteer
    self.geodesic = geodesic
  }

  /// The mentions of the drafts, one for each; nil where a guess came to nothing.
  func resolve(_ drafts: [MentionDraft]) -> [Mention?] {
    let anchors = anchors(drafts)
    var known: [Key: ([Mention.Candidate], String)] = [:]
    var guesses = 0
    return drafts.map { draft -> Mention? in
      let key = Key(names: draft.names, text: draft.names.isEmpty ? draft.text : "", noun: draft.noun)
      if let (candidates, why) = known[key] {
        return draft.isGuess && candidates.isEmpty ? nil : mention(draft, candidates, why)
      }
      var (candidates, why) = self.candidates(draft, anchors)
      if candidates.isEmpty, guesses < Self.guessLimit {
        guesses += 1
        candidates = similar(draft, anchors)
        if !candidates.isEmpty { why = "" }
      }
      known[key] = (candidates, why)
      if draft.isGuess, candidates.isEmpty { return nil }
      return mention(draft, candidates, why)
    }
  }

  /// Names of a document that are looked up by their sound, at most.
  private static let guessLimit = 500
  /// The least score of a name that is spelled in another way.
  private static let similarity = 0.87
  /// How far such a place may lie from the others of the document, in metres.
  private static let reach = 150_000.0

  /// Places whose names sound like one that the gazetteer does not have.
  private func similar(_ draft: MentionDraft, _ anchors: [Int]) -> [Mention.Candidate] {
    guard !draft.classes.contains(.quarter), draft.text.unicodeScalars.count >= 5,
      draft.text.unicodeScalars.count <= 60,
      !anchors.isEmpty, let results = try? gazetteer.lookup(LookupQuery(draft.text, limit: 8))
    else { return [] }
    var candidates: [Mention.Candidate] = []
    for result in results where result.score >= Self.similarity {
      guard
        let nearest = anchors.map({ geodesic.distance(result.place.position, gazetteer.places[$0].position) })
          .min(),
        nearest <= Self.reach
      else { continue }
      let kilometres = Int((nearest / 1000).rounded())
      candidates.append(
        Mention.Candidate(
          id: result.place.id, score: ((result.score * 0.9) * 100).rounded() / 100,
          why: result.why + ["\(kilometres) km from another place of the report"]))
    }
    return candidates
  }

  private struct Key: Hashable {
    var names: [Int]
    var text: String
    var noun: String
  }

  /// The places of mentions that can mean one place only.
  private func anchors(_ drafts: [MentionDraft]) -> [Int] {
    var anchors: [Int] = []
    for draft in drafts {
      let places = gazetteer.places(ofNames: draft.names)
      guard places.count == 1, let place = places.first, !gazetteer.places[place].isArea,
        !anchors.contains(place)
      else {
        continue
      }
      anchors.append(place)
      if anchors.count >= Self.anchorLimit { break }
    }
    return anchors
  }

  private func candidates(_ draft: MentionDraft, _ anchors: [Int]) -> ([Mention.Candidate], String) {
    var places = gazetteer.places(ofNames: draft.names)
    if draft.classes.contains(.quarter), !places.isEmpty {
      places = places.filter { isNear($0, anchors) }
      if places.isEmpty { return ([], "a \(draft.noun): no place of this name by the others of the report") }
    }
    guard !places.isEmpty else {
      return ([], draft.cue.isEmpty ? "no place of this name" : "no place of this name; \"\(draft.cue)\"")
    }
    var candidates = places.map { number -> Mention.Candidate in
      let place = gazetteer.places[number]
      var score = 0.5 + prior(place)
      var why = ["named \(place.name)"]
      if let near = nearness(place, number, anchors) {
        score += near.score
        why.append(near.why)
      }
      let fit = fit(place, draft)
      score += fit.score
      if !fit.why.isEmpty { why.append(fit.why) }
      return Mention.Candidate(
        id: place.id, score: min(0.99, max(0.05, (score * 100).rounded() / 100)), why: why)
    }
    candidates.sort { $0.score == $1.score ? $0.id < $1.id : $0.score > $1.score }
    return (candidates, "")
  }

  /// Whether a place lies by another one of the document, as a quarter lies by its city.
  private func isNear(_ number: Int, _ anchors: [Int]) -> Bool {
    let position = gazetteer.places[number].position
    return anchors.contains {
      $0 != number && geodesic.distance(position, gazetteer.places[$0].position) <= Self.cityReach
    }
  }

  /// How far a quarter may lie from its city's point, in metres.
  private static let cityReach = 10_000.0

  /// What a place weighs by itself: its sort, its inhabitants, how many sources know it.
  private func prior(_ place: Place) -> Double {
    var prior = 0.0
    switch place.featureCode {
    case "PCLI", "PCL": prior += 0.25
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

  private func nearness(_ place: Place, _ number: Int, _ anchors: [Int]) -> (score: Double, why: String)? {
    var distances: [(metres: Double, place: Int)] = []
    for anchor in anchors where anchor != number {
      distances.append((geodesic.distance(place.position, gazetteer.places[anchor].position), anchor))
    }
    guard !distances.isEmpty else { return nil }
    distances.sort { $0.metres < $1.metres }
    let nearest = distances[0]
    let middle = distances[distances.count / 2].metres
    let kilometres = Int((nearest.metres / 1000).rounded())
    let score = 0.2 / (1 + nearest.metres / 20_000) + 0.1 / (1 + middle / 60_000)
    return (score, "\(kilometres) km from \(gazetteer.places[nearest.place].name)")
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

  private func mention(_ draft: MentionDraft, _ candidates: [Mention.Candidate], _ why: String) -> Mention {
    guard let best = candidates.first, let place = gazetteer.place(id: best.id) else {
      return Mention(
        start: draft.start, end: draft.end, text: draft.text, place: nil, confidence: 0, candidates: [],
        why: why)
    }
    var confidence = best.score
    if candidates.count > 1 { confidence = min(confidence, 0.5 + (best.score - candidates[1].score)) }
    return Mention(
      start: draft.start, end: draft.end, text: draft.text,
      place: Mention.Resolved(id: place.id, name: place.name, position: place.position),
      confidence: max(0.1, (confidence * 100).rounded() / 100), candidates: Array(candidates.prefix(8)))
  }
}
