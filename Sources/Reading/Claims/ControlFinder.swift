/// "under ISIL control", "in rebel hands": who holds the place named before.
struct ControlFinder {
  private let chart: Chart
  private let references: References
  private var words: Words { chart.words }

  init(_ chart: Chart, references: References) {
    self.chart = chart
    self.references = references
  }

  /// A holder and the tokens that name it.
  struct Found {
    var actor: Range<Int>
    var tokens: Range<Int>
  }

  func claims() -> [DraftClaim] {
    var drafts: [DraftClaim] = []
    for index in 0..<words.count {
      guard let found = control(at: index), let draft = draft(found) else { continue }
      drafts.append(draft)
    }
    return drafts
  }

  private func control(at index: Int) -> Found? {
    let isUnder = words.isWord(index, "under")
    guard isUnder || words.isWord(index, "in") else { return nil }
    let start = chart.skipArticle(index + 1)
    var end = start
    if let actor = chart.actor(at: start, joins: true) {
      end = actor.tokens.upperBound
    } else {
      while words.has(end, [.sideWord, .demonym, .force]), end - start < 4 { end += 1 }
    }
    guard end > start else { return nil }
    let actor = start..<end
    while words.has(end, .adjective) { end += 1 }
    let noun = words.folded(end)
    guard isUnder && ["control", "rule", "occupation"].contains(noun) || !isUnder && noun == "hands" else {
      return nil
    }
    return Found(actor: actor, tokens: index..<(end + 1))
  }

  private func draft(_ found: Found) -> DraftClaim? {
    var claim = Claim(kind: isBrought(before: found.tokens.lowerBound) ? .capture : .hold)
    claim.actor = words.sentence.text(found.actor)
    claim.rule = "\(claim.kind.rawValue).under-control"
    var first = found.tokens.lowerBound
    var places: [Range<Int>] = []
    var isGround = false
    var index = first - 1
    while index >= 0, first - index < 30 {
      if words.mark(index) == ";" { break }
      if let phrase = chart.phrase(at: index), phrase.kind == .place || phrase.kind == .ground,
        phrase.tokens.upperBound <= found.tokens.lowerBound
      {
        isGround = true
        if let name = phrase.name ?? (phrase.isReference ? references.antecedent(of: phrase) : nil) {
          places = [name]
          if phrase.isPart || !phrase.directions.isEmpty, phrase.kind == .place {
            claim.part = Claim.Part(directions: phrase.directions, of: words.sentence.text(name))
          }
        }
        first = phrase.tokens.lowerBound
        if phrase.name != nil || phrase.isReference { break }
      } else if isGround {
        break
      }
      index -= 1
    }
    guard isGround else { return nil }
    claim.target = places.map { words.sentence.text($0) }
    let from = words.tokens[first].start
    let to = words.tokens[found.tokens.upperBound - 1].end
    claim.start = words.sentence.start + from
    claim.end = words.sentence.start + to
    claim.evidence = words.sentence.text(from: from, to: to)
    claim.confidence = Confidence.of(claim, isNoun: true)
    return DraftClaim(claim: claim, places: places, predicate: Int.max)
  }

  /// "bringing the town under SDF control" is a capture.
  private func isBrought(before index: Int) -> Bool {
    var probe = index - 1
    while probe >= 0, index - probe < 15, words.mark(probe) == nil {
      if ["bring", "brings", "bringing", "brought", "put", "placed", "come", "came", "fell", "fallen"]
        .contains(words.folded(probe))
      {
        return true
      }
      probe -= 1
    }
    return false
  }
}
