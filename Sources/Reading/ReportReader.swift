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
  private let geodesic: Geodesic?

  /// A reader with its own lexicon and table of actors.
  public init(gazetteer: Gazetteer, lexicon: Lexicon, actors: ActorTable) {
    self.gazetteer = gazetteer
    self.lexicon = lexicon
    self.actors = actors
    geodesic = try? Geodesic.wgs84()
  }

  /// A reader with the shipped English lexicon and the gazetteer's `actors.csv`.
  ///
  /// - Throws: `LexiconError`, or `GazetteerError` for a missing or broken `actors.csv`.
  public init(gazetteer: Gazetteer) throws {
    self.init(
      gazetteer: gazetteer, lexicon: try Lexicon.english(), actors: try ActorTable(folder: gazetteer.folder))
  }

  /// Reads a report.
  public func read(_ document: Document) -> Reading {
    var scanner = SentenceScanner(document.text, abbreviations: lexicon.abbreviations)
    var mentions: [MentionDraft] = []
    var claims: [Claim] = []
    var number = 0
    let sides = ActorSides(actors)
    var opponents = OpponentFinder(actors)
    while let piece = scanner.next() {
      let sentence = Sentence(piece, lexicon: lexicon)
      let words = Words(sentence, lexicon: lexicon)
      let names = NameFinder(words, gazetteer: gazetteer, actors: actors).find()
      let chart = Chart(words, names: names)
      var drafts: [DraftClaim] = []
      if tellsOfAction(words) { drafts = ClaimExtractor(chart, sides: sides).claims() }
      opponents.add(chart, sentence: number)
      mentions += MentionCollector(chart).mentions(claims: drafts)
      for var draft in drafts {
        draft.claim.sentence = number
        claims.append(draft.claim)
      }
      number += 1
    }
    let resolver = MentionResolver(gazetteer: gazetteer, geodesic: geodesic)
    return Reading(
      id: document.id, date: document.date, source: document.source,
      language: document.language ?? lexicon.language, places: resolver.resolve(mentions),
      claims: opponents.completed(claims))
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
