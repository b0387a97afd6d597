import Geodesy

/// Noun phrases: places with their class words and parts, ground without a name, armed sides, others.
extension Chart {
  static let placeNoun: WordClass = [
    .settlement, .area, .admin, .feature, .part, .surroundings, .axis,
  ]

  /// The noun phrase that starts at a token; "part of the outskirts of …" goes five levels deep.
  func phrase(at start: Int, joinsActors: Bool = true, depth: Int = 0) -> Phrase? {
    guard start < count, depth < 5 else { return nil }
    var index = start
    var phrase = Phrase(kind: .other, tokens: start..<start)
    if let pronoun = pronoun(at: start) { return pronoun }
    skipDeterminers(&index, &phrase)
    if let found = actor(at: index, joins: joinsActors) {
      if let held = holderPhrase(at: start, actor: found.tokens, phrase) { return held }
      if isModifier(found.tokens) {
        phrase.tokens = start..<(found.tokens.upperBound + 1)
        phrase.isCivilian = words.has(found.tokens.upperBound, .civilian)
        phrase.classes = []
        return phrase
      }
      if !isPlaceInstead(found.tokens) {
        return actorPhrase(phrase, start: start, tokens: found.tokens)
      }
      // "ISIL positions", "the rebel stronghold of X".
      // In "Hostomel military airport" the name is the place's own.
      if name(at: found.tokens.lowerBound)?.kind ?? .actor == .actor {
        phrase.holder = found.tokens
        index = found.tokens.upperBound
      }
    }
    if let group = directions(at: index), group.form == .adjective {
      phrase.directions = group.directions
      index = group.end
      if let found = actor(at: index, joins: joinsActors) {
        phrase.directions = []
        return actorPhrase(phrase, start: start, tokens: found.tokens)
      }
    }
    skipAdjectives(&index, &phrase)
    if phrase.directions.isEmpty, let group = directions(at: index), group.form == .adjective {
      phrase.directions = group.directions
      index = group.end
      skipAdjectives(&index, &phrase)
    }
    if let named = namedPlace(at: index, start: start, phrase) { return portioned(named) }
    if let noun = placeNoun(at: index, start: start, phrase, depth: depth) { return portioned(noun) }
    return otherPhrase(at: index, start: start, phrase)
  }

  /// "most of Hajin", "half of the town of Susah": a part of the one place.
  private func portioned(_ phrase: Phrase) -> Phrase {
    guard phrase.isPortion, phrase.kind == .place || phrase.isReference, !phrase.classes.contains(.plural),
      !phrase.isSurroundings
    else { return phrase }
    var phrase = phrase
    phrase.isPart = true
    return phrase
  }

  func actorPhrase(_ base: Phrase, start: Int, tokens: Range<Int>) -> Phrase {
    var phrase = base
    phrase.kind = .actor
    phrase.actor = tokens
    phrase.tokens = start..<tokens.upperBound
    phrase.isCivilian = false
    return phrase
  }

  func pronoun(at index: Int) -> Phrase? {
    if words.isWord(index, "there") {
      var phrase = Phrase(kind: .ground, tokens: index..<(index + 1))
      phrase.isReference = true
      phrase.isPronoun = true
      return phrase
    }
    if words.isWord(index, "no"), words.isWord(index + 1, "one") {
      var phrase = Phrase(kind: .other, tokens: index..<(index + 2))
      phrase.isPronoun = true
      return phrase
    }
    guard words.has(index, .pronoun), name(covering: index) == nil else { return nil }
    var phrase = Phrase(kind: .other, tokens: index..<(index + 1))
    phrase.isPronoun = true
    return phrase
  }

  func skipDeterminers(_ index: inout Int, _ phrase: inout Phrase) {
    while index < count, name(covering: index) == nil {
      if words.has(index, [.determiner, .quantifier]) {
        if words.isWord(index, "the") || words.isWord(index, "this") || words.has(index, .possessive) {
          phrase.isDefinite = true
        }
        index += 1
        if words.isWord(index, "of"), words.has(index - 1, .quantifier) {
          phrase.isPortion = phrase.isPortion || words.has(index - 1, .portion)
          index += 1
        }
        skipRange(&index)
      } else if words.tokens[index].isNumber, !isUnitNext(index) {
        index += 1
        while let mark = words.mark(index), words.tokens[index].isJoined {
          let isNumberNext =
            index + 1 < count && words.tokens[index + 1].isNumber && words.tokens[index + 1].isJoined
          if mark == "%" {
            index += 1
            phrase.isPortion = phrase.isPortion || words.isWord(index, "of")
          } else if mark == "," || mark == "." || mark == "–" || mark == "-", isNumberNext {
            index += 2
          } else {
            break
          }
        }
        skipRange(&index)
        let percent = words.length(of: .portion, at: index)
        if percent > 0, words.isWord(index + percent, "of") {
          phrase.isPortion = true
          index += percent
        }
        if words.isWord(index, "of") { index += 1 }
      } else {
        break
      }
    }
  }

  /// "seven to eight villages", "10 to 15 farms": the second number of a range, after the first.
  func skipRange(_ index: inout Int) {
    guard words.isWord(index, "to") || words.isWord(index, "or"), isCount(index - 1), isCount(index + 1)
    else {
      return
    }
    index += 2
  }

  private func isCount(_ index: Int) -> Bool {
    guard index >= 0, index < count, words.tokens[index].isWord, distance(at: index) == nil else {
      return false
    }
    if words.tokens[index].isNumber { return true }
    return words.tokens[index].word >= 0 && words.lexicon.singles[Int(words.tokens[index].word)].number != nil
  }

  func isUnitNext(_ index: Int) -> Bool {
    distance(at: index) != nil
  }

  /// Adjectives before a place's noun, with "ISIL-held" and unknown words in front of a noun.
  func skipAdjectives(_ index: inout Int, _ phrase: inout Phrase) {
    var steps = 0
    while index < count, steps < 5 {
      steps += 1
      if let held = heldAdjective(at: index) {
        phrase.holder = held.holder
        index = held.end
        continue
      }
      if name(covering: index) != nil { return }
      let own = words.classes(index)
      if !own.isDisjoint(with: [.adjective, .demonym, .surrounded, .quantifier, .sideWord]),
        words.tokens[index].isWord,
        words.length(of: Self.placeNoun, at: index) == 0 || words.has(index + 1, Self.placeNoun)
          || name(at: index + 1) != nil
      {
        index += 1
        if words.isHyphen(index), words.tokens[index].isJoined { index += 1 }
        continue
      }
      if words.isWord(index, "and"), steps > 1, words.has(index + 1, .adjective) {
        index += 1
        continue
      }
      // "280-meter long ditch", "Kurdish-majority town": whatever stands in front of a noun of place.
      if words.tokens[index].isWord, own.isDisjoint(with: Self.closed),
        words.length(of: Self.placeNoun, at: index) == 0
      {
        var next = index + 1
        while words.isHyphen(next) && words.tokens[next].isJoined { next += 2 }
        if words.has(next, Self.placeNoun), name(covering: next) == nil, !words.tokens[index].isCapitalized {
          index = next
          continue
        }
      }
      return
    }
  }

  static let closed: WordClass = [
    .determiner, .conjunction, .listing, .subordinator, .relative, .pronoun, .be, .have, .auxiliaryDo, .modal,
    .negation, .preposition, .placeCue, .adverb, .transparent, .force, .civilian,
  ]

  /// "ISIL-held", "rebel-controlled".
  func heldAdjective(at index: Int) -> (holder: Range<Int>, end: Int)? {
    guard words.anyClasses.contains(.held) else { return nil }
    var end = index + 1
    if let name = name(at: index) {
      end = name.tokens.upperBound
    } else if !words.has(index, [.sideWord, .demonym, .force, .people]) {
      return nil
    }
    guard words.isHyphen(end), words.has(end + 1, .held), words.tokens[end + 1].isJoined else { return nil }
    return (index..<end, end + 2)
  }

  func holderPhrase(at start: Int, actor: Range<Int>, _ base: Phrase) -> Phrase? {
    guard
      heldAdjective(at: actor.lowerBound) != nil
        || words.isHyphen(actor.upperBound)
          && words.has(actor.upperBound + 1, .held)
    else { return nil }
    var phrase = base
    var index = actor.lowerBound
    if heldAdjective(at: index) == nil {
      phrase.holder = actor
      index = actor.upperBound + 2
    }
    skipAdjectives(&index, &phrase)
    if let group = directions(at: index), group.form == .adjective {
      phrase.directions = group.directions
      index = group.end
    }
    return namedPlace(at: index, start: start, phrase) ?? placeNoun(at: index, start: start, phrase)
      ?? otherPhrase(at: index, start: start, phrase)
  }

  /// "government-held": the actor grammar stops before the hyphen, "Army base" is a place.
  func isPlaceInstead(_ actor: Range<Int>) -> Bool {
    let next = actor.upperBound
    guard name(covering: next) == nil, !words.tokens[next - 1].isPossessive else { return false }
    return words.length(of: Self.placeNoun, at: next) > 0 && !words.has(next, .force)
  }

  /// "The last Daesh weapon": the side only describes the noun behind it.
  func isModifier(_ actor: Range<Int>) -> Bool {
    let next = actor.upperBound
    if words.has(next, .civilian), !words.has(next, .force),
      !words.has(next, .title) || !words.tokens[next].isCapitalized, name(covering: next) == nil,
      !words.anyEntry(at: next, { $0.hasFrames })
    {
      return true
    }
    guard next < count, words.tokens[next].isWord, !words.tokens[next].isNumber, name(covering: next) == nil,
      !words.tokens[next].isCapitalized, words.tokens[next].word < 0, !words.tokens[next - 1].isPossessive
    else { return false }
    let folded = words.folded(next)
    return !folded.hasSuffix("ed") && !folded.hasSuffix("ing") && !folded.hasSuffix("ly")
      && !folded.hasSuffix("s")
  }

  func otherPhrase(at index: Int, start: Int, _ base: Phrase) -> Phrase? {
    var phrase = base
    if index < count, words.has(index, [.civilian, .force]), name(covering: index) == nil {
      phrase.tokens = start..<(index + 1)
      phrase.isCivilian = words.has(index, .civilian)
      phrase.classes = words.classes(index)
      return phrase
    }
    guard index > start || phrase.holder != nil else { return nil }
    var end = index
    if end < count, words.tokens[end].isWord, words.classes(end).isDisjoint(with: Self.closed) { end += 1 }
    guard end > start else { return nil }
    phrase.tokens = start..<end
    phrase.isCivilian = (start..<end).contains { words.has($0, .civilian) }
    return phrase
  }
}
