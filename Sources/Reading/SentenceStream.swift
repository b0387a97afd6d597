/// The sentences of a text in their order, each read by the grammar of its language.
///
/// Several are read together: none depends on another.
struct SentenceStream {
  /// How many sentences are read together, at most.
  private static let batch = 32

  private var scanner: SentenceScanner
  private let english: EnglishGrammar
  private let arabic: ArabicOnDemand
  /// The text's language where it is known, ISO 639.
  private let language: String?
  /// The letters of the sentences that were read so far.
  private(set) var letters = Script([])
  /// The sentences that were read last, and how many of them were given.
  private var pieces: [SentenceScanner.Piece] = []
  private var readings: [SentenceReading] = []
  private var given = 0

  init(
    _ document: Document, english: EnglishGrammar, arabic: ArabicOnDemand, abbreviations: Abbreviations
  ) {
    scanner = SentenceScanner(document.text, abbreviations: abbreviations)
    language = document.language
    self.english = english
    self.arabic = arabic
  }

  /// A sentence as it stands in the text, and what its grammar reads in it.
  struct Element {
    let piece: SentenceScanner.Piece
    var reading: SentenceReading
  }

  /// The next sentence; nil at the end.
  mutating func next() -> Element? {
    if given == pieces.count {
      pieces = scanner.next(atMost: Self.batch)
      guard !pieces.isEmpty else { return nil }
      readings = read(pieces)
      given = 0
    }
    // Taken out, so that whoever gets it changes its claims where they lie.
    var reading = SentenceReading()
    swap(&reading, &readings[given])
    given += 1
    return Element(piece: pieces[given - 1], reading: reading)
  }

  private mutating func read(_ pieces: [SentenceScanner.Piece]) -> [SentenceReading] {
    var areArabic: [Bool] = []
    for piece in pieces {
      let script = Script(piece.scalars)
      letters = letters + script
      // A sentence without letters is read as the document's language has it.
      areArabic.append(script.isArabic ?? (language == arabic.language))
    }
    if !areArabic.contains(true) { return english.read(pieces) }
    if !areArabic.contains(false) { return arabic.grammar.read(pieces) }
    var readings: [SentenceReading] = []
    var start = 0
    while start < pieces.count {
      let end = areArabic[start...].firstIndex(of: !areArabic[start]) ?? pieces.count
      let run = Array(pieces[start..<end])
      readings += areArabic[start] ? arabic.grammar.read(run) : english.read(run)
      start = end
    }
    return readings
  }
}
