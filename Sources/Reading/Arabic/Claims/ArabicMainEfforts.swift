/// Finds what an Arabic sentence calls the main attack, effort or axis, and the action that is it.
struct ArabicMainEfforts {
  private let words: ArabicWords
  private let chunks: [ArabicChunk]
  private let actions: [ArabicAction]
  /// The words that say so, by the number of the action.
  private(set) var phrases: [Int: Range<Int>] = [:]

  init(_ words: ArabicWords, _ reader: ArabicClauseReader) {
    self.words = words
    chunks = reader.chunks
    actions = reader.actions
    for index in words.tokens.indices.dropFirst() where words.has(index, .main) {
      guard let phrase = phrase(endingAt: index) else { continue }
      let own = actions.indices.first {
        actions[$0].predicate.form == .masdar && phrase.contains(actions[$0].predicate.head) && isMovement($0)
      }
      if let own { phrases[own] = phrase }
      if let own, actions[own].slots.hasPlace { continue }
      if let other = action(of: phrase) { phrases[other] = phrase }
    }
  }

  private func isMovement(_ number: Int) -> Bool {
    actions[number].frame?.kind == .advance || actions[number].frame?.kind == .attack
  }

  /// «المحور الرئيسي», «هجومها البري الرئيسي»: the adjective agrees with its noun in the article.
  private func phrase(endingAt index: Int) -> Range<Int>? {
    var noun = index - 1
    while noun > 0, !words.has(noun, .effort), words.has(noun, [.adjective, .militaryWord, .demonym]) {
      noun -= 1
    }
    guard words.has(noun, .effort) else { return nil }
    let token = words.tokens[noun]
    guard words.tokens[index].isDefinite == (token.isDefinite || token.pronoun != .none) else { return nil }
    return noun..<index + 1
  }

  /// The prepositions of the axis or effort that something is done on or in.
  private static let cues: Set<ArabicPreposition> = [.on, .within, .like, .by]

  /// The action that a phrase tells of which is none itself: "advanced on the main axis".
  private func action(of phrase: Range<Int>) -> Int? {
    guard let chunk = chunks.firstIndex(where: { $0.tokens.contains(phrase.lowerBound) }) else { return nil }
    if let preposition = chunks[chunk].preposition, !Self.cues.contains(preposition) { return nil }
    // «لدعم الهجوم الرئيسي», «في إطار الجهد الرئيسي»: it is the possessor of what stands in front of it.
    if chunk > 0, chunks[chunk].preposition == nil, chunks[chunk - 1].phrase != nil,
      chunks[chunk - 1].tokens.upperBound == phrase.lowerBound
    {
      guard let preposition = chunks[chunk - 1].preposition, Self.cues.contains(preposition) else {
        return nil
      }
    }
    let others = actions.indices.filter {
      actions[$0].frame?.kind != nil && !phrase.contains(actions[$0].predicate.head)
    }
    let before = others.last { actions[$0].predicate.head < phrase.lowerBound }
    let after = others.first { actions[$0].predicate.head >= phrase.upperBound }
    let isBefore = before.map { !isParted(actions[$0].predicate.head..<phrase.lowerBound) } ?? false
    let isAfter = after.map { !isParted(phrase.upperBound..<actions[$0].predicate.head) } ?? false
    let isFront = words.isComma(phrase.upperBound) && chunks[chunk].hasConjunction
    let found = isAfter && (isFront || !isBefore) ? after : isBefore ? before : nil
    return found.flatMap { isMovement($0) ? $0 : nil }
  }

  /// Whether another clause begins in between, or the phrase is denied.
  private func isParted(_ tokens: Range<Int>) -> Bool {
    tokens.contains { words.has($0, [.opener, .relative, .negation]) || words.mark($0) == "؛" }
      || chunks.contains { $0.tokens.overlaps(tokens) && [.opener, .relative].contains($0.kind) }
  }
}
