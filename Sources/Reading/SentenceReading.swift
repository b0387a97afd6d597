/// What a grammar reads in one sentence.
struct SentenceReading: Sendable {
  /// It is in Arabic.
  var isArabic = false
  /// The claims, without their places in the document but for their clauses, which count from the document's start.
  var claims: [Claim] = []
  /// For each claim, where its verb begins in the sentence, in Unicode scalars.
  var anchors: [Int] = []
  /// The verbs of the sentence, those that make no claim too, in order.
  var verbs: [VerbMark] = []
  /// The dates that it gives, in order.
  var dates: [DateMention] = []
  /// The mentions of places, in text order.
  var mentions: [MentionDraft] = []
  /// The names of armed sides in it.
  var sideNames: [DiscourseMemory.SideName] = []
  /// The actors of the table that the sentence names, by index, once for each time.
  var actors: [Int] = []
}

/// Reads the sentences of a language.
protocol SentenceGrammar: Sendable {
  /// What the nouns of references can stand for.
  var references: ReferenceWords { get }

  /// Reads some sentences; none of them depends on another.
  ///
  /// Each step is taken with all of them before the next, so that the processor has the program of one step at hand: all
  /// steps together are larger than its first memory for instructions.
  func read(_ pieces: [SentenceScanner.Piece]) -> [SentenceReading]
}
