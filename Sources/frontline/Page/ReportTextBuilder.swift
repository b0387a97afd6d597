import Gazetteer
import Geodesy
import MapDrawing
import Reading

/// Turns readings and their texts into what a page shows beside its map.
struct ReportTextBuilder {
  private let gazetteer: Gazetteer
  private let actors: ActorTable

  init(gazetteer: Gazetteer, actors: ActorTable) {
    self.gazetteer = gazetteer
    self.actors = actors
  }

  /// A report; without a text its words are those that mentions and claims quote.
  func report(_ reading: Reading, text: String?) -> ReportText {
    // A reading edited by hand may point beyond its text: such words get no mark.
    let length = text?.unicodeScalars.count ?? .max
    func fits(_ range: Range<Int>) -> Bool { !range.isEmpty && range.upperBound <= length || text == nil }
    return ReportText(
      id: reading.id, date: reading.date, source: reading.source, language: reading.language, text: text,
      mentions: reading.places.map(mention).filter { fits($0.range) },
      claims: reading.claims.map { claim($0, of: reading) }.filter { fits($0.range) && fits($0.sentence) })
  }

  private func mention(_ mention: Mention) -> MentionMark {
    var mark = MentionMark(
      range: mention.start..<max(mention.start, mention.end), words: mention.text, evidence: mention.evidence,
      confidence: mention.confidence)
    mark.why = mention.why
    mark.candidates = mention.candidates.map { candidate in
      MentionMark.Candidate(
        id: candidate.id, name: gazetteer.place(id: candidate.id)?.name,
        position: gazetteer.place(id: candidate.id)?.position, note: note(candidate.id),
        score: candidate.score, why: candidate.why)
    }
    if let place = mention.place {
      mark.place = MentionMark.Candidate(
        id: place.id, name: place.name, position: place.position, note: note(place.id),
        score: mention.confidence,
        why: mention.candidates.first { $0.id == place.id }?.why ?? [])
      mark.arabicName = gazetteer.place(id: place.id)?.arabicName
    }
    return mark
  }

  /// The feature code and where the place lies.
  private func note(_ id: String) -> String {
    guard let place = gazetteer.place(id: id) else { return "" }
    return ([place.featureCode] + place.admin.reversed() + [place.country]).filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  private func claim(_ claim: Claim, of reading: Reading) -> ClaimMark {
    let sentence = claim.start..<max(claim.start, claim.end)
    var mark = ClaimMark(
      kind: claim.kind.rawValue, range: claim.clause ?? sentence, sentence: sentence,
      evidence: claim.evidence, confidence: claim.confidence)
    mark.actor = name(claim.actor, .actor, of: claim)
    mark.against = name(claim.against, .against, of: claim)
    mark.origins = names(claim.origin, .origin, of: claim, reading)
    mark.targets = names(claim.target, .target, of: claim, reading)
    mark.directions = Self.directions(claim)
    mark.modality = claim.modality.rawValue
    mark.dateStart = claim.date?.span.start?.description
    mark.dateEnd = claim.date?.span.end?.description
    mark.dateWords = claim.date?.words ?? ""
    return mark
  }

  /// The common name of a side, also of one that the claim refers to by another word.
  private func name(_ written: String?, _ role: ClaimReference.Role, of claim: Claim) -> String? {
    guard let name = written ?? claim.references.first(where: { $0.role == role })?.means.first else {
      return nil
    }
    return actors.actor(named: name)?.name ?? name
  }

  private func names(
    _ written: [String], _ role: ClaimReference.Role, of claim: Claim, _ reading: Reading
  ) -> [ClaimMark.Name] {
    let meant = claim.references.filter { $0.role == role }.flatMap(\.means)
    return (written + meant.filter { !written.contains($0) }).map { words in
      ClaimMark.Name(
        words: words, place: reading.places.first { $0.text == words && $0.place != nil }?.place?.name)
    }
  }

  private static func directions(_ claim: Claim) -> String {
    func list(_ directions: [CompassDirection]) -> String {
      directions.map(\.rawValue).joined(separator: ", ")
    }
    var parts: [String] = []
    if !claim.heading.isEmpty { parts.append("towards \(list(claim.heading))") }
    if !claim.approach.isEmpty { parts.append("from \(list(claim.approach))") }
    if let side = claim.side, !side.directions.isEmpty {
      let distance = side.kilometres.map { "\($0) km " } ?? ""
      parts.append("\(distance)\(list(side.directions)) of \(side.of ?? "it")")
    }
    if let part = claim.part {
      let which = part.directions.isEmpty ? "a part" : "the \(list(part.directions)) part"
      parts.append("\(which) of \(part.of ?? "it")")
    }
    return parts.joined(separator: "; ")
  }
}
