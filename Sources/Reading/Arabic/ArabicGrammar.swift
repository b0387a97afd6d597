import Gazetteer

/// Reads sentences in Arabic.
struct ArabicGrammar: SentenceGrammar {
  let lexicon: ArabicLexicon
  let gazetteer: Gazetteer
  let actors: ActorTable

  func read(_ piece: SentenceScanner.Piece) -> SentenceReading {
    var reading = SentenceReading()
    let words = ArabicWords(piece, lexicon: lexicon)
    let names = ArabicNameFinder(words: words, gazetteer: gazetteer, actors: actors).find()
    reading.actors = names.sorted { $0.key < $1.key }.compactMap(\.value.actor)
    let chunks = ArabicChunker(words, names: names).chunks
    let drafts = ArabicClaimExtractor(words, chunks: chunks).drafts()
    reading.mentions = ArabicMentions(words: words).drafts(chunks, claims: drafts)
    reading.claims = drafts.map(\.claim)
    return reading
  }
}
