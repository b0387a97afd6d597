import DynamicLibrary
import Gazetteer
import Geodesy

/// Reads reports: finds the places they mention and the claims they make.
///
/// Each sentence is read by the grammar of its own language, told by its letters, so that a report may mix them.
///
/// ```swift
/// let reader = try ReportReader(gazetteer: .shipped())
/// let reading = reader.read(Document(id: "a", text: "The SDF captured Hajin."))
/// ```
public struct ReportReader: Sendable {
  private let gazetteer: Gazetteer
  private let lexicon: Lexicon
  /// The armed sides that it knows.
  public let actors: ActorTable
  private let geodesic: Geodesic
  private let sounds: SoundMemory
  private let places: PlaceCache
  private let distances: DistanceMemory
  private let english: EnglishGrammar
  private let arabic: ArabicOnDemand

  /// A reader with its own lexicons and table of actors.
  ///
  /// - Throws: `DynamicLibraryError` if PROJ is not installed: distances decide between homonyms.
  ///
  /// - Parameter explains: each claim tells in its `steps` how it came about.
  public init(
    gazetteer: Gazetteer, lexicon: Lexicon, arabic: ArabicLexicon, actors: ActorTable, explains: Bool = false
  ) throws(DynamicLibraryError) {
    let grammar = ArabicGrammar(lexicon: arabic, gazetteer: gazetteer, actors: actors, explains: explains)
    try self.init(
      gazetteer: gazetteer, lexicon: lexicon, actors: actors, explains: explains,
      arabic: ArabicOnDemand(language: arabic.language) { grammar })
  }

  private init(
    gazetteer: Gazetteer, lexicon: Lexicon, actors: ActorTable, explains: Bool, arabic: ArabicOnDemand
  ) throws(DynamicLibraryError) {
    self.gazetteer = gazetteer
    sounds = SoundMemory(gazetteer, atLeast: MentionResolver.similarity)
    places = PlaceCache(gazetteer)
    self.lexicon = lexicon
    self.actors = actors
    geodesic = try Geodesic.wgs84()
    distances = DistanceMemory(geodesic)
    english = EnglishGrammar(
      lexicon: lexicon, gazetteer: gazetteer, actors: actors, explains: explains)
    self.arabic = arabic
  }

  /// A reader with the shipped lexicons and the gazetteer's `actors.csv`.
  ///
  /// - Throws: `LexiconError`; `GazetteerError` for a missing or broken `actors.csv`; `DynamicLibraryError` if PROJ is not
  ///   installed.
  ///
  /// - Parameter explains: each claim tells in its `steps` how it came about.
  public init(gazetteer: Gazetteer, explains: Bool = false) throws {
    let actors = try ActorTable(of: gazetteer)
    let arabic = ArabicOnDemand(language: ArabicLexicon.shippedLanguage) {
      // The file is a part of the program, and tests load it: what cannot fail is not waited for.
      let lexicon = (try? ArabicLexicon.shipped()) ?? ArabicLexicon()
      return ArabicGrammar(lexicon: lexicon, gazetteer: gazetteer, actors: actors, explains: explains)
    }
    try self.init(
      gazetteer: gazetteer, lexicon: try Lexicon.english(), actors: actors, explains: explains, arabic: arabic
    )
  }

  /// Reads a report.
  public func read(_ document: Document) -> Reading {
    var sentences = SentenceStream(
      document, english: english, arabic: arabic, abbreviations: lexicon.abbreviations)
    var reading = Reading(id: document.id, date: document.date, source: document.source)
    var mentions: [MentionDraft] = []
    // The words that each mention is quoted with.
    var quotes: [String] = []
    var actorCounts = [Int](repeating: 0, count: actors.actors.count)
    var memory = DiscourseMemory()
    var dater = ClaimDater(published: document.date.flatMap { CalendarDay(iso: $0) })
    let publisher = document.source.flatMap { actors.actor(named: $0) }
    while var sentence = sentences.next() {
      let piece = sentence.piece
      if piece.opensParagraph {
        dater.openParagraph()
        memory.openParagraph()
      }
      if !sentence.reading.claims.isEmpty {
        let references = sentence.reading.isArabic ? arabic.grammar.references : english.references
        resolve(&sentence.reading.claims, memory, references)
        if let publisher {
          FirstPerson(publisher, words: references.firstPerson).resolve(&sentence.reading.claims, in: piece)
        }
      }
      if piece.isHeading, sentence.reading.claims.isEmpty,
        !sentence.reading.dates.isEmpty || piece.isMarkedHeading
      {
        dater.openSection(piece, sentence.reading.dates)
      } else {
        dater.date(
          &sentence.reading.claims, anchors: sentence.reading.anchors, piece, sentence.reading.dates,
          verbs: sentence.reading.verbs)
      }
      for actor in sentence.reading.actors { actorCounts[actor] += 1 }
      if !sentence.reading.claims.isEmpty || !sentence.reading.mentions.isEmpty {
        let evidence = SentenceEvidence(piece)
        for index in sentence.reading.claims.indices {
          Self.complete(&sentence.reading.claims[index], evidence, number: reading.sentences.count)
        }
        reading.claims += sentence.reading.claims
        quotes += sentence.reading.mentions.map { evidence.quote(around: $0.start..<$0.end).text }
        mentions += sentence.reading.mentions
      }
      reading.sentences.append(piece.extent)
      memory.add(
        DiscourseMemory.Sentence(
          mentions: sentence.reading.mentions, claims: sentence.reading.claims,
          names: sentence.reading.sideNames, scalars: piece.scalars))
    }
    reading.language =
      document.language ?? (sentences.letters.isArabic == true ? arabic.language : lexicon.language)
    reading.places = MentionResolver(
      gazetteer: gazetteer, geodesic: geodesic, sounds: sounds, places: places, distances: distances
    ).resolve(mentions, quotes: quotes)
    reading.actors = actorCounts.enumerated().filter { $0.element > 0 }.map { actors.actors[$0.offset].id }
    return reading
  }

  /// Finds what the references of claims stand for.
  private func resolve(_ claims: inout [Claim], _ memory: DiscourseMemory, _ words: ReferenceWords) {
    for claim in claims.indices where !claims[claim].references.isEmpty {
      let resolver = ReferenceResolver(memory: memory, words: words, gazetteer: gazetteer, actors: actors)
      for index in claims[claim].references.indices {
        claims[claim].references[index].means = resolver.meaning(of: claims[claim].references[index])
          .filter { !isOpponent($0, in: claims[claim], as: claims[claim].references[index].role) }
      }
    }
  }

  /// Whether a side that a reference may stand for is the other party of the claim: nobody fights himself.
  private func isOpponent(_ name: String, in claim: Claim, as role: ClaimReference.Role) -> Bool {
    let other: String?
    switch role {
    case .actor: other = claim.against
    case .against: other = claim.actor
    case .target, .origin, .side, .part: return false
    }
    guard let other else { return false }
    if other == name { return true }
    guard let side = actors.actor(named: name)?.side else { return false }
    return actors.actor(named: other)?.side == side
  }

  /// Gives a claim its sentence as evidence, and keeps its own clause.
  private static func complete(_ claim: inout Claim, _ evidence: SentenceEvidence, number: Int) {
    let clause = claim.start..<max(claim.start, claim.end)
    let quote = evidence.quote(around: clause)
    claim.sentence = number
    claim.clause = clause
    claim.start = quote.range.lowerBound
    claim.end = quote.range.upperBound
    claim.evidence = quote.text
  }
}
