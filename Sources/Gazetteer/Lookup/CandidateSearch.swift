/// Searches one gazetteer for the places that a name may mean.
///
/// First names as they stand, in every reading of the query; then without words for the sort of place; then with
/// qualifiers translated; and where nothing is found so, names one slip away and names that sound alike.
struct CandidateSearch {
  let part: any GazetteerPart
  private var best: [Int: Gazetteer.Candidate] = [:]

  /// The likeness below which names that sound alike are not searched for.
  private let least: Double

  init(_ part: any GazetteerPart, atLeast least: Double = 0) {
    self.part = part
    self.least = least
  }

  /// All places whose names are, or sound like, a name; one candidate a place, numbered as in the part.
  func candidates(for name: String) -> [Gazetteer.Candidate] {
    var search = self
    search.run(name)
    return Array(search.best.values)
  }

  private mutating func run(_ name: String) {
    let forms = NameForms(name).forms
    guard let whole = forms.first, hasName(whole) || !ClassWords.areAll(of: whole.folded) else { return }
    findAsItStands(forms)
    if best.isEmpty { findWithoutClassWords(forms) }
    if best.isEmpty { findTranslated(forms, exactly: true) }
    if best.isEmpty {
      for form in forms where form.cap >= 0.96 {
        findSlips(form)
        // Where one slip explains the name, no sound far from it is meant.
        let slip = best.values.reduce(0) { max($0, $1.score) }
        findSounding(form, atLeast: max(LookupScore.threshold, slip - Self.mostBehindSlip))
      }
      findTranslated(forms, exactly: false)
      if best.isEmpty { findWithoutQualifier(forms) }
    } else if !best.values.contains(where: { $0.rank - $0.score >= Prominence.wellKnown }) {
      // What is found as it stands is meant, unless a far better known place has nearly the same name.
      findSounding(whole, atLeast: 0.93, known: true)
    }
  }

  private func hasName(_ form: NameForms.Form) -> Bool {
    !part.index.names(for: NameKey(form.folded)).isEmpty
  }

  private mutating func findAsItStands(_ forms: [NameForms.Form]) {
    for form in forms {
      for number in part.index.names(for: NameKey(form.folded)) {
        add(number, score: form.cap, "the name %", form.note)
      }
      // Of two readings of one letter neither comes first.
      if !best.isEmpty, form.cap != 0.98 { return }
    }
  }

  /// Without words for the sort of place: those of the query, of the name, or of both.
  private mutating func findWithoutClassWords(_ forms: [NameForms.Form]) {
    for form in forms {
      let stripped = ClassWords(of: form.folded)
      let key = NameKey(stripped?.name ?? NameFolding.folded(form.text))
      if let stripped {
        for number in part.index.names(for: key) {
          guard let score = fit(number, stripped) else { continue }
          add(number, score: min(form.cap, score), "the name %", form.note)
        }
      }
      // "Omar" for "Omar oil field", but not "Al" for any.
      let isLong = key.units.count >= 4 || key.units.contains { $0 < 0x3A } || (key.units.first ?? 0) > 0x600
      if stripped != nil || isLong && key.units.count >= 3 {
        for number in part.namesWithoutClassWord(key) {
          guard let score = stripped.map({ fit(number, $0) }) ?? 0.97 else { continue }
          add(
            number, score: min(form.cap, stripped == nil ? 0.9 : score),
            "the name % without what sort of place it is", form.note)
        }
      }
      if !best.isEmpty { return }
    }
  }

  /// The score of a name whose place the class words of the query allow; nil where they exclude it.
  private func fit(_ name: Int, _ stripped: ClassWords) -> Double? {
    if stripped.codes.isEmpty { return 0.97 }
    switch stripped.fit(part.place(part.place(ofName: name)).featureCode) {
    case .named: return 0.97
    case .tolerated: return 0.9
    case .excluded: return nil
    }
  }

  private mutating func findTranslated(_ forms: [NameForms.Form], exactly: Bool) {
    for form in forms where form.cap >= 0.96 {
      let qualified = QualifierForms(form.folded)
      for text in exactly ? qualified.translations : qualified.common {
        if exactly {
          for number in part.index.names(for: NameKey(text)) {
            add(number, score: min(form.cap, 0.96), "the name %, translated", form.note)
          }
        } else {
          findSounding(NameForms.Form(text, cap: 0.94, note: form.note), atLeast: 0.85)
        }
      }
    }
  }

  /// The name alone, where none has the qualifier: "Upper X" where only X is known.
  private mutating func findWithoutQualifier(_ forms: [NameForms.Form]) {
    for form in forms where form.cap >= 0.96 {
      guard let bare = QualifierForms(form.folded).bare else { continue }
      for number in part.index.names(for: NameKey(bare)) where NameKey(bare).units.count >= 4 {
        add(number, score: 0.82, "the name % alone: none has the word that goes with it", form.note)
      }
    }
  }

  private mutating func findSlips(_ form: NameForms.Form) {
    let qualifiers = QualifierForms(form.folded)
    let slips = SlipSearch(part.index)
    let length = NameKey(form.folded).units.count
    for (key, score) in slips.keys(near: NameKey(form.folded)) + slips.keysWithoutArticle(of: form.folded) {
      part.index.forEachName(ofKey: key) { number, isStripped in
        guard !isStripped, agrees(number, qualifiers) else { return }
        let isMentioned = part.prior(part.place(ofName: number)) >= Prominence.mentioned
        let least = isMentioned && length > 5 ? 0.86 : 0.9
        add(number, score: min(score, form.cap), "one slip from the name %", form.note, leastAlone: least)
      }
    }
  }

  private mutating func findSounding(_ form: NameForms.Form, atLeast least: Double, known: Bool = false) {
    let stripped = ClassWords(of: form.folded)
    addSounding(form.text, form, atLeast: least, stripped: stripped, isStripped: false, known: known)
    if let stripped {
      addSounding(stripped.name, form, atLeast: least, stripped: stripped, isStripped: true, known: known)
    }
  }

  private mutating func addSounding(
    _ name: String, _ form: NameForms.Form, atLeast least: Double, stripped: ClassWords?, isStripped: Bool,
    known: Bool
  ) {
    let qualifiers = QualifierForms(form.folded)
    let (spellings, index) = (part.spellings, part.soundIndex)
    for spelling in Spelling.all(of: name, folded: FoldedText(name)) {
      // A name of one consonant, or two short sounds, sounds like everything.
      guard spelling.consonants >= 2, spelling.sounds.count >= 3 else { continue }
      let least = max(least, self.least, LookupScore.threshold(consonants: spelling.consonants))
      let hits = spellings.hits(spelling, atLeast: least, wellKnownOnly: known)
      for hit in Self.best(hits) {
        var sounding: [(name: Int, isListedWithout: Bool)] = []
        index.forEachName(ofKey: hit.key) { number, isListedWithout in
          // Between scripts the short vowels are unknown: names in the query's own script know better.
          if hit.script != spelling.script,
            part.scripts(part.place(ofName: number)).contains(.one(spelling.script))
          {
            return
          }
          if isListedWithout, !isStripped, hit.score < 0.9 { return }
          sounding.append((number, isListedWithout))
        }
        for (number, isListedWithout) in sounding {
          if known, part.prior(part.place(ofName: number)) < Prominence.wellKnown { continue }
          var score = LookupScore.ofSound(hit.score) * min(1, form.cap + 0.02)
          // A district comes after the town that it is named for.
          if isListedWithout, stripped == nil { score -= 0.02 }
          if let stripped, isStripped {
            guard let fit = fit(number, stripped) else { continue }
            score = min(score, fit - 0.01)
          }
          guard agrees(number, qualifiers), sharesMore(number, stripped, least) else { continue }
          let alone =
            LookupScore.alone(consonants: spelling.consonants)
            + LookupScore.extra(prior: part.prior(part.place(ofName: number)))
          add(number, score: score, "sounds like %", form.note, leastAlone: known ? 0 : alone)
        }
      }
    }
  }

  /// The hits that may come first: no place is so well known that it makes up for more.
  private static func best(_ hits: [SpellingIndex.Hit]) -> [SpellingIndex.Hit] {
    guard hits.count > 100, let best = hits.map(\.score).max() else { return hits }
    let near = hits.filter { $0.score >= best - 0.12 }
    guard near.count > mostHits else { return near }
    return Array(near.sorted { ($0.score, $1.key) > ($1.score, $0.key) }.prefix(mostHits))
  }

  /// How much less than a name one slip away a name that sounds alike may score to come first by its place.
  private static let mostBehindSlip = 0.05

  /// Hits whose names are read, at most: a name that sounds like thousands is told apart by context, not by sound.
  private static let mostHits = 400

  private func agrees(_ name: Int, _ qualified: QualifierForms) -> Bool {
    qualified.qualifiers.isEmpty
      || qualified.agree(with: LookupWords.common.qualifiers(of: FoldedText(part.nameText(name))))
  }

  /// Whether a name is like the query in more than the words for the sort of place.
  private func sharesMore(_ name: Int, _ stripped: ClassWords?, _ least: Double) -> Bool {
    guard let stripped, let other = ClassWords(of: FoldedText(part.nameText(name))) else { return true }
    var distance = SpellingDistance()
    let (a, b) = (Spelling(FoldedText(stripped.name)), Spelling(FoldedText(other.name)))
    return distance.score(a, b, atLeast: least) != nil
  }

  private mutating func add(
    _ name: Int, score: Double, _ how: String, _ note: String, leastAlone: Double = 0
  ) {
    let place = part.place(ofName: name)
    if let known = best[place], known.score >= score { return }
    let rank = score + part.prior(place) + (part.kind(ofName: name) == .preferred ? 0.005 : 0)
    best[place] = Gazetteer.Candidate(
      place: place, score: score, rank: rank, leastAlone: leastAlone,
      ground: Gazetteer.Ground(name: name, how: how, note: note))
  }
}
