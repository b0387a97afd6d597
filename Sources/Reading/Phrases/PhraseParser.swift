import Geodesy

/// Noun phrases: places with their class words and parts, ground without a name, armed sides, others.
extension Chart {
  private static let placeNoun: WordClass = [
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
    if let named = namedPlace(at: index, start: start, phrase) { return named }
    if let noun = placeNoun(at: index, start: start, phrase, depth: depth) { return noun }
    return otherPhrase(at: index, start: start, phrase)
  }

  private func actorPhrase(_ base: Phrase, start: Int, tokens: Range<Int>) -> Phrase {
    var phrase = base
    phrase.kind = .actor
    phrase.actor = tokens
    phrase.tokens = start..<tokens.upperBound
    phrase.isCivilian = false
    return phrase
  }

  private func pronoun(at index: Int) -> Phrase? {
    if words.isWord(index, "there") {
      var phrase = Phrase(kind: .ground, tokens: index..<(index + 1))
      phrase.isReference = true
      phrase.isPronoun = true
      return phrase
    }
    guard words.has(index, .pronoun), name(covering: index) == nil else { return nil }
    var phrase = Phrase(kind: .other, tokens: index..<(index + 1))
    phrase.isPronoun = true
    return phrase
  }

  private func skipDeterminers(_ index: inout Int, _ phrase: inout Phrase) {
    while index < count, name(covering: index) == nil {
      if words.has(index, [.determiner, .quantifier]) {
        if words.isWord(index, "the") || words.isWord(index, "this") || words.has(index, .possessive) {
          phrase.isDefinite = true
        }
        index += 1
        if words.isWord(index, "of"), index > 1, words.has(index - 1, .quantifier) { index += 1 }
      } else if words.tokens[index].isNumber, !isUnitNext(index) {
        index += 1
        while let mark = words.mark(index), words.tokens[index].isJoined {
          let isNumberNext = index + 1 < count && words.tokens[index + 1].isNumber && words.tokens[index + 1].isJoined
          if mark == "%" {
            index += 1
          } else if mark == "," || mark == "." || mark == "–" || mark == "-", isNumberNext {
            index += 2
          } else {
            break
          }
        }
        if words.isWord(index, "of") || words.isWord(index, "percent") { index += 1 }
        if words.isWord(index, "of") { index += 1 }
      } else {
        break
      }
    }
  }

  private func isUnitNext(_ index: Int) -> Bool {
    distance(at: index) != nil
  }

  /// Adjectives before a place's noun, with "ISIL-held" and unknown words in front of a noun.
  private func skipAdjectives(_ index: inout Int, _ phrase: inout Phrase) {
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
      if !own.isDisjoint(with: [.adjective, .demonym, .surrounded, .quantifier, .sideWord]), words.tokens[index].isWord,
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
      if words.tokens[index].isWord, own.isDisjoint(with: Self.closed), words.length(of: Self.placeNoun, at: index) == 0 {
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

  private static let closed: WordClass = [
    .determiner, .conjunction, .listing, .subordinator, .relative, .pronoun, .be, .have, .auxiliaryDo, .modal,
    .negation, .preposition, .placeCue, .adverb, .transparent, .force, .civilian,
  ]

  /// "ISIL-held", "rebel-controlled".
  func heldAdjective(at index: Int) -> (holder: Range<Int>, end: Int)? {
    var end = index + 1
    if let name = name(at: index) {
      end = name.tokens.upperBound
    } else if !words.has(index, [.sideWord, .demonym, .force, .people]) {
      return nil
    }
    guard words.isHyphen(end), words.has(end + 1, .held), words.tokens[end + 1].isJoined else { return nil }
    return (index..<end, end + 2)
  }

  private func holderPhrase(at start: Int, actor: Range<Int>, _ base: Phrase) -> Phrase? {
    guard heldAdjective(at: actor.lowerBound) != nil || words.isHyphen(actor.upperBound)
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
  private func isPlaceInstead(_ actor: Range<Int>) -> Bool {
    let next = actor.upperBound
    guard name(covering: next) == nil, !words.tokens[next - 1].isPossessive else { return false }
    return words.length(of: Self.placeNoun, at: next) > 0 && !words.has(next, .force)
  }

  /// "The last Daesh weapon": the side only describes the noun behind it.
  private func isModifier(_ actor: Range<Int>) -> Bool {
    let next = actor.upperBound
    if words.has(next, .civilian), !words.has(next, [.force, .title]), name(covering: next) == nil,
      words.matches(next).allSatisfy({ $0.entry.frames.isEmpty })
    {
      return true
    }
    guard next < count, words.tokens[next].isWord, !words.tokens[next].isNumber, name(covering: next) == nil,
      !words.tokens[next].isCapitalized, words.tokens[next].word < 0, !words.tokens[next - 1].isPossessive
    else { return false }
    let folded = words.folded(next)
    return !folded.hasSuffix("ed") && !folded.hasSuffix("ing") && !folded.hasSuffix("ly") && !folded.hasSuffix("s")
  }

  // MARK: Names

  private func namedPlace(at index: Int, start: Int, _ base: Phrase) -> Phrase? {
    guard let name = name(at: index) else { return nil }
    var phrase = base
    if name.kind == .other || name.kind == .actor {
      guard name.kind == .other else { return nil }
      phrase.tokens = start..<name.tokens.upperBound
      return phrase
    }
    phrase.kind = .place
    var end = name.tokens.upperBound
    var nameTokens = name.tokens
    if words.tokens[end - 1].isPossessive {
      return possessed(phrase, name: nameTokens, start: start) ?? plain(phrase, nameTokens, start..<end)
    }
    // "Tishrin Dam", "Hostomel military airport", "Tell Abyad-Raqqa road" belong to the name; "town" does not.
    while let length = featureLength(at: end) {
      nameTokens = nameTokens.lowerBound..<(end + length)
      end += length
      phrase.classes.insert(.feature)
    }
    let noun = words.length(of: Self.placeNoun, at: end)
    if noun > 0, !words.tokens[end].isCapitalized, self.name(covering: end) == nil {
      let classes = classesOfPhrase(at: end, length: noun)
      phrase.classes.formUnion(classes)
      phrase.isAdmin = classes.contains(.admin) && !classes.contains(.part)
      phrase.isSurroundings = classes.contains(.surroundings)
      if words.has(end, .axis), !words.has(end, [.area]) { phrase.isAxis = true }
      end += noun
    }
    if words.tokens[nameTokens.upperBound - 1].isCapitalized,
      words.has(nameTokens.upperBound - 1, .admin), nameTokens.count > 1
    {
      phrase.isAdmin = true
    }
    return plain(phrase, nameTokens, start..<end)
  }

  private func plain(_ base: Phrase, _ name: Range<Int>, _ tokens: Range<Int>) -> Phrase {
    var phrase = base
    phrase.name = name
    phrase.tokens = tokens
    return phrase
  }

  private func featureLength(at index: Int) -> Int? {
    guard name(covering: index) == nil else { return nil }
    let length = words.length(of: .feature, at: index)
    guard length > 0 else { return nil }
    let classes = classesOfPhrase(at: index, length: length)
    return classes.isDisjoint(with: [.part]) || length > 1 ? length : nil
  }

  private func classesOfPhrase(at index: Int, length: Int) -> WordClass {
    words.matches(index).first { $0.length == length }?.entry.classes ?? words.classes(index)
  }

  /// "Bakhmut's northeastern flanks", "the town's north", "Masakanah's countryside".
  private func possessed(_ base: Phrase, name: Range<Int>?, start: Int) -> Phrase? {
    var phrase = base
    var index = name?.upperBound ?? base.tokens.upperBound
    phrase.name = name
    if let group = directions(at: index) {
      phrase.directions = group.directions
      index = group.end
      if group.form == .noun {
        phrase.isPart = true
        phrase.tokens = start..<index
        return phrase
      }
    }
    let length = words.length(of: [.part, .surroundings, .axis], at: index)
    guard length > 0 else { return nil }
    let classes = classesOfPhrase(at: index, length: length)
    phrase.isSurroundings = classes.contains(.surroundings)
    phrase.isPart = !phrase.isSurroundings
    phrase.classes = classes
    phrase.tokens = start..<(index + length)
    return phrase
  }

  // MARK: Nouns

  private func placeNoun(at index: Int, start: Int, _ base: Phrase, depth: Int = 0) -> Phrase? {
    guard name(covering: index) == nil else { return nil }
    var length = words.length(of: Self.placeNoun, at: index)
    guard length > 0 else { return nil }
    var phrase = base
    var classes = classesOfPhrase(at: index, length: length)
    var end = index + length
    // "city limits", "border town": the last noun counts.
    while name(covering: end) == nil, words.length(of: Self.placeNoun, at: end) > 0, !words.tokens[end].isCapitalized {
      length = words.length(of: Self.placeNoun, at: end)
      classes = classesOfPhrase(at: end, length: length)
      end += length
    }
    phrase.kind = .ground
    phrase.classes = classes
    phrase.tokens = start..<end
    phrase.isSurroundings = classes.contains(.surroundings)
    let isPartNoun = classes.contains(.part)
    if words.tokens[end - 1].isPossessive, let possessed = possessed(phrase, name: nil, start: start) {
      var reference = possessed
      reference.isReference = phrase.isDefinite
      return reference
    }
    if words.isWord(end, "of"), let inner = ofPlace(at: end + 1, depth: depth + 1) {
      if isPartNoun || phrase.isSurroundings {
        // "the northern part of X", "the outskirts of the town".
        phrase.isPart = isPartNoun && !phrase.isSurroundings
        phrase.kind = inner.kind
        phrase.name = inner.name
        phrase.isReference = inner.isReference
        phrase.tokens = start..<inner.tokens.upperBound
        phrase.classes.formUnion(inner.classes)
        if phrase.directions.isEmpty, inner.isPart { phrase.directions = inner.directions }
        return phrase
      }
      if let name = inner.name, inner.tokens.lowerBound == end + 1 || words.isWord(end + 1, "the") {
        phrase.kind = .place
        phrase.name = name
        phrase.directions = []
        phrase.isAdmin = classes.contains(.admin) && classes.isDisjoint(with: .part)
        phrase.tokens = start..<inner.tokens.upperBound
        phrase.isPart = inner.isPart
        return phrase
      }
    }
    if classes.contains(.settlement), let name = name(at: end), name.kind == .place || name.kind == .unknown,
      words.tokens[end].isWord
    {
      phrase.kind = .place
      phrase.name = name.tokens
      phrase.tokens = start..<name.tokens.upperBound
      return phrase
    }
    if isPartNoun, !phrase.directions.isEmpty || !classes.contains(.settlement) {
      phrase.isPart = classes.isDisjoint(with: .area) || !phrase.directions.isEmpty
    }
    phrase.isAxis = classes.contains(.axis) && !phrase.directions.isEmpty && classes.isDisjoint(with: .settlement)
    phrase.isReference =
      phrase.isDefinite && !classes.isDisjoint(with: [.settlement, .area, .admin]) && !classes.contains(.plural)
      && phrase.directions.isEmpty
    return phrase
  }

  private func ofPlace(at index: Int, depth: Int) -> Phrase? {
    guard let inner = phrase(at: index, depth: depth), inner.kind == .place || inner.kind == .ground else { return nil }
    return inner
  }

  // MARK: Others

  private func otherPhrase(at index: Int, start: Int, _ base: Phrase) -> Phrase? {
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
