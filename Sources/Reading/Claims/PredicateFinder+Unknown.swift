/// Verbs that the lexicon does not have, and auxiliaries that stand alone.
extension PredicateFinder {
  /// Words in -ed and -ing that the lexicon does not have: they end what belongs to the verb before.
  func unknownVerb(at index: Int, previous: Predicate?) -> Predicate? {
    if words.has(index, Self.auxiliaries) { return bareAuxiliary(at: index) }
    guard mayBeUnknownVerb(index) else { return nil }
    let isPast = words.sentence.scalars[words.tokens[index].end - 1] == "d"
    if words.isHyphen(index - 1) || words.isHyphen(index + 1) { return nil }
    let forms: VerbForm = isPast ? [.past, .participle] : .gerund
    // "encircled from the west and deprived of": it goes on with a participle.
    let goesOn = previous.map { $0.form == .reduced && words.has(index - 1, .conjunction) } ?? false
    if goesOn, isPast, words.preposition(at: index + 1) != nil {
      return Predicate(tokens: index..<(index + 1), head: index, form: .reduced)
    }
    guard let form = form(at: index, end: index + 1, forms: forms, previous: nil), form != .noun,
      form != .adjective
    else { return nil }
    var result = Predicate(tokens: index..<(index + 1), head: index, form: form)
    completeGroup(&result, previous: nil)
    return result
  }

  /// Whether a word ends in -ed or -ing and nothing else is known of it.
  func mayBeUnknownVerb(_ index: Int) -> Bool {
    let token = words.tokens[index]
    guard token.end - token.start > 4, !token.isCapitalized, words.classes(index).isEmpty else {
      return false
    }
    let scalars = words.sentence.scalars
    switch scalars[token.end - 1] {
    case "d": return scalars[token.end - 2] == "e"
    case "g": return scalars[token.end - 2] == "n" && scalars[token.end - 3] == "i"
    default: return false
    }
  }

  /// "is", "had" with no verb behind: a clause of its own.
  func bareAuxiliary(at index: Int) -> Predicate? {
    var next = index + 1
    // "which is 10 km east of", "which lies to the north of".
    if words.has(index - 1, .relative),
      chart.distance(at: next) != nil || words.has(next, .transparent)
        || chart.directions(at: next) != nil || words.isWord(next, "to") && words.isWord(next + 1, "the")
    {
      return nil
    }
    while words.has(next, [.adverb, .negation, .be, .have, .auxiliaryDo, .modal]) || words.isWord(next, "to")
    {
      next += 1
    }
    if next < words.count,
      words.anyEntry(at: next, { $0.hasOtherThanNoun })
    {
      return nil
    }
    if next < words.count, words.classes(next).isEmpty, words.tokens[next].isWord {
      let folded = words.folded(next)
      if folded.hasSuffix("ed") || folded.hasSuffix("ing") { return nil }
    }
    return Predicate(tokens: index..<(index + 1), head: index, form: .finite)
  }
}
