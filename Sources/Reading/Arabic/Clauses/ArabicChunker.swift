/// Cuts an Arabic sentence into chunks.
struct ArabicChunker {
  let words: ArabicWords
  let parser: ArabicPhraseParser
  /// For each token that begins a date, where the date ends.
  private let dates: [Range<Int>]
  private(set) var chunks: [ArabicChunk] = []
  // What stands in front of the next chunk.
  private(set) var preposition: ArabicPreposition?
  private(set) var hasConjunction = false
  private var isNegated = false
  private var isLam = false
  private var isFuture = false
  private var isStill = false
  private var hasParticle = false

  /// - Parameter dates: the dates of the sentence, which are no complements.
  init(_ words: ArabicWords, names: [Int: ArabicName], dates: [DateMention] = []) {
    self.words = words
    self.dates = dates.tokens(in: words.tokens.lazy.map { $0.start..<$0.end })
    parser = ArabicPhraseParser(words: words, names: names)
    var index = 0
    while index < words.count { index = max(index + 1, step(index)) }
  }

  private static let lam: [UInt16] = [0x644, 0x645]

  /// Reads what begins at a token; returns where the next begins.
  private mutating func step(_ index: Int) -> Int {
    let token = words.tokens[index]
    if let mark = token.mark { return read(mark: mark, at: index) }
    if let name = parser.names[index] {
      hasConjunction = hasConjunction || name.hasConjunction
      return phrase(at: index, attached: name.preposition)
    }
    if let end = dates.first(where: { $0.lowerBound == index })?.upperBound {
      // A time is no complement: what stands in front of it has none.
      hasConjunction = hasConjunction || token.hasConjunction
      preposition = nil
      return end
    }
    // "the palace amid X": the middle of a place.
    if words.entry(index).preposition == .time, words.has(index, .part),
      parser.names[index + 1]?.kind == .place
    {
      hasConjunction = hasConjunction || token.hasConjunction
      return phrase(at: index, attached: .within)
    }
    if let end = particle(at: index) { return end }
    hasConjunction = hasConjunction || token.hasConjunction
    let entry = words.entry(index)
    if let own = entry.preposition, token.pronoun != .none {
      // منها, عليها: a reference behind a preposition.
      var phrase = ArabicPhrase(kind: .reference, tokens: index..<index + 1)
      phrase.pronoun = token.pronoun
      append(phrase, attached: own)
      return index + 1
    }
    if let side = attackingPeople(index) {
      append(side, attached: nil)
      return index + 1
    }
    if isGround(index) { return phrase(at: index, attached: token.preposition) }
    if isDescription(index) {
      let noun = chunks.count - 1
      chunks[noun].tokens = chunks[noun].tokens.lowerBound..<index + 1
      return index + 1
    }
    if let predicate = predicate(at: index) {
      // An unknown verb is told by the "and" in front of it.
      let isJoined = hasConjunction || entry.readings.isEmpty && looksLikeVerb(index)
      var chunk = ArabicChunk(kind: .predicate, tokens: index..<index + 1, hasConjunction: isJoined)
      chunk.preposition = joined(token.preposition)
      chunk.predicate = predicate
      chunks.append(chunk)
      reset()
      return index + 1
    }
    return phrase(at: index, attached: token.preposition)
  }

  private mutating func read(mark: Unicode.Scalar, at index: Int) -> Int {
    switch mark {
    case "،", ",", "؛", ";", ".", "!", "؟", "?", "…":
      reset()
      chunks.append(ArabicChunk(kind: .comma, tokens: index..<index + 1))
    case ":":
      reset()
      chunks.append(ArabicChunk(kind: .colon, tokens: index..<index + 1))
    case "(", "[":
      // "the Syrian Democratic Forces (SDF)": the other name adds nothing.
      guard chunks.last?.phrase?.kind == .actor else { return index + 1 }
      for close in index + 1..<max(index + 1, min(words.count, index + 6))
      where words.mark(close) == ")" || words.mark(close) == "]" {
        return close + 1
      }
    default: break
    }
    return index + 1
  }

  private mutating func reset() {
    preposition = nil
    hasConjunction = false
    isNegated = false
    isLam = false
    isFuture = false
    isStill = false
    hasParticle = false
  }

  /// A preposition, a word that opens a clause and the like; nil where none stands.
  private mutating func particle(at index: Int) -> Int? {
    let token = words.tokens[index]
    var candidates = words.matches(index)
    if token.isKnown, token.written != token.word || candidates.isEmpty {
      candidates.append((1, words.entry(index)))
    }
    for (length, entry) in candidates {
      let isWhole = length > 1 || token.pronoun == .none
      let isClauseStart = chunks.isEmpty || token.hasConjunction || chunks.last?.kind == .comma
      // "على نحو نصف", "على وسط": behind a preposition it says "about" and "the middle", and is none itself.
      let isAbout = preposition != nil && !entry.classes.isDisjoint(with: [.quantifier, .part])
      if let found = entry.preposition, isWhole, !isAbout {
        // "crossed" is spelled as "across": at the start of a clause it is the verb.
        if length == 1, isClauseStart, found == .over, !entry.readings.isEmpty { continue }
        if length == 1, !token.isDefinite || found == .because {
          hasConjunction = hasConjunction || token.hasConjunction
          preposition = merged(preposition, found)
          return index + length
        }
        guard length > 1 else { continue }
        hasConjunction = hasConjunction || token.hasConjunction
        preposition = merged(preposition, found)
        return index + length
      }
      let classes = entry.classes
      if let kind = Self.marker(classes) {
        var chunk = ArabicChunk(kind: kind, tokens: index..<index + length)
        chunk.hasConjunction = hasConjunction || token.hasConjunction
        chunk.preposition = preposition
        chunks.append(chunk)
        reset()
        if kind == .still { isStill = true }
        return index + length
      }
      if classes.contains(.negation) {
        hasConjunction = hasConjunction || token.hasConjunction
        isNegated = true
        isLam = words.units(index).elementsEqual(Self.lam)
        return index + length
      }
      if classes.contains(.future) {
        hasConjunction = hasConjunction || token.hasConjunction
        isFuture = true
        return index + length
      }
      // "The army is now 5 km from X": it got there.
      if classes.contains(.auxiliary), !entry.readings.isEmpty, arrives(index) { continue }
      if !classes.isDisjoint(with: [.auxiliary, .particle]) {
        hasConjunction = hasConjunction || token.hasConjunction
        hasParticle = classes.contains(.particle)
        return index + length
      }
      // "أم الأرانب": a name begins so, and no question is asked.
      if classes.contains(.conjunction), words.has(index, .nameOpener), index + 1 < words.count,
        words.tokens[index + 1].isWord, !words.tokens[index + 1].isKnown
      {
        continue
      }
      if classes.contains(.conjunction) {
        hasConjunction = true
        preposition = nil
        return index + length
      }
      if length > 1 || entry.readings.isEmpty && entry.direction == nil,
        !classes.isDisjoint(with: [.time, .adverb]),
        classes.isDisjoint(with: [.adjective, .quantifier])
      {
        // A time is no complement: what stands in front of it has none.
        if classes.contains(.time) { preposition = nil }
        return index + length
      }
    }
    return nil
  }

  private static func marker(_ classes: ArabicWordClass) -> ArabicChunk.Kind? {
    if classes.contains(.complementizer) { return .complementizer }
    if classes.contains(.opener) { return .opener }
    if classes.contains(.relative) { return .relative }
    if classes.contains(.hearsay) { return .hearsay }
    if classes.contains(.still) { return .still }
    return nil
  }

  /// Of two prepositions in a row the first says where to, the second where: "from inside", "in order to".
  private func merged(_ first: ArabicPreposition?, _ second: ArabicPreposition) -> ArabicPreposition {
    guard let first else { return second }
    switch (first, second) {
    case (_, .agent), (_, .hand), (_, .under), (_, .purpose), (_, .opposite): return second
    case (.time, _), (.before, _): return second
    default: return first
    }
  }

  private func joined(_ attached: ArabicPreposition?) -> ArabicPreposition? {
    guard let attached else { return preposition }
    return preposition.map { merged($0, attached) } ?? attached
  }

  private mutating func phrase(at index: Int, attached: ArabicPreposition?) -> Int {
    guard var phrase = parser.phrase(at: index), !phrase.tokens.isEmpty else {
      preposition = nil
      return index + 1
    }
    let token = words.tokens[index]
    if preposition != nil, !token.isKnown, token.preposition != nil, let first = phrase.places.first,
      first.tokens.lowerBound == index
    {
      // "near Balakliya": behind a preposition the ب of a name that nothing is known of is its own.
      phrase.places[0].scalars = token.start..<first.scalars.upperBound
      append(phrase, attached: nil)
    } else {
      append(phrase, attached: attached)
    }
    return phrase.tokens.upperBound
  }

  private mutating func append(_ phrase: ArabicPhrase, attached: ArabicPreposition?) {
    var chunk = ArabicChunk(kind: .phrase, tokens: phrase.tokens, hasConjunction: hasConjunction)
    chunk.preposition = joined(attached)
    chunk.phrase = phrase
    let (wasStill, wasFuture, wasNegated, wasLam) = (isStill, isFuture, isNegated, isLam)
    chunks.append(chunk)
    reset()
    // "The army is still …": the adverb waits for its verb.
    isStill = wasStill
    isFuture = wasFuture
    isNegated = wasNegated && wasLam
  }

  // MARK: Predicates

  private func predicate(at index: Int) -> ArabicPredicate? {
    let token = words.tokens[index]
    let entry = words.entry(index)
    if entry.readings.isEmpty {
      guard entry.classes.contains(.otherVerb) || looksLikeVerb(index),
        token.preposition == nil, preposition == nil
      else { return nil }
      var predicate = ArabicPredicate(head: index, form: .verb)
      predicate.isNegated = isNegated
      return predicate
    }
    guard
      let form = ArabicFormChooser(words: words, chunks: chunks).form(
        of: index, hasPreposition: preposition != nil || token.preposition != nil, isNegated: isNegated,
        isLam: isLam,
        hasConjunction: hasConjunction, isAuxiliary: hasParticle || isStill || isFuture)
    else { return nil }
    let readings = entry.readings.filter { form.accepts($0.form) }
    var predicate = ArabicPredicate(head: index, form: form.form)
    for reading in readings {
      let frame = words.lexicon.frames[reading.frame]
      if frame.kind != nil, predicate.action == nil { predicate.action = reading.frame }
      if frame.governor != nil, predicate.governing == nil { predicate.governing = reading.frame }
      if reading.form.contains(.passive), readings.count == 1 || form.form == .verb && token.isMarkedPassive {
        predicate.isPassive = true
      }
      predicate.isImperfect = reading.form.contains(.imperfect)
      predicate.isFuture = reading.form.contains(.future) || predicate.isFuture
      predicate.isPlural = reading.form.contains(.plural)
      predicate.isFeminine = reading.form.contains(.feminine)
    }
    if token.isMarkedPassive, form.form == .verb { predicate.isPassive = true }
    predicate.isFuture = predicate.isFuture || isFuture || hasParticle && predicate.isImperfect && !isStill
    predicate.isDefinite = token.isDefinite
    predicate.pronoun = token.pronoun
    predicate.isNegated = isNegated
    predicate.isStill = isStill
    return predicate
  }

  /// A word that nothing is known of, with the ending of a verb and "and" in front of it.
  private func looksLikeVerb(_ index: Int) -> Bool {
    let token = words.tokens[index]
    guard !token.isKnown, !token.isDefinite else { return false }
    let units = words.units(index)
    guard units.first == 0x648 || units.first == 0x641 else { return false }
    return units.last == 0x62A && units.count >= 5
  }
}
