extension Gazetteer {
  /// A place that a name may mean, before context is asked.
  struct Candidate {
    var place: Int
    var score: Double
    var rank: Double
    var why: [String]
  }

  /// All places whose names are, or sound like, a name; one candidate a place.
  func candidates(for name: String) -> [Candidate] {
    var best: [Int: Candidate] = [:]
    func add(_ number: Int, score: Double, why: String) {
      let place = names.place(number)
      if let known = best[place], known.score >= score { return }
      let rank = score + Prominence.prior(places[place]) + (names.kind(number) == .preferred ? 0.005 : 0)
      best[place] = Candidate(place: place, score: score, rank: rank, why: [why])
    }
    for number in index.names(for: NameKey(name)) {
      add(number, score: 1, why: "the name \(names.text(number))")
    }
    let stripped = ClassWords.stripped(name)
    if best.isEmpty, let stripped {
      for number in index.names(for: NameKey(stripped.name))
      where stripped.allows(places[names.place(number)]) {
        add(number, score: 0.97, why: "the name \(names.text(number))")
      }
    }
    if best.isEmpty {
      for number in namesWithClassWord(name) {
        add(number, score: 0.9, why: "the name \(names.text(number)) without what sort of place it is")
      }
    }
    // What is found as it stands is what is meant, unless a far better known place has nearly the same name.
    if best.values.contains(where: { $0.rank - $0.score >= Prominence.wellKnown }) {
      return Array(best.values)
    }
    let threshold = best.isEmpty ? LookupScore.threshold : 0.93
    for (number, score) in soundingLike(name, atLeast: threshold) {
      add(number, score: min(score, 0.99), why: "sounds like \(names.text(number))")
    }
    if let stripped {
      for (number, score) in soundingLike(stripped.name, atLeast: threshold)
      where stripped.allows(places[names.place(number)]) {
        add(number, score: min(score, 0.99), why: "sounds like \(names.text(number))")
      }
    }
    return Array(best.values)
  }

  /// Names that are the given one with class words at their ends: "Omar" for "Omar oil field".
  private func namesWithClassWord(_ name: String) -> [Int] {
    let key = NameKey(name)
    guard key.units.count >= 4 else { return [] }
    return names.indices.filter { number in
      let units = index.key(number)
      guard units.count > key.units.count,
        units.starts(with: key.units) || units.reversed().starts(with: key.units.reversed())
      else { return false }
      return ClassWords.stripped(names.text(number)).map { NameKey($0.name).units == key.units } ?? false
    }
  }

  private func soundingLike(_ name: String, atLeast least: Double) -> [(Int, Double)] {
    let (spellings, scripts) = (spellings.spellings, spellings.scripts)
    var found: [Int: Double] = [:]
    var distance = SpellingDistance()
    for text in LetterHabits.variants(of: name) {
      let spelling = Spelling(FoldedText(text))
      // A name of one consonant, or two short sounds, sounds like everything.
      guard spelling.consonants >= 2, spelling.sounds.count >= 3 else { continue }
      let least = max(least, LookupScore.threshold(consonants: spelling.consonants))
      for number in spellings.indices {
        let other = spellings[number]
        guard other.consonants >= 2 else { continue }
        // Between scripts the short vowels are unknown: names in the query's own script know better.
        if other.script != spelling.script, scripts[names.place(number)].contains(spelling.script) {
          continue
        }
        guard let score = distance.score(spelling, other, atLeast: least) else { continue }
        found[number] = max(found[number] ?? 0, score)
      }
    }
    return found.sorted { $0.key < $1.key }
  }
}
