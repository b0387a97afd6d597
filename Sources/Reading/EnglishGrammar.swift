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

  func read(_ pieces: [SentenceScanner.Piece]) -> [SentenceReading] {
    let sentences = pieces.map { Sentence($0, lexicon: lexicon) }
    let words = sentences.map { Words($0, lexicon: lexicon) }
    let finders = words.map { NameFinder($0, sources: sources) }
    let names = finders.map { $0.find() }
    let dateTokens = sentences.map {
      DateTokens($0.folded, scalars: $0.scalars, lexicon: lexicon.dates)
    }
    let dates = dateTokens.map { DateFinder($0).find() }
    let charts = pieces.indices.map { Chart(words[$0], names: names[$0], dates: dates[$0]) }
    let predicates = charts.map { tellsOfAction($0.words) ? PredicateFinder($0).find() : nil }
    let subjects = zip(charts, predicates).map { chart, predicates in
      predicates.map { SubjectFinder(chart, predicates: $0).find() } ?? []
    }
    let extractors = pieces.indices.map { number in
      predicates[number].map {
        ClaimExtractor(
          charts[number], predicates: $0, subjects: subjects[number], sides: sides, explains: explains)
      }
    }
    let drafts = extractors.map { $0?.claims() ?? [] }
    let countries = pieces.indices.map { finders[$0].countries(besides: names[$0]) }
    let mentions = pieces.indices.map {
      MentionCollector(charts[$0], countries: countries[$0]).mentions(claims: drafts[$0])
    }
    return pieces.indices.map { number in
      var reading = SentenceReading()
      reading.dates = dates[number]
      reading.actors = names[number].compactMap(\.actor)
      reading.sideNames = sideNames(of: names[number], words[number])
      reading.mentions = mentions[number]
      reading.claims = drafts[number].map(\.claim)
      reading.verbs = predicates[number]?.map { Self.mark($0, words[number]) } ?? []
      reading.anchors = drafts[number].map { draft in
        guard draft.predicate >= 0, draft.predicate < reading.verbs.count else {
          return draft.claim.start - pieces[number].start
        }
        return reading.verbs[draft.predicate].start
      }
      return reading
    }
  }

  private func sideNames(of names: [FoundName], _ words: Words) -> [DiscourseMemory.SideName] {
    var found: [DiscourseMemory.SideName] = []
    for name in names where name.kind == .actor {
      let range = words.tokens[name.tokens.lowerBound].start..<words.tokens[name.tokens.upperBound - 1].end
      found.append(DiscourseMemory.SideName(range: range, actor: name.actor))
    }
    return found
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
