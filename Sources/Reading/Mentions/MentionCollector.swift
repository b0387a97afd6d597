/// Collects the mentions of places in a sentence: known names, and unknown ones where the text shows a place.
struct MentionCollector {
  private let chart: Chart
  private let references: References
  private var words: Words { chart.words }

  init(_ chart: Chart) {
    self.chart = chart
    references = References(chart)
  }

  func mentions(claims: [DraftClaim]) -> [MentionDraft] {
    var drafts: [MentionDraft] = []
    var inClaims: [Int: Range<Int>] = [:]
    for draft in claims {
      for place in draft.places where !place.isEmpty { inClaims[place.lowerBound] = place }
    }
    for name in chart.names {
      let claimed = inClaims[name.tokens.lowerBound]
      switch name.kind {
      case .place:
        if isModifierOfActor(name) { continue }
        drafts.append(draft(claimed ?? name.tokens, names: name.names, cue: cue(name.tokens)))
      case .unknown:
        let cue = cue(name.tokens)
        guard claimed != nil || !cue.isEmpty || references.isPlace(name.tokens) else { continue }
        var found = draft(
          claimed ?? name.tokens, names: [], cue: cue.isEmpty ? "the object of an action" : cue)
        found.isGuess = cue.isEmpty && claimed == nil
        drafts.append(found)
      case .actor, .other:
        break
      }
    }
    return drafts
  }

  /// "Jazira fighters", "Aleppo-based rebels".
  private func isModifierOfActor(_ name: NameSpan) -> Bool {
    guard !words.tokens[name.tokens.upperBound - 1].isPossessive,
      let actor = chart.actor(at: name.tokens.lowerBound, joins: false)
    else { return false }
    return actor.tokens.upperBound > name.tokens.upperBound && words.isHyphen(name.tokens.upperBound) == false
      && !words.has(name.tokens.upperBound, [.settlement, .area, .part])
  }

  private func draft(_ tokens: Range<Int>, names: [Int], cue: String) -> MentionDraft {
    let sentence = words.sentence
    let first = tokens.lowerBound
    let last = tokens.upperBound - 1
    var classes: WordClass = []
    var noun = ""
    let after = tokens.upperBound
    if words.has(after, [.settlement, .quarter, .admin, .feature]) {
      classes = words.classes(after)
      noun = words.folded(after)
    } else if words.isWord(first - 1, "of"), words.has(first - 2, [.settlement, .quarter, .admin, .feature]) {
      classes = words.classes(first - 2)
      noun = words.folded(first - 2)
    }
    return MentionDraft(
      start: sentence.start + words.tokens[first].start, end: sentence.start + words.tokens[last].end,
      text: sentence.text(tokens), names: names, cue: cue, classes: classes, noun: noun)
  }

  /// The words that show a name to be a place: "the village of", "in".
  private func cue(_ name: Range<Int>) -> String {
    let before = name.lowerBound - 1
    if words.isWord(before, "of"), words.has(before - 1, [.settlement, .admin, .feature]) {
      return words.sentence.text((before - 1)..<name.lowerBound)
    }
    if words.has(name.upperBound, [.settlement, .admin, .feature]),
      !words.tokens[name.upperBound - 1].isPossessive
    {
      return words.sentence.text(name.upperBound..<(name.upperBound + 1))
    }
    if words.has(before, .placeCue), !words.isWord(before, "from"),
      !words.isWord(before, "in") || !isTime(name)
    {
      return words.sentence.text(before..<name.lowerBound)
    }
    return ""
  }

  private func isTime(_ name: Range<Int>) -> Bool {
    words.has(name.lowerBound, .calendar)
  }
}
