/// Collects the mentions of places in a sentence: known names, and unknown ones where the text shows a place.
struct MentionCollector {
  private let chart: Chart
  private let references: References
  private let surroundings: NameSurroundings
  /// Countries that stand outside of the chart's places.
  private let countries: [FoundName]
  private var words: Words { chart.words }

  init(_ chart: Chart, countries: [FoundName]) {
    self.chart = chart
    self.countries = countries
    references = References(chart)
    surroundings = NameSurroundings(chart)
  }

  func mentions(claims: [DraftClaim]) -> [MentionDraft] {
    var drafts: [MentionDraft] = []
    drafts.reserveCapacity(chart.names.count)
    let inClaims = claims.flatMap(\.places).filter { !$0.isEmpty }
    // The cue of the name before.
    var shown = ""
    for (number, name) in chart.names.enumerated() {
      let claimed = inClaims.last { $0.lowerBound == name.tokens.lowerBound }
      var cue = cue(name.tokens)
      if cue.isEmpty, !shown.isEmpty, name.kind == .place || name.kind == .unknown,
        surroundings.isListed(number)
      {
        cue = shown
      }
      shown = cue
      switch name.kind {
      case .place:
        if isModifierOfActor(name.tokens) { continue }
        var found = draft(claimed ?? name.tokens, names: chart.gazetteerNames[number], cue: cue)
        found.isShown = claimed != nil || !cue.isEmpty || surroundings.follows("from", name.tokens)
        describe(&found, number)
        drafts.append(found)
      case .unknown:
        let isPlace = claimed != nil || !cue.isEmpty || references.isPlace(name.tokens)
        guard isPlace else {
          if let bearer = surroundings.lastWord(name) { drafts.append(self.bearer(bearer)) }
          var unit = draft(name.tokens, names: [], cue: "")
          unit.isUnitAtMost = true
          drafts.append(unit)
          continue
        }
        var found = draft(
          claimed ?? name.tokens, names: [], cue: cue.isEmpty ? "the object of an action" : cue)
        found.isGuess = cue.isEmpty && claimed == nil
        drafts.append(found)
      case .other:
        if let bearer = surroundings.lastWord(name) { drafts.append(self.bearer(bearer)) }
      case .actor:
        break
      }
    }
    return withCountries(drafts)
  }

  /// What the neighbors of a known name say of it.
  private func describe(_ draft: inout MentionDraft, _ number: Int) {
    draft.isSpeaker = surroundings.isSpeaker(chart.names[number].tokens)
    if let container = surroundings.container(of: number) {
      draft.within = words.sentence.text(container.tokens)
      draft.withinNames = chart.gazetteerNames[number + 1]
    }
  }

  private func bearer(_ token: Int) -> MentionDraft {
    var draft = draft(token..<(token + 1), names: [], cue: "")
    draft.isBearer = true
    return draft
  }

  private func withCountries(_ drafts: [MentionDraft]) -> [MentionDraft] {
    guard !countries.isEmpty else { return drafts }
    var all = drafts
    for country in countries where !isModifierOfActor(country.tokens) {
      var found = draft(country.tokens, names: country.names, cue: cue(country.tokens))
      found.isShown = true
      if !drafts.contains(where: { $0.start == found.start }) { all.append(found) }
    }
    return all.sorted { $0.start < $1.start }
  }

  /// "Jazira fighters", "Aleppo-based rebels".
  private func isModifierOfActor(_ name: Range<Int>) -> Bool {
    guard !words.tokens[name.upperBound - 1].isPossessive,
      let actor = chart.actor(at: name.lowerBound, joins: false)
    else { return false }
    return actor.tokens.upperBound > name.upperBound && words.isHyphen(name.upperBound) == false
      && !words.has(name.upperBound, [.settlement, .area, .admin, .part])
  }

  private func draft(_ tokens: Range<Int>, names: [Int], cue: String) -> MentionDraft {
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
      start: words.sentence.start + words.tokens[first].start,
      end: words.sentence.start + words.tokens[last].end, text: words.sentence.text(tokens), names: names,
      cue: cue, classes: classes, noun: noun)
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
