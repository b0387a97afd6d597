/// "under ISIL control", "in rebel hands": who holds the place named before.
struct ControlFinder {
  private let chart: Chart
  private let references: References
  /// Makes a reference of the words for a place that the sentence does not name.
  private let refer: (Range<Int>) -> ClaimReference
  private var words: Words { chart.words }

  init(_ chart: Chart, references: References, refer: @escaping (Range<Int>) -> ClaimReference) {
    self.chart = chart
    self.refer = refer
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
    if words.isWord(index, "under") { return controlled(at: index) ?? controlledBy(at: index) }
    if words.isWord(index, "in") { return inHands(at: index) }
    return isLeftWith(index) ? leftWith(at: index) : nil
  }

  private static let nouns: Set<String> = ["control", "rule", "occupation"]

  /// "under full SDF control".
  private func controlled(at index: Int) -> Found? {
    var start = chart.skipArticle(index + 1)
    while words.has(start, .adjective), chart.name(covering: start) == nil { start += 1 }
    guard let actor = holder(at: start) else { return nil }
    var end = actor.upperBound
    while words.has(end, .adjective) { end += 1 }
    guard Self.nouns.contains(words.folded(end)) else { return nil }
    return Found(actor: actor, tokens: index..<(end + 1))
  }

  /// "under the full control of the SDF".
  private func controlledBy(at index: Int) -> Found? {
    var noun = chart.skipArticle(index + 1)
    while words.has(noun, .adjective) { noun += 1 }
    guard Self.nouns.contains(words.folded(noun)), words.isWord(noun + 1, "of"),
      let actor = holder(at: chart.skipArticle(noun + 2))
    else { return nil }
    return Found(actor: actor, tokens: index..<actor.upperBound)
  }

  /// "in rebel hands", "in our hands", "in the hands of ISIS".
  private func inHands(at index: Int) -> Found? {
    let start = chart.skipArticle(index + 1)
    if words.isWord(start, "hands"), words.isWord(start + 1, "of"),
      let actor = holder(at: chart.skipArticle(start + 2))
    {
      return Found(actor: actor, tokens: index..<actor.upperBound)
    }
    if words.isWord(start, "our"), words.isWord(start + 1, "hands") {
      return Found(actor: start..<start, tokens: index..<(start + 2))
    }
    guard let actor = holder(at: start), words.isWord(actor.upperBound, "hands") else { return nil }
    return Found(actor: actor, tokens: index..<(actor.upperBound + 1))
  }

  /// "remain with": the verb says that nothing changes.
  private func isLeftWith(_ index: Int) -> Bool {
    guard words.isWord(index, "with") else { return false }
    return words.isWord(index - 1, "still") && words.has(index - 2, .be)
      || ["remain", "remains", "remained"].contains(words.folded(index - 1))
  }

  private func leftWith(at index: Int) -> Found? {
    holder(at: chart.skipArticle(index + 1)).map { Found(actor: $0, tokens: index..<$0.upperBound) }
  }

  private func holder(at start: Int) -> Range<Int>? {
    if let actor = chart.actor(at: start, joins: true) { return actor.tokens }
    var end = start
    while words.has(end, [.sideWord, .demonym, .force]), end - start < 4 { end += 1 }
    return end > start ? start..<end : nil
  }

  private func draft(_ found: Found) -> DraftClaim? {
    var claim = Claim(kind: isBrought(before: found.tokens.lowerBound) ? .capture : .hold)
    claim.actor = found.actor.isEmpty ? nil : words.sentence.text(found.actor)
    claim.rule = "\(claim.kind.rawValue).under-control"
    guard let ground = ground(before: found.tokens.lowerBound) else { return nil }
    claim.part = ground.part
    claim.target = ground.places.map { words.sentence.text($0) }
    if ground.places.isEmpty, let reference = ground.reference { claim.references = [refer(reference)] }
    if (ground.end..<found.tokens.lowerBound).contains(where: { words.has($0, .negation) }) {
      claim.modality = .negated
    }
    let from = words.tokens[ground.first].start
    let to = words.tokens[found.tokens.upperBound - 1].end
    claim.start = words.sentence.start + from
    claim.end = words.sentence.start + to
    claim.confidence = Confidence.of(claim, isNoun: true)
    return DraftClaim(claim: claim, places: ground.places, predicate: Int.max)
  }

  /// The ground that stands before the words of control: places, with a part of the last one.
  private struct Ground {
    var first: Int
    var end: Int
    var places: [Range<Int>] = []
    var part: Claim.Part?
    /// "The village", where the sentence names none.
    var reference: Range<Int>?
  }

  private func ground(before limit: Int) -> Ground? {
    var found: Ground?
    var index = limit - 1
    while index >= 0, limit - index < 30 {
      if words.mark(index) == ";" { break }
      if let before = beforeAside(index) {
        index = before
        continue
      }
      if let phrase = chart.phrase(at: index), phrase.kind == .place || phrase.kind == .ground,
        phrase.tokens.upperBound <= limit
      {
        var ground = found ?? Ground(first: index, end: phrase.tokens.upperBound)
        ground.first = phrase.tokens.lowerBound
        if let name = phrase.name ?? (phrase.isReference ? references.antecedent(of: phrase) : nil) {
          ground.places = [name]
          ground.end = phrase.tokens.upperBound
          if phrase.isPart || !phrase.directions.isEmpty, phrase.kind == .place {
            ground.part = Claim.Part(directions: phrase.directions, of: words.sentence.text(name))
          }
        }
        if ground.places.isEmpty, phrase.isDefinite,
          !phrase.classes.isDisjoint(with: [.settlement, .feature, .area])
        {
          ground.reference = phrase.tokens
        }
        found = ground
        if phrase.name != nil {
          // "most of X": the words before belong to it.
          if let whole = wholePhrase(around: phrase, limit: limit) {
            found?.first = whole.tokens.lowerBound
            found?.part =
              whole.isPart
              ? Claim.Part(
                directions: whole.directions,
                of: ground.part?.of ?? whole.name.map { words.sentence.text($0) }) : ground.part
          }
          if let listed = found { found = withList(listed) }
          break
        }
        if phrase.isReference { break }
      } else if found != nil, chart.name(covering: index) == nil {
        // "X on the border": what only tells where it lies is no ground of its own.
        guard words.preposition(at: index) != nil, !words.isWord(index, "of"), found?.places.isEmpty ?? false
        else { break }
        found = nil
      }
      index -= 1
    }
    return found
  }

  /// Before a relative clause between commas that ends at an index: "X, which the SDF had held since May, is …".
  private func beforeAside(_ index: Int) -> Int? {
    guard words.mark(index) == "," else { return nil }
    var start = index - 1
    while start > 0, words.mark(start) != ",", index - start < 16 { start -= 1 }
    guard words.mark(start) == ",", words.has(start + 1, .relative) else { return nil }
    return start - 1
  }

  /// The longest phrase that ends where another does: "most of Hajin" for "Hajin".
  private func wholePhrase(around phrase: Phrase, limit: Int) -> Phrase? {
    var best: Phrase?
    for start in stride(
      from: phrase.tokens.lowerBound - 1, through: max(0, phrase.tokens.lowerBound - 6), by: -1)
    {
      guard words.mark(start) == nil || words.mark(start) == "%" else { break }
      if let whole = chart.phrase(at: start), whole.kind == .place, whole.name == phrase.name,
        whole.tokens.upperBound == phrase.tokens.upperBound
      {
        best = whole
      }
    }
    return best
  }

  /// The places of a list that ends with the one found: "Hajin, Susah and Sha'fah".
  private func withList(_ ground: Ground) -> Ground {
    var ground = ground
    while true {
      var end = ground.first
      while end > 0, words.mark(end - 1) == "," || words.has(end - 1, .conjunction) { end -= 1 }
      guard end < ground.first, end > 0 else { return ground }
      var item: Phrase?
      for start in stride(from: end - 1, through: max(0, end - 8), by: -1) {
        guard words.mark(start) != ",", words.mark(start) != ";" else { break }
        if let phrase = chart.phrase(at: start), phrase.kind == .place, phrase.name != nil,
          phrase.tokens.upperBound == end
        {
          item = phrase
        }
      }
      guard let item, let name = item.name else { return ground }
      ground.places.insert(name, at: 0)
      ground.first = item.tokens.lowerBound
    }
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
