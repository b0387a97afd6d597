import Gazetteer

/// Reads sentences in English.
struct EnglishGrammar: SentenceGrammar {
  let lexicon: Lexicon
  private let sources: NameSources
  let explains: Bool
  private let sides: ActorSides

  init(lexicon: Lexicon, gazetteer: Gazetteer, actors: ActorTable, explains: Bool = false) {
    self.explains = explains
    self.lexicon = lexicon
    sources = NameSources(gazetteer: gazetteer, actors: actors)
    sides = ActorSides(actors)
  }

  var references: ReferenceWords { lexicon.references }

  func read(_ piece: SentenceScanner.Piece) -> SentenceReading {
    var reading = SentenceReading()
    let words = Words(Sentence(piece, lexicon: lexicon), lexicon: lexicon)
    let finder = NameFinder(words, sources: sources)
    let names = finder.find()
    reading.actors = names.compactMap(\.actor)
    reading.dates = DateFinder(
      DateTokens(words.sentence.folded, scalars: piece.scalars, lexicon: lexicon.dates)
    ).find()
    let chart = Chart(words, names: names, dates: reading.dates)
    var drafts: [DraftClaim] = []
    if tellsOfAction(words) {
      let extractor = ClaimExtractor(chart, sides: sides, explains: explains)
      drafts = extractor.claims()
      reading.verbs = extractor.predicates.map { Self.mark($0, words) }
    }
    let countries = finder.countries(besides: names)
    reading.mentions = MentionCollector(chart, countries: countries).mentions(claims: drafts)
    reading.claims = drafts.map(\.claim)
    reading.sides = DiscourseMemory.sides(
      of: reading.claims,
      named: names.filter { $0.kind == .actor }.map { (words.sentence.text($0.tokens), $0.actor) },
      actors: sources.actors)
    reading.anchors = drafts.map { draft in
      guard draft.predicate >= 0, draft.predicate < reading.verbs.count else {
        return draft.claim.start - piece.start
      }
      return reading.verbs[draft.predicate].start
    }
    return reading
  }

  /// A verb as dates see it.
  private static func mark(_ predicate: Predicate, _ words: Words) -> VerbMark {
    VerbMark(
      start: words.tokens[predicate.head].start,
      isAside: predicate.relative != nil || predicate.form == .reduced || predicate.form == .adjective,
      isReport: !predicate.governors.isDisjoint(with: [.report, .deny]))
  }

  /// Whether any word of a sentence can make a claim; most sentences of a long text have none.
  private func tellsOfAction(_ words: Words) -> Bool {
    words.anyEntry { $0.makesClaims || !$0.classes.isDisjoint(with: [.held, .surrounded]) }
      // "in rebel hands"
      || words.tokens.indices.contains { words.isWord($0, "hands") }
      || words.anyClasses.contains(.particle) && words.tokens.indices.contains { endsVerb($0, words) }
  }

  /// How far a particle may stand behind its verb, in words.
  private static let reach = 9

  /// "handed X over": whether a particle makes a verb that can make a claim of one that stands before it.
  private func endsVerb(_ particle: Int, _ words: Words) -> Bool {
    guard words.has(particle, .particle) else { return false }
    let second = words.tokens[particle].word
    for index in max(0, particle - Self.reach)..<max(0, particle - 1) {
      let first = words.tokens[index].word
      guard words.lexicon.leadsOn(first) else { continue }
      let pair = words.lexicon.matches { $0 == 0 ? first : $0 == 1 ? second : nil }
      if pair.contains(where: { $0.length == 2 && $0.entry.makesClaims }) { return true }
    }
    return false
  }
}
