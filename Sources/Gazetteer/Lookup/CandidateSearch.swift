/// Searches one gazetteer for the places that a name may mean.
struct CandidateSearch {
  private typealias Candidate = Gazetteer.Candidate

  private let part: any GazetteerPart
  private var best: [Int: Gazetteer.Candidate] = [:]
  /// Why each place was found: the name, and how. The name's text is read for those that are kept only.
  private var reasons: [Int: (name: Int, how: How)] = [:]

  /// How a name was found.
  private enum How {
    case asItStands, sound, withoutClassWord
  }

  init(_ part: any GazetteerPart) {
    self.part = part
  }

  /// All places whose names are, or sound like, a name; one candidate a place, numbered as in the part.
  func candidates(for name: String) -> [Gazetteer.Candidate] {
    var search = self
    search.run(name)
    return search.best.values.map { candidate in
      var candidate = candidate
      if let reason = search.reasons[candidate.place] {
        let text = part.nameText(reason.name)
        switch reason.how {
        case .asItStands: candidate.why = ["the name \(text)"]
        case .sound: candidate.why = ["sounds like \(text)"]
        case .withoutClassWord: candidate.why = ["the name \(text) without what sort of place it is"]
        }
      }
      return candidate
    }
  }

  private mutating func run(_ name: String) {
    let key = NameKey(name)
    for number in part.index.names(for: key) { add(number, score: 1, .asItStands) }
    let stripped = ClassWords.stripped(name)
    if best.isEmpty, let stripped {
      for number in part.index.names(for: NameKey(stripped.name)) where allows(stripped, number) {
        add(number, score: 0.97, .asItStands)
      }
    }
    if best.isEmpty, key.units.count >= 4 {
      for number in part.namesWithoutClassWord(key) { add(number, score: 0.9, .withoutClassWord) }
    }
    // What is found as it stands is what is meant, unless a far better known place has nearly the same name.
    if best.values.contains(where: { $0.rank - $0.score >= Prominence.wellKnown }) { return }
    let threshold = best.isEmpty ? LookupScore.threshold : 0.93
    addSounding(name, atLeast: threshold)
    if let stripped {
      addSounding(stripped.name, atLeast: threshold, as: stripped)
    }
  }

  private func allows(_ stripped: ClassWords.Stripped, _ name: Int) -> Bool {
    stripped.featureCodes.isEmpty || stripped.allows(part.place(part.place(ofName: name)))
  }

  private mutating func add(_ name: Int, score: Double, _ how: How) {
    let place = part.place(ofName: name)
    if let known = best[place], known.score >= score { return }
    let rank = score + part.prior(place) + (part.kind(ofName: name) == .preferred ? 0.005 : 0)
    best[place] = Gazetteer.Candidate(place: place, score: score, rank: rank, why: [])
    reasons[place] = (name, how)
  }

  private mutating func addSounding(
    _ name: String, atLeast least: Double, as stripped: ClassWords.Stripped? = nil
  ) {
    let spellings = part.spellings
    for spelling in Spelling.all(of: name, folded: FoldedText(name)) {
      // A name of one consonant, or two short sounds, sounds like everything.
      guard spelling.consonants >= 2, spelling.sounds.count >= 3 else { continue }
      let least = max(least, LookupScore.threshold(consonants: spelling.consonants))
      for hit in spellings.hits(spelling, atLeast: least) {
        part.index.forEachName(ofKey: hit.key) { number, isStripped in
          guard !isStripped else { return }
          // Between scripts the short vowels are unknown: names in the query's own script know better.
          if hit.script != spelling.script,
            part.scripts(part.place(ofName: number)).contains(.one(spelling.script))
          {
            return
          }
          if stripped.map({ allows($0, number) }) ?? true { add(number, score: min(hit.score, 0.99), .sound) }
        }
      }
    }
  }
}
