/// Words that look like verbs and are none, and verbs that consist of two words.
extension PredicateFinder {
  /// "infiltration groups", "assault units": what a noun of force is for.
  func isModifierOfForce(_ index: Int) -> Bool {
    words.has(index, .sideWord) && words.has(index + 1, .force)
      && (words.has(index + 1, .plural) || words.tokens[max(0, index - 1)].isPossessive)
      && words.anyEntry(at: index) { $0.forms.contains(.noun) }
      && !words.isWord(index - 1, "to")
  }

  /// "the X border crossing": a noun of two words that tells what sort of place it is.
  func isInFeature(_ index: Int) -> Bool {
    words.has(index, .feature) && words.length(of: .feature, at: index - 1) > 1
  }

  /// "was surrounded and captured", "had cut the road and taken the base".
  func joinedParticiple(_ end: Int, forms: VerbForm, previous: Predicate) -> Predicate.Form? {
    guard forms.contains(.participle), previous.isFinite else { return nil }
    if previous.form == .passive { return isObjectHere(chart.skipArticle(end)) ? nil : .passive }
    return !forms.contains(.past) && previous.tokens.contains { words.has($0, .have) } ? .finite : nil
  }

  /// "X, encircled from the west", "fighters trapped in X": without an object nobody surrounds anything.
  func isLeftSurrounded(_ index: Int, _ end: Int) -> Bool {
    guard words.has(index, .surrounded) || words.isWord(index, "trapped") || words.isWord(index, "hemmed")
    else { return false }
    return end >= words.count || words.mark(end) != nil || words.preposition(at: end) != nil
  }

  /// "talks held in X": behind a noun that is nobody, a verb that has no object describes it.
  func isLeftWithoutObject(_ index: Int, _ end: Int) -> Bool {
    guard words.isWord(index, "held") || words.isWord(index, "captured") || words.isWord(index, "seized"),
      words.preposition(at: end) != nil, index > 0, words.tokens[index - 1].isWord
    else { return false }
    return chart.name(covering: index - 1) == nil
      && words.classes(index - 1).isSubset(of: [.common, .civilian, .plural])
      && !words.tokens[index - 1].isCapitalized
  }

  /// "in order to interdict the road and isolate X": nothing is known of the verb that the infinitive goes on with.
  func followsUnknownInfinitive(_ index: Int, after previous: Predicate?) -> Bool {
    var before = index - 1
    let limit = max(previous?.tokens.upperBound ?? 0, index - 14)
    while before > limit {
      if words.mark(before) == ";" || words.has(before, [.subordinator, .relative]) { return false }
      if words.isWord(before, "to") {
        let next = before + 1
        return words.classes(next).isEmpty && !words.tokens[next].isCapitalized && words.tokens[next].isWord
          && !words.tokens[next].isNumber && chart.name(covering: next) == nil
      }
      before -= 1
    }
    return false
  }

  /// "drove them back toward X": an adverb that is spelled as a verb, with no object behind it.
  func isParticle(_ index: Int) -> Bool {
    guard words.has(index, .adverb), index > 0, !words.has(index - 1, .auxiliary),
      !words.isWord(index - 1, "to")
    else { return false }
    let next = index + 1
    return next >= words.count || words.mark(next) != nil || words.preposition(at: next) != nil
  }

  /// "government forces", "Russian troops": no form of "force" and "troop".
  func isNounOfForce(_ index: Int) -> Bool {
    guard words.has(index, .force) else { return false }
    // "Forces loyal to X": no sentence begins with a verb in -s.
    guard index > 0 else { return words.has(index, .plural) }
    let isAction = words.matches(index).contains { match in
      words.lexicon.frames(of: match.entry).contains {
        !$0.form.isDisjoint(with: [.noun, .nounPlural]) && $0.frame.kind != nil
      }
    }
    if isAction { return false }
    if let name = chart.name(covering: index - 1) {
      return !words.has(index, .sideWord) || name.kind == .actor && words.has(index, .plural)
    }
    return words.has(index - 1, [.sideWord, .demonym, .adjective, .force, .people, .backed, .surrounded])
      && !words.has(index - 1, .pronoun)
  }

  /// "cut X off from Y", "handed X over to Y": a verb with its particle behind the object.
  func splitVerb(at index: Int) -> (length: Int, entry: Lexicon.Entry)? {
    // Most verbs have no particle, and most sentences none: then nothing is read.
    guard words.anyClasses.contains(.particle), words.lexicon.leadsOn(words.tokens[index].word),
      let object = chart.phrase(at: index + 1, joinsActors: true),
      object.kind != .other || object.isPronoun
    else { return nil }
    let particle = object.tokens.upperBound
    // "out of" is a preposition.
    guard words.has(particle, .particle), words.tokens[particle].word >= 0, !words.isWord(particle + 1, "of")
    else { return nil }
    let pair = [words.tokens[index].word, words.tokens[particle].word]
    let found = words.lexicon.matches { $0 < 2 ? pair[$0] : nil }.first { $0.length == 2 }
    guard let found, found.entry.hasFrames else { return nil }
    return (1, found.entry)
  }
}
