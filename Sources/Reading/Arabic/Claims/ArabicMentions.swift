/// The mentions of places in an Arabic sentence: known names, those behind a noun of places, and those of claims.
struct ArabicMentions {
  let words: ArabicWords

  func drafts(_ chunks: [ArabicChunk], claims: [ArabicClaimExtractor.Draft]) -> [MentionDraft] {
    let claimed = Set(claims.flatMap { $0.places.map(\.scalars) })
    var drafts: [MentionDraft] = []
    var seen = Set<Range<Int>>()
    for chunk in chunks {
      for place in chunk.phrase?.places ?? [] where seen.insert(place.scalars).inserted {
        guard !place.isGuess || claimed.contains(place.scalars) else { continue }
        drafts.append(draft(place))
      }
    }
    return drafts.sorted { $0.start < $1.start }
  }

  private func draft(_ place: ArabicPlace) -> MentionDraft {
    var classes: WordClass = []
    var noun = ""
    let cue = place.noun.map { words.text(words.tokens[$0].start..<words.tokens[$0].end) }
    if let index = place.noun {
      let own = words.entry(index).classes
      if own.contains(.settlement) { classes.insert(.settlement) }
      if own.contains(.quarter) { classes.insert(.quarter) }
      if own.contains(.admin) { classes.insert(.admin) }
      if own.contains(.feature) { classes.insert(.feature) }
      noun = words.folded.word(words.tokens[index].folded)
    }
    // "ريف دير الزور": the country around it is meant.
    let before = place.tokens.lowerBound - 1
    if place.noun == nil, words.has(before, .countryside) { classes.insert(.admin) }
    return MentionDraft(
      start: words.start + place.scalars.lowerBound, end: words.start + place.scalars.upperBound,
      text: words.text(place.scalars), names: place.names,
      cue: cue ?? (place.isGuess ? "the object of an action" : ""), classes: classes, noun: noun)
  }
}
