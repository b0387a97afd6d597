import Gazetteer

/// Reads sentences in Arabic.
struct ArabicGrammar: SentenceGrammar {
  let lexicon: ArabicLexicon
  let gazetteer: Gazetteer
  let actors: ActorTable
  var explains = false

  var references: ReferenceWords { lexicon.references }

  func read(_ pieces: [SentenceScanner.Piece]) -> [SentenceReading] { pieces.map(read) }

  private func read(_ piece: SentenceScanner.Piece) -> SentenceReading {
    var reading = SentenceReading()
    reading.isArabic = true
    let words = ArabicWords(piece, lexicon: lexicon)
    let names = ArabicNameFinder(words: words, gazetteer: gazetteer, actors: actors).find()
    reading.actors = names.sorted { $0.key < $1.key }.compactMap(\.value.actor)
    reading.dates = DateFinder(DateTokens(words.folded, scalars: piece.scalars, lexicon: lexicon.dates))
      .find()
    let chunks = ArabicChunker(words, names: names, dates: reading.dates).chunks
    let extractor = ArabicClaimExtractor(words, chunks: chunks, explains: explains)
    let drafts = extractor.drafts()
    reading.mentions = ArabicMentions(words: words).drafts(chunks, claims: drafts)
    reading.claims = drafts.map(\.claim)
    for (_, name) in names.sorted(by: { $0.key < $1.key }) where name.kind == .actor {
      let start = words.offset(name.tokens.lowerBound, skipping: name.skipped)
      let range = start..<max(start, words.tokens[name.tokens.upperBound - 1].end)
      reading.sideNames.append(DiscourseMemory.SideName(range: range, actor: name.actor))
    }
    reading.anchors = drafts.map(\.anchor)
    reading.verbs = extractor.actions.map { action in
      VerbMark(start: words.tokens[action.predicate.head].start, isAside: action.isRelative)
    }
    return reading
  }
}
