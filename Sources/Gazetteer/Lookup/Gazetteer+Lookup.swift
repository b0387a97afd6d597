import DynamicLibrary
import Geodesy

extension Gazetteer {
  /// The places that a name may mean, best first; none where nothing is near enough to be meant.
  ///
  /// The name itself (folded, without articles) comes before names that sound alike. What follows a comma in the query,
  /// `within` and `country` must hold: a context that is unknown, or that no candidate fits, leaves nothing. Among
  /// equals the one that the context fits best comes first, then the more prominent, or the nearest where `near` is
  /// given.
  ///
  /// A name that reports have and no source locates (`unlocated(named:)`) is not taken for one like it.
  ///
  /// - Throws: `GazetteerError.library` if PROJ is needed for a distance and not installed; `failure` if the gazetteer is
  ///   damaged.
  public func lookup(_ query: LookupQuery) throws(GazetteerError) -> [LookupResult] {
    let parts = query.text.split(whereSeparator: { $0 == "," || $0 == "،" })
      .map { $0.filter { !$0.isNewline } }.filter { !NameKey(String($0)).units.isEmpty }
    guard let first = parts.first else { return [] }
    let contextNames = parts.dropFirst().map { String($0) } + (query.within.map { [$0] } ?? [])
    var contexts: [LookupContext] = []
    if !contextNames.isEmpty {
      let geodesic = try geodesic()
      for name in contextNames {
        guard let context = LookupContext(name, in: self, geodesic: geodesic) else { return [] }
        contexts.append(context)
      }
    }
    var candidates = candidates(for: String(first), atLeast: query.least)
    if let country = query.country {
      candidates = candidates.filter { country.contains(places[$0.place].country) }
    }
    if contexts.isEmpty, query.near == nil { candidates.removeAll { $0.score < $0.leastAlone } }
    candidates = candidates.compactMap { candidate in
      var candidate = candidate
      let place = contexts.isEmpty ? nil : places[candidate.place]
      for context in contexts {
        guard let place, let reason = context.reason(for: place, isExact: candidate.score >= 0.96) else {
          return nil
        }
        candidate.why.append(reason.text)
        candidate.rank += reason.bonus
        // Not where the query puts it, but near: less sure.
        if reason.bonus < 0 { candidate.score -= 0.1 }
      }
      return candidate
    }
    if contexts.isEmpty, !candidates.isEmpty, !candidates.contains(where: { $0.score >= Self.certain }),
      try isUnlocated(String(first))
    {
      return []
    }
    candidates.removeAll { $0.score < query.least }
    if let near = query.near { try rank(&candidates, near: near) }
    candidates.sort { ($0.rank, $1.place) > ($1.rank, $0.place) }
    let results = candidates.prefix(max(0, query.limit)).map {
      LookupResult(place: places[$0.place], score: ($0.score * 1000).rounded() / 1000, why: why($0))
    }
    try requireSound()
    return results
  }

  /// The least score of a name that is found as it stands, and of nothing else.
  private static let certain = 0.98

  /// Places that fit a name alone, the best only: what a context is resolved with.
  ///
  /// A context must be known well, or an unknown country becomes a village; countries and provinces are few enough to
  /// be known by their sound.
  func bestPlaces(named name: String) -> [Place] {
    let candidates = candidates(for: name)
    guard let best = candidates.map(\.score).max(), best >= 0.85 else { return [] }
    let places = candidates.filter { $0.score >= best - 0.02 }.map { self.places[$0.place] }
    if best >= 0.93 { return places }
    return places.filter {
      $0.featureCode.hasPrefix("PCL") || $0.featureCode == "ADM1" || $0.featureCode == "PPLA"
    }
  }

  private func rank(_ candidates: inout [Candidate], near: Position) throws(GazetteerError) {
    let geodesic = try geodesic()
    for number in candidates.indices {
      let metres = geodesic.distance(near, places[candidates[number].place].position)
      // Half of the bonus is left at 20 km.
      candidates[number].rank += 0.3 / (1 + metres / 20_000)
      candidates[number].why.append("\(Int((metres / 1000).rounded())) km from the position given")
    }
  }

  private func geodesic() throws(GazetteerError) -> Geodesic {
    do throws(DynamicLibraryError) {
      return try Geodesic.wgs84()
    } catch {
      throw .library(reason: error.description)
    }
  }
}
