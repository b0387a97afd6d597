/// The words of a claim that stand for what earlier sentences have named.
extension ClaimExtractor {
  /// The references of the claims of a predicate.
  ///
  /// - Parameter steps: what stands with the verb, and in which part.
  func references(of number: Int, _ steps: [Slots.Step]) -> [ClaimReference] {
    guard let frame = predicates[number].frame else { return [] }
    var found: [ClaimReference] = []
    let subject = subjects[number]
    if let phrase = subject.phrase, subject.actor == nil, phrase.kind == .ground, phrase.name == nil,
      phrase.isDefinite, predicates[number].form == .passive || frame.subject == .target,
      !phrase.classes.isDisjoint(with: [.settlement, .feature, .area])
    {
      found.append(place(.target, phrase.tokens))
    } else if var actor = actorReference(subject) {
      // "it lost X": who loses is acted against.
      if frame.subject == .against { actor.role = .against }
      found.append(actor)
    }
    for step in steps where step.isReference {
      switch step.role {
      case .target?: found.append(place(.target, step.tokens))
      case .origin?: found.append(place(.origin, step.tokens))
      default: continue
      }
    }
    return found
  }

  func place(_ role: ClaimReference.Role, _ tokens: Range<Int>) -> ClaimReference {
    var reference = reference(role, tokens)
    guard !words.has(tokens.lowerBound, .pronoun), !words.isWord(tokens.lowerBound, "there") else {
      return reference
    }
    let last = tokens.upperBound - 1
    reference.noun = words.has(last, .plural) ? singular(words.folded(last)) : words.folded(last)
    if words.has(last, .plural) {
      reference.count =
        tokens.lazy.compactMap { index in
          self.words.matches(index).first { $0.entry.number != nil }?.entry.number.map { Int($0) }
        }.first ?? Int.max
    }
    return reference
  }

  /// "they", "its fighters", "the jihadists": a side that is not named by itself.
  private func actorReference(_ subject: Subject) -> ClaimReference? {
    if subject.actor == nil {
      guard subject.isPronoun, let phrase = subject.phrase else { return nil }
      return words.isWord(phrase.tokens.lowerBound, "we") ? nil : reference(.actor, phrase.tokens)
    }
    // The side may stand elsewhere than what stands for it: "had forced it to withdraw".
    guard let actor = subject.actor, let start = subject.phrase?.tokens.lowerBound,
      start <= actor.lowerBound,
      words.isWord(start, "the") || words.isWord(start, "its") || words.isWord(start, "their")
    else { return nil }
    let isBare = actor.allSatisfy { index in
      chart.name(covering: index) == nil && !words.tokens[index].isNumber
        && !words.has(index, [.demonym, .people]) && !words.tokens[index].isCapitalized
        || index == 0
    }
    guard isBare else { return nil }
    var reference = reference(.actor, start..<actor.upperBound)
    // "its fighters" are whose "it" is.
    let isOurs = !words.isWord(start, "the")
    let last = actor.upperBound - 1
    // "the extremist group": what it is called says more than that it is a group.
    let told = actor.lazy.map { self.words.folded($0) }.first {
      self.words.lexicon.references.sides[$0] != nil
    }
    reference.noun =
      isOurs ? "" : told ?? (words.has(last, .plural) ? singular(words.folded(last)) : words.folded(last))
    return reference
  }

  /// Whether a side is only referred to: "the fighters", "our forces" name nobody; "the army" does.
  func isUnnamed(_ actor: Range<Int>) -> Bool {
    let start = actor.lowerBound
    guard words.isWord(start - 1, "the") || words.has(start - 1, .possessive) else { return false }
    return actor.allSatisfy { index in
      chart.name(covering: index) == nil && words.has(index, .force)
        && words.classes(index).isDisjoint(with: [.forceAlone, .demonym, .people, .sideWord])
        && !words.tokens[index].isNumber
    } && ownerBefore(start) == nil
  }

  /// Whom "their" and "its" stand for in the sentence itself.
  private func ownerBefore(_ index: Int) -> Int? {
    guard words.has(index - 1, .possessive), !words.isWord(index - 1, "our") else { return nil }
    return (0..<index).reversed().first {
      chart.name(covering: $0)?.kind == .actor || words.has($0, .demonym)
    }
  }

  private func singular(_ word: String) -> String {
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    return word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  private func reference(_ role: ClaimReference.Role, _ tokens: Range<Int>) -> ClaimReference {
    let span = clauseText(tokens.lowerBound, tokens.upperBound - 1) ?? (0, 0)
    let start = words.sentence.start
    return ClaimReference(
      role: role, words: words.sentence.text(from: span.from, to: span.to),
      range: start + span.from..<start + max(span.from, span.to))
  }
}
