/// Whose a noun of action is.
extension SubjectFinder {
  /// The side that a noun of action belongs to: "Russia's advance", "ISIL attacks", "launched an attack".
  func nounSubject(_ number: Int, _ known: [Subject]) -> Subject {
    let predicate = predicates[number]
    var index = predicate.tokens.lowerBound - 1
    // Adjectives between: "Russian ground offensive".
    while index >= 0, words.has(index, [.adjective, .sideWord, .quantifier]),
      chart.name(covering: index) == nil,
      !words.has(index, .forceAlone) || words.has(index, .adjective)
    { index -= 1 }
    if index >= 0 {
      if let name = chart.name(covering: index), words.tokens[index].isPossessive || name.kind == .actor {
        let first = phraseStart(endingAt: index) ?? name.tokens.lowerBound
        var subject = Subject(actor: first..<(index + 1))
        subject.phrase = Phrase(kind: .actor, tokens: first..<(index + 1), actor: first..<(index + 1))
        return subject
      }
      if words.has(index, [.demonym, .people])
        || words.has(index, .force) && words.tokens[index].isWord
          && !words.has(index, .determiner)
      {
        let first = phraseStart(endingAt: index) ?? index
        var subject = Subject(actor: first..<(index + 1))
        subject.phrase = Phrase(kind: .actor, tokens: first..<(index + 1), actor: first..<(index + 1))
        return subject
      }
      if words.has(index, .civilian) {
        return Subject(phrase: Phrase(kind: .other, tokens: index..<(index + 1), isCivilian: true))
      }
    }
    // "a rebel counterattack": an adjective that is a side, unlike "military" and "local".
    let adjacent = predicate.tokens.lowerBound - 1
    if words.has(adjacent, .forceAlone), words.has(adjacent, .sideWord),
      chart.name(covering: adjacent) == nil,
      !words.has(adjacent, .adjective) || words.isWord(adjacent, "rebel"),
      predicate.frame?.kind != nil || !predicate.governors.isEmpty
    {
      return Subject(
        phrase: Phrase(kind: .actor, tokens: adjacent..<(adjacent + 1), actor: adjacent..<(adjacent + 1)),
        actor: adjacent..<(adjacent + 1))
    }
    // "an attempt by the RSF to overrun X".
    if !predicate.governors.isEmpty, words.isWord(predicate.tokens.upperBound, "by"),
      let side = chart.phrase(at: predicate.tokens.upperBound + 1), let actor = side.actor
    {
      return Subject(phrase: side, actor: actor)
    }
    let isOwn = words.isWord(index, "its") || words.isWord(index, "their")
    var number = number
    while number > 0, predicates[number - 1].form == .adjective { number -= 1 }
    // "tightened its siege": whose subject the verb has.
    if number > 0, isOwn, predicates[number - 1].isVerb, predicates[number - 1].form != .passive,
      !predicates[number - 1].governors.contains(.repel), isObjectOf(predicates[number - 1], predicate)
    {
      var subject = known[number - 1]
      subject.start = nil
      return subject
    }
    if number > 0 {
      let previous = predicates[number - 1]
      if previous.isVerb, previous.form != .passive,
        previous.governors.contains(.support)
          || previous.governors.contains(.plan) && known[number - 1].actor != nil,
        isObjectOf(previous, predicate)
      {
        var subject = known[number - 1]
        subject.start = nil
        return subject
      }
      // "resulting in the capture of X".
      if previous.form == .gerund, previous.frame == nil,
        words.preposition(at: previous.tokens.upperBound) != nil,
        predicate.tokens.lowerBound - previous.tokens.upperBound <= 3
      {
        var subject = known[number - 1]
        subject.start = nil
        return subject
      }
      if previous.form == .noun, !previous.governors.isEmpty, words.isWord(previous.tokens.upperBound, "of") {
        var subject = known[number - 1]
        subject.start = nil
        return subject
      }
    }
    return Subject()
  }

  /// Where the actor phrase starts that ends at a token.
  func phraseStart(endingAt index: Int) -> Int? {
    var start = max(0, index - 6)
    while start <= index {
      if let found = chart.actor(at: start, joins: false), found.tokens.upperBound == index + 1 {
        return start
      }
      start += 1
    }
    return nil
  }
}
