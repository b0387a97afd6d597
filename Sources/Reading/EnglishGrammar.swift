import Gazetteer

/// Reads sentences in English.
struct EnglishGrammar: SentenceGrammar {
  let lexicon: Lexicon
  let gazetteer: Gazetteer
  let actors: ActorTable
  private let sides: ActorSides

  init(lexicon: Lexicon, gazetteer: Gazetteer, actors: ActorTable) {
    self.lexicon = lexicon
    self.gazetteer = gazetteer
    self.actors = actors
    sides = ActorSides(actors)
  }

  func read(_ piece: SentenceScanner.Piece) -> SentenceReading {
    var reading = SentenceReading()
    let words = Words(Sentence(piece, lexicon: lexicon), lexicon: lexicon)
    let names = NameFinder(words, gazetteer: gazetteer, actors: actors).find()
    reading.actors = names.compactMap(\.actor)
    let chart = Chart(words, names: names)
    var drafts: [DraftClaim] = []
    if tellsOfAction(words) { drafts = ClaimExtractor(chart, sides: sides).claims() }
    reading.mentions = MentionCollector(chart).mentions(claims: drafts)
    reading.claims = drafts.map(\.claim)
    return reading
  }

  /// Whether any word of a sentence can make a claim; most sentences of a long text have none.
  private func tellsOfAction(_ words: Words) -> Bool {
    words.tokens.contains { token in
      guard token.word >= 0 else { return false }
      let entry = lexicon.singles[Int(token.word)]
      return !entry.frames.isEmpty || !entry.classes.isDisjoint(with: [.held, .surrounded])
    }
  }
}
