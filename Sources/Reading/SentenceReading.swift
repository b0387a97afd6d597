/// What a grammar reads in one sentence.
struct SentenceReading: Sendable {
  /// The claims, without their places in the document but for their clauses, which count from the document's start.
  var claims: [Claim] = []
  /// The mentions of places, in text order.
  var mentions: [MentionDraft] = []
  /// The actors of the table that the sentence names, by index, once for each time.
  var actors: [Int] = []
}

/// Reads the sentences of a language.
protocol SentenceGrammar: Sendable {
  /// Reads a sentence.
  func read(_ piece: SentenceScanner.Piece) -> SentenceReading
}
