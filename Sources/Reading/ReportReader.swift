import DynamicLibrary
import Gazetteer
import Geodesy

/// Reads reports: finds the places they mention and the claims they make.
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

  /// A reader with its own lexicon and table of actors.
  ///
  /// - Throws: `DynamicLibraryError` if PROJ is not installed: distances decide between homonyms.
  public init(gazetteer: Gazetteer, lexicon: Lexicon, actors: ActorTable) throws(DynamicLibraryError) {
    self.gazetteer = gazetteer
    self.lexicon = lexicon
    self.actors = actors
    geodesic = try Geodesic.wgs84()
  }

  /// A reader with the shipped English lexicon and the gazetteer's `actors.csv`.
  ///
  /// - Throws: `LexiconError`; `GazetteerError` for a missing or broken `actors.csv`; `DynamicLibraryError` if PROJ is not
  ///   installed.
  public init(gazetteer: Gazetteer) throws {
    try self.init(
      gazetteer: gazetteer, lexicon: try Lexicon.english(), actors: try ActorTable(of: gazetteer))
  }

  /// Reads a report.
  public func read(_ document: Document) -> Reading {
    var scanner = SentenceScanner(document.text, abbreviations: lexicon.abbreviations)
    var reading = Reading(
      id: document.id, date: document.date, source: document.source,
      language: document.language ?? lexicon.language)
    var mentions: [MentionDraft] = []
    // The words of the sentences that mention places, by the number of the first mention.
    var evidence: [(mention: Int, text: String)] = []
    var actorCounts = [Int](repeating: 0, count: actors.actors.count)
    let sides = ActorSides(actors)
    while let piece = scanner.next() {
      let sentence = Sentence(piece, lexicon: lexicon)
      let words = Words(sentence, lexicon: lexicon)
      let names = NameFinder(words, gazetteer: gazetteer, actors: actors).find()
      for name in names { if let actor = name.actor { actorCounts[actor] += 1 } }
      let chart = Chart(words, names: names)
      var drafts: [DraftClaim] = []
      if tellsOfAction(words) { drafts = ClaimExtractor(chart, sides: sides).claims() }
      let found = MentionCollector(chart).mentions(claims: drafts)
      let extent = sentence.extent
      if !found.isEmpty || !drafts.isEmpty {
        let text = sentence.text(from: extent.lowerBound, to: extent.upperBound)
        evidence.append((mentions.count, text))
        reading.claims += drafts.map {
          Self.claim($0.claim, in: sentence, text, number: reading.sentences.count)
        }
      }
      mentions += found
      reading.sentences.append(sentence.start + extent.lowerBound..<sentence.start + extent.upperBound)
    }
    var places = MentionResolver(gazetteer: gazetteer, geodesic: geodesic).resolve(mentions)
    for (number, (first, text)) in evidence.enumerated() {
      let end = number + 1 < evidence.count ? evidence[number + 1].mention : mentions.count
      for mention in first..<end { places[mention]?.evidence = text }
    }
    reading.places = places.compactMap { $0 }
    reading.actors = actorCounts.enumerated().filter { $0.element > 0 }.map { actors.actors[$0.offset].id }
    return reading
  }

  /// A claim with its sentence as evidence, and its own clause kept.
  private static func claim(_ draft: Claim, in sentence: Sentence, _ text: String, number: Int) -> Claim {
    var claim = draft
    claim.sentence = number
    claim.clause = draft.start..<max(draft.start, draft.end)
    claim.start = sentence.start + sentence.extent.lowerBound
    claim.end = sentence.start + sentence.extent.upperBound
    claim.evidence = text
    return claim
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
