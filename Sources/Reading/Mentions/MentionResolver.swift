import Gazetteer
import Geodesy

/// Chooses the place that each mention of a document means.
struct MentionResolver {
  private let gazetteer: Gazetteer
  private let geodesic: Geodesic
  private let cache: PlaceCache
  private let sounds: SoundMemory
  private let distances: DistanceMemory

  init(
    gazetteer: Gazetteer, geodesic: Geodesic, sounds: SoundMemory, places: PlaceCache,
    distances: DistanceMemory
  ) {
    self.sounds = sounds
    self.distances = distances
    self.gazetteer = gazetteer
    cache = places
    self.geodesic = geodesic
  }

  /// The mentions of the drafts, in their order; none where a guess came to nothing, or the report speaks of no place.
  ///
  /// - Parameter quotes: for each draft, the words that its mention is quoted with.
  func resolve(_ drafts: [MentionDraft], quotes: [String]) -> [Mention] {
    var context = ReportContext(drafts, gazetteer, cache, geodesic, distances)
    var ranked = rank(drafts, context)
    if context.anchors.count < Self.fewAnchors {
      // Where hardly a name means one place only, those that stand out by their size tell where the others lie.
      let certain = zip(drafts, ranked).compactMap { draft, ranked in
        ranked.flatMap { $0.isCertain(draft) ? self.place($0) : nil }
      }
      if context.add(certain, cache) { ranked = rank(drafts, context) }
    }
    let plausibility = Plausibility(drafts, ranked.map { $0?.candidates.first }, cache, geodesic)
    var mentions: [Mention] = []
    for (number, draft) in drafts.enumerated() {
      guard var ranked = ranked[number] else { continue }
      if draft.isGuess, ranked.candidates.isEmpty {
        guard let unit = unit(draft) else { continue }
        ranked = unit
      }
      guard plausibility.isPlace(draft, ranked.candidates.first) else { continue }
      if plausibility.isFarFetched(draft, ranked.candidates.first) { ranked = Ranked([], Self.farFetched) }
      var mention = mention(draft, ranked)
      mention.evidence = quotes[number]
      mentions.append(mention)
    }
    return mentions
  }

  private func rank(_ drafts: [MentionDraft], _ context: ReportContext) -> [Ranked?] {
    let ranking = PlaceRanking(gazetteer: gazetteer, geodesic: geodesic, cache: cache)
    var known: [Key: Ranked] = [:]
    var units: [String: Ranked?] = [:]
    var guesses = 0
    return drafts.map { draft -> Ranked? in
      guard !draft.isBearer else { return nil }
      if draft.isUnitAtMost {
        if let known = units[draft.text] { return known }
        let unit = unit(draft)
        units[draft.text] = .some(unit)
        return unit
      }
      let key = Key(draft)
      if let ranked = known[key] { return ranked }
      var (candidates, why) = ranking.candidates(draft, context)
      if candidates.isEmpty, draft.names.isEmpty, guesses < Self.guessLimit {
        guesses += 1
        candidates = similar(draft, context)
        if !candidates.isEmpty { why = "" }
      }
      let ranked = Ranked(candidates, why)
      known[key] = ranked
      return ranked
    }
  }

  private func place(_ ranked: Ranked) -> Int? {
    ranked.candidates.first.flatMap { cache.index(ofID: $0.id) }
  }

  /// The mention of an administrative unit that the gazetteer has no point of.
  private func unit(_ draft: MentionDraft) -> Ranked? {
    gazetteer.hasUnit(NameKey(draft.text)) ? Ranked([], PlaceRanking.unitWithoutPlace) : nil
  }

  /// Why a name stays unresolved whose places have nothing to do with the report.
  private static let farFetched = "the places of this name lie far from all others of the report"
  /// So few places that can be meant alone are no ground to measure from.
  private static let fewAnchors = 3
  /// How far the likeliest place must lead to be certain.
  private static let clearLead = 0.1
  /// Names of a document that are looked up by their sound, at most.
  private static let guessLimit = 500
  /// The least score of a name that is spelled in another way.
  static let similarity = 0.87
  /// How far such a place may lie from the others of the document, in metres.
  private static let reach = 150_000.0

  /// Places whose names sound like one that the gazetteer does not have.
  private func similar(_ draft: MentionDraft, _ context: ReportContext) -> [Mention.Candidate] {
    guard !draft.classes.contains(.quarter), draft.text.unicodeScalars.count >= 5,
      draft.text.unicodeScalars.count <= 60,
      !context.anchors.isEmpty
    else { return [] }
    var candidates: [Mention.Candidate] = []
    for (result, direction) in sounds.places(like: draft.text) {
      guard
        let nearest = context.distances.nearest(to: result.place.position, direction, within: Self.reach)
      else { continue }
      let kilometres = Int((nearest / 1000).rounded())
      candidates.append(
        Mention.Candidate(
          id: result.place.id, score: ((result.score * 0.9) * 100).rounded() / 100,
          why: result.why + ["\(kilometres) km from another place of the report"]))
    }
    return candidates
  }

  /// What the ranking of a mention depends on, besides the document.
  private struct Key: Hashable {
    var names: [Int]
    var text: String
    var noun: String
    var within: String

    init(_ draft: MentionDraft) {
      names = draft.names
      text = draft.names.isEmpty ? draft.text : ""
      noun = draft.noun
      within = draft.within
    }
  }

  private struct Ranked {
    var candidates: [Mention.Candidate]
    var why: String

    /// Whether the place of a draft is shown and clearly the likeliest.
    func isCertain(_ draft: MentionDraft) -> Bool {
      guard draft.isShown, !draft.names.isEmpty, let best = candidates.first else { return false }
      return candidates.count < 2 || best.score - candidates[1].score >= MentionResolver.clearLead
    }

    init(_ candidates: [Mention.Candidate], _ why: String) {
      self.candidates = candidates
      self.why = why
    }
  }

  private func mention(_ draft: MentionDraft, _ ranked: Ranked) -> Mention {
    let candidates = ranked.candidates
    guard let best = candidates.first, let place = cache.place(id: best.id) else {
      return Mention(
        start: draft.start, end: draft.end, text: draft.text, place: nil, confidence: 0, candidates: [],
        why: ranked.why)
    }
    var confidence = best.score
    if candidates.count > 1 { confidence = min(confidence, 0.5 + (best.score - candidates[1].score)) }
    return Mention(
      start: draft.start, end: draft.end, text: draft.text,
      place: Mention.Resolved(id: place.place.id, name: place.name, position: place.position),
      confidence: max(0.1, (confidence * 100).rounded() / 100), candidates: Array(candidates.prefix(8)))
  }
}
