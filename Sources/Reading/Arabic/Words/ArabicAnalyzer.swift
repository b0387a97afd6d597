/// Takes the particles, the article and the pronoun off an Arabic word, as far as a word of the lexicon is left.
///
/// The reading with the fewest particles wins. Source: the light stemmer of L. Larkey, L. Ballesteros and M. Connell,
/// "Light stemming for Arabic information retrieval" (2007), but nothing is taken off that leaves no known word.
struct ArabicAnalyzer {
  private let lexicon: ArabicLexicon

  private static let waw: UInt16 = 0x648
  private static let fa: UInt16 = 0x641
  private static let lam: UInt16 = 0x644
  private static let kaf: UInt16 = 0x643
  private static let alef: UInt16 = 0x627
  private static let ta: UInt16 = 0x62A
  private static let ha: UInt16 = 0x647
  private static let mim: UInt16 = 0x645
  private static let nun: UInt16 = 0x646
  private static let ya: UInt16 = 0x64A

  private static let pronouns: [([UInt16], ArabicToken.Pronoun)] = [
    ([ha, mim, alef], .dual), ([ha, alef], .feminine), ([ha, mim], .plural), ([ha, nun], .plural),
    ([nun, alef], .speaker), ([kaf, mim], .speaker), ([ha], .masculine),
  ]

  init(_ lexicon: ArabicLexicon) {
    self.lexicon = lexicon
  }

  /// Finds the word in a token, given its folded units.
  ///
  /// - Parameter opensWithAnd: its first letter is "and", and no letter of the word.
  func analyze(_ token: inout ArabicToken, _ units: ArraySlice<UInt16>, opensWithAnd: Bool = false) {
    token.written = opensWithAnd ? -1 : lexicon.table.number(of: units)
    if !opensWithAnd, let stem = stem(units, article: true) {
      set(&token, stem)
      return
    }
    guard let first = units.first, units.count > 2 else { return }
    let rest = units.dropFirst()
    if first == Self.waw || first == Self.fa, let stem = stem(rest, article: true) {
      token.hasConjunction = true
      token.skipped = 1
      token.written = lexicon.table.number(of: rest)
      set(&token, stem)
      return
    }
    if let (preposition, skipped, stem) = prepositional(units) {
      token.preposition = preposition
      token.skipped = skipped
      set(&token, stem)
      return
    }
    if first == Self.waw || first == Self.fa, let (preposition, skipped, stem) = prepositional(rest) {
      token.hasConjunction = true
      token.preposition = preposition
      token.skipped = 1 + skipped
      token.written = lexicon.table.number(of: rest)
      set(&token, stem)
      return
    }
    splitUnknown(&token, units)
  }

  /// وال, فال, بال, لل in front of a word that is not known: what stands in front of the article is a particle.
  private func splitUnknown(_ token: inout ArabicToken, _ units: ArraySlice<UInt16>) {
    var rest = units
    func isArticle(_ rest: ArraySlice<UInt16>) -> Bool {
      rest.count >= 5 && rest.first == Self.alef && rest.dropFirst().first == Self.lam
    }
    token.isDefinite = isArticle(rest)
    guard !token.isDefinite else { return }
    if rest.first == Self.waw || rest.first == Self.fa {
      let after = rest.dropFirst()
      if isArticle(after) {
        token.hasConjunction = true
        token.isDefinite = true
        token.skipped = 1
        return
      }
      if let second = after.first, ArabicPreposition(attached: second) != nil,
        isArticle(after.dropFirst()) || isDouble(after)
      {
        token.hasConjunction = true
        token.skipped = 1
        rest = after
      }
    }
    guard let first = rest.first, let preposition = ArabicPreposition(attached: first) else { return }
    if isArticle(rest.dropFirst()) || isDouble(rest) {
      token.preposition = preposition
      token.isDefinite = true
      token.skipped += 1
    }
  }

  /// لل: the preposition and the article.
  private func isDouble(_ units: ArraySlice<UInt16>) -> Bool {
    units.count >= 5 && units.first == Self.lam && units.dropFirst().first == Self.lam
  }

  private typealias Stem = (word: Int32, isDefinite: Bool, pronoun: ArabicToken.Pronoun)

  private func set(_ token: inout ArabicToken, _ stem: Stem) {
    token.word = stem.word
    token.isKnown = true
    token.isDefinite = stem.isDefinite
    token.pronoun = stem.pronoun
  }

  /// A word behind ب, ل or ك. Verbs follow ل only.
  private func prepositional(
    _ units: ArraySlice<UInt16>
  ) -> (preposition: ArabicPreposition, skipped: Int, stem: Stem)? {
    guard let first = units.first, let preposition = ArabicPreposition(attached: first), units.count > 3
    else { return nil }
    let rest = units.dropFirst()
    if preposition == .of, isDouble(units) || units.count == 4 && rest.first == Self.lam {
      if let stem = stem(rest.dropFirst(), article: false), isNominal(stem.word) {
        return (preposition, 1, (stem.word, true, stem.pronoun))
      }
    }
    guard let stem = stem(rest, article: true) else { return nil }
    let entry = lexicon.entry(stem.word)
    if isNominal(stem.word) { return (preposition, 1, stem) }
    if preposition == .of, entry.readings.contains(where: { $0.form.contains(.imperfect) }) {
      return (preposition, 1, stem)
    }
    return nil
  }

  /// Whether a word can stand behind a preposition: anything but a verb or a particle.
  private func isNominal(_ word: Int32) -> Bool {
    let entry = lexicon.entry(word)
    if entry.preposition != nil { return false }
    if !entry.classes.isDisjoint(with: [.negation, .still, .auxiliary, .relative, .complementizer]) {
      return false
    }
    if entry.direction != nil || entry.number != nil { return true }
    if !entry.classes.subtracting([.otherVerb, .opener]).isEmpty { return true }
    return entry.readings.contains { !$0.form.isDisjoint(with: [.masdar, .participle]) }
  }

  /// The word of some units, less an article or a pronoun.
  private func stem(_ units: ArraySlice<UInt16>, article: Bool) -> Stem? {
    guard units.count > 1 || !article else { return nil }
    let whole = lexicon.number(of: units)
    if whole >= 0 { return (whole, false, .none) }
    if article, units.count > 3, units.first == Self.alef, units.dropFirst().first == Self.lam {
      let word = lexicon.number(of: units.dropFirst(2))
      if word >= 0, isNominal(word) { return (word, true, .none) }
    }
    return withPronoun(units) ?? accusative(units)
  }

  /// أرتالا: the alef of an indefinite accusative behind a noun. Names of places end in one, too.
  private func accusative(_ units: ArraySlice<UInt16>) -> Stem? {
    guard units.count > 3, units.last == Self.alef else { return nil }
    let word = lexicon.number(of: units.dropLast())
    guard word >= 0, isNominal(word), lexicon.entry(word).readings.isEmpty else { return nil }
    let classes = lexicon.entry(word).classes
    guard !classes.isDisjoint(with: [.force, .forceAlone, .unit, .thing, .civilian, .ground]),
      classes.isDisjoint(with: [.knownPlace, .adjective, .demonym, .militaryWord, .nameTail])
    else { return nil }
    return (word, false, .none)
  }

  private func withPronoun(_ units: ArraySlice<UInt16>) -> Stem? {
    for (suffix, pronoun) in Self.pronouns where units.count >= suffix.count + 2 {
      guard units.suffix(suffix.count).elementsEqual(suffix) else { continue }
      let stem = units.dropLast(suffix.count)
      // Nouns in ة have ت in front of a pronoun; the verb of the same spelling, استعادت, takes one too: the reading of
      // the clause tells which it is, so the noun is kept here.
      if stem.last == Self.ta {
        let noun = lexicon.number(of: (Array(stem.dropLast()) + [Self.ha])[...])
        if noun >= 0 { return (noun, false, pronoun) }
      }
      let word = lexicon.number(of: stem)
      if word >= 0, takesPronoun(word) { return (word, false, pronoun) }
      // A hamza behind an alef has a seat in front of a pronoun: أجزاء, أجزائها.
      guard stem.last == Self.ya || stem.last == Self.waw, stem.dropLast().last == Self.alef else { continue }
      let bare = lexicon.number(of: stem.dropLast())
      if bare >= 0, takesPronoun(bare) { return (bare, false, pronoun) }
    }
    return nil
  }

  private func takesPronoun(_ word: Int32) -> Bool {
    let entry = lexicon.entry(word)
    return entry.classes.isDisjoint(with: [.adverb, .opener, .negation]) && entry.direction == nil
      || !entry.readings.isEmpty
  }
}
