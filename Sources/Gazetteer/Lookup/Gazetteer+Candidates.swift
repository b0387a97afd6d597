extension Gazetteer {
  /// A place that a name may mean, before context is asked.
  struct Candidate {
    var place: Int
    var score: Double
    var rank: Double
    /// The least score with which the name alone is enough.
    var leastAlone = 0.0
    /// What found it.
    var ground: Ground
    /// What else speaks for it.
    var why: [String] = []
  }

  /// What made a match. The name's text is read for the places that are returned only.
  struct Ground {
    /// The name's number in the part that the place stands in.
    var name: Int
    /// How it was found, with % for the name.
    var how: String
    /// How the query was read; empty where as it stands.
    var note: String
  }

  /// Why a candidate may be meant, in words.
  func why(_ candidate: Candidate) -> [String] {
    let name = parts.part(ofPlace: candidate.place).0.nameText(candidate.ground.name)
    let notes = [candidate.ground.how.replacing("%", with: name), candidate.ground.note]
    return notes.filter { !$0.isEmpty } + candidate.why
  }

  /// All places whose names are, or sound like, a name; one candidate a place.
  ///
  /// - Parameter least: the likeness below which names that sound alike are not searched for.
  func candidates(for name: String, atLeast least: Double = 0) -> [Candidate] {
    var best: [Int: Candidate] = [:]
    for (number, part) in parts.parts.enumerated() {
      for candidate in CandidateSearch(part, atLeast: least).candidates(for: name) {
        var candidate = candidate
        candidate.place += parts.placeStarts[number]
        // An earlier gazetteer comes before a later one where both fit alike.
        candidate.rank -= 0.02 * Double(number)
        best[candidate.place] = candidate
      }
    }
    guard parts.parts.count > 1 else { return Array(best.values) }
    // As within one: where a name is found as it stands, others must be all but the same.
    if best.values.contains(where: { $0.score >= Self.asItStands }) {
      best = best.filter { $0.value.score >= 0.93 }
    }
    return withoutTwins(best)
  }

  /// The least score of a name that is found as it stands.
  private static let asItStands = 0.96

  /// Leaves out places of later gazetteers that an earlier one has too: by identifier, or by name and position.
  private func withoutTwins(_ candidates: [Int: Candidate]) -> [Candidate] {
    var kept: [Candidate] = []
    for candidate in candidates.values.sorted(by: { $0.place < $1.place }) {
      let position = places.position(candidate.place)
      let isTwin = kept.contains { other in
        let there = places.position(other.place)
        guard parts.part(ofPlace: other.place).0.folder != parts.part(ofPlace: candidate.place).0.folder
        else {
          return false
        }
        // About 2 km.
        return abs(there.latitude - position.latitude) < 0.02
          && abs(there.longitude - position.longitude) < 0.025
      }
      if !isTwin { kept.append(candidate) }
    }
    return kept
  }
}
