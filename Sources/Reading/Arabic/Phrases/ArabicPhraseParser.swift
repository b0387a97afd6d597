import Geodesy

/// Reads the noun phrase that begins at a token: places and lists of them, sides, directions, other things.
struct ArabicPhraseParser {
  let words: ArabicWords
  let names: [Int: ArabicName]

  /// The phrase at a token, or nil where none begins.
  ///
  /// - Parameter expectsName: a noun of places or a preposition of places stands in front.
  func phrase(at index: Int) -> ArabicPhrase? {
    guard index < words.count, words.tokens[index].isWord else { return nil }
    if let name = names[index] {
      return name.kind == .actor ? actor(at: index) : placeList(from: index)
    }
    let entry = words.entry(index)
    let token = words.tokens[index]
    if let compound = compound(at: index) { return compound }
    if token.isNumber || entry.number != nil { return measured(at: index) }
    if entry.direction != nil { return direction(at: index) }
    let classes = entry.classes
    if classes.contains(.there) {
      return ArabicPhrase(kind: .reference, tokens: index..<index + 1)
    }
    if classes.contains(.quantifier) { return quantified(at: index) }
    if classes.contains(.axis) || classes.contains(.way) || classes.contains(.bank) {
      // "their lines": ground.
      return token.pronoun != .none && classes.contains(.ground) ? ground(at: index) : axis(at: index)
    }
    if !classes.isDisjoint(with: [.force, .forceAlone, .unit, .anySide]) { return actor(at: index) }
    if !classes.isDisjoint(with: [.countryside, .surroundings, .part]) {
      let region = region(at: index)
      // "a quarter" is a part of a city where a direction says which, else it has a name of its own.
      if !classes.contains(.quarter) || !region.directions.isEmpty { return region }
      return placeList(from: index)
    }
    if classes.contains(.river) { return ground(at: index) }
    if !classes.isDisjoint(with: ArabicWordClass.placeNouns) { return placeList(from: index) }
    if classes.contains(.nameOpener) { return placeList(from: index) ?? unknown(at: index) }
    if !classes.isDisjoint(with: [.ground, .road, .river]) { return ground(at: index) }
    if classes.contains(.title) { return person(at: index) }
    if classes.contains(.source) { return other(at: index, .source) }
    if classes.contains(.civilian) { return other(at: index, .civilian) }
    if !classes.isDisjoint(with: [.thing, .adjective, .demonym, .militaryWord, .nameTail]) {
      return other(at: index, .other)
    }
    return token.isKnown ? nil : unknown(at: index)
  }

  /// "men of the fire brigade", "civil defense": several words that the lexicon has as one.
  private func compound(at index: Int) -> ArabicPhrase? {
    guard words.lexicon.table.leadsOn(words.tokens[index].written) else { return nil }
    for (length, entry) in words.matches(index) where length > 1 {
      if entry.classes.contains(.civilian) {
        return ArabicPhrase(kind: .civilian, tokens: index..<index + length)
      }
      if entry.classes.contains(.force) {
        // "the First Military Region"
        var end = index + length
        while isBare(end), words.has(end, [.ordinal, .adjective]), words.tokens[end].isDefinite { end += 1 }
        var phrase = ArabicPhrase(kind: .actor, tokens: index..<end)
        phrase.actor = words.offset(index, skipping: words.tokens[index].skipped)..<words.tokens[end - 1].end
        return phrase
      }
      if entry.classes.contains(.thing) { return ArabicPhrase(kind: .other, tokens: index..<index + length) }
    }
    return nil
  }

  // MARK: Things

  /// A noun with the adjectives and possessors behind it.
  private func other(at index: Int, _ kind: ArabicPhrase.Kind) -> ArabicPhrase {
    var end = index + 1
    // "the ministry of defense": the possessor may be a noun of action.
    if kind == .source, !words.tokens[index].isDefinite, words.tokens[index].pronoun == .none,
      end < words.count,
      isBare(end), names[end] == nil, words.tokens[end].isDefinite
    {
      end += 1
    }
    while end < words.count, isBare(end), names[end] == nil,
      words.has(end, [.adjective, .demonym, .militaryWord])
        || kind != .other && words.has(end, [.thing, .source, .civilian])
        || kind == .source && !words.tokens[end].isKnown && words.tokens[end].isDefinite
    { end += 1 }
    var phrase = ArabicPhrase(kind: kind, tokens: index..<end)
    phrase.isIndefinite = !words.tokens[index].isDefinite && words.tokens[index].pronoun == .none
    return phrase
  }

  /// A title with the name behind it, or with what the person commands.
  private func person(at index: Int) -> ArabicPhrase {
    var end = index + 1
    while end < words.count, end - index < 7, isBare(end), words.entry(end).readings.isEmpty,
      words.entry(end).preposition == nil, !words.has(end, ArabicWordClass.grammatical)
    {
      end = max(names[end]?.tokens.upperBound ?? 0, end + 1)
    }
    return ArabicPhrase(kind: .source, tokens: index..<end)
  }

  /// A name that nothing is known of, if the sentence has a place there; else some word.
  private func unknown(at index: Int) -> ArabicPhrase? {
    guard let end = unknownName(from: index, isCued: false) else { return nil }
    var phrase = ArabicPhrase(kind: .unknown, tokens: index..<end)
    phrase.places = [place(index..<end, skipped: words.tokens[index].skipped, isGuess: true)]
    // A list goes on with what is no less unknown.
    extend(&phrase, isCued: false)
    return phrase
  }

  /// Ground without a name, and whose it is: "positions of the army", "a point of the SDF".
  private func ground(at index: Int) -> ArabicPhrase {
    var end = index + 1
    let isWater = words.has(index, .river)
    while end < words.count, isBare(end),
      words.has(end, [.adjective, .demonym, .ground, .militaryWord, .nameTail]), !opensPreposition(end)
    {
      end += 1
    }
    var phrase = ArabicPhrase(kind: .ground, tokens: index..<end)
    phrase.isIndefinite = !words.tokens[index].isDefinite
    if isWater || words.has(index, .road) {
      // The name of a river or a road is no place.
      let first = end
      if let name = names[end], name.kind == .place, name.skipped == 0 {
        end = name.tokens.upperBound
      } else if isWater, !words.tokens[index].isDefinite, let own = unknownName(from: end, isCued: true) {
        end = own
      } else if isWater, isBare(end), words.has(end, .river) {
        end += 1
      }
      phrase.kind = isWater ? .other : .ground
      if isWater, end > first { phrase.places = [place(first..<end, skipped: 0)] }
      // "the Euphrates"
      if isWater, end == first, words.tokens[index].isDefinite, !words.has(index, .nameOpener) {
        phrase.places = [place(index..<index + 1, skipped: words.tokens[index].skipped)]
      }
      // "the river": ground without a name.
      if isWater, phrase.places.isEmpty, words.tokens[index].isDefinite { phrase.kind = .ground }
      phrase.tokens = index..<end
      return phrase
    }
    guard end < words.count else { return phrase }
    if isBare(end) || words.tokens[end].preposition == .of || names[end]?.preposition == .of,
      let holder = startsActor(end) ? actor(at: end) : nil
    {
      phrase.holder = holder.actor
      phrase.actorNumber = holder.actorNumber
      phrase.tokens = index..<holder.tokens.upperBound
    }
    return phrase
  }

  /// "five villages", "8 km west of X".
  private func measured(at index: Int) -> ArabicPhrase? {
    var next = index + 1
    var value = words.entry(index).number
    if words.tokens[index].isNumber {
      value = Double(String(decoding: words.units(index), as: UTF16.self))
      // 3.5 and 3,5: a mark without gaps between two numbers.
      if next + 1 < words.count, let mark = words.mark(next), mark == "." || mark == "," || mark == "٫",
        words.tokens[next].start == words.tokens[index].end, words.tokens[next + 1].isNumber
      {
        value = Double(
          String(decoding: words.units(index), as: UTF16.self) + "."
            + String(decoding: words.units(next + 1), as: UTF16.self))
        next += 2
      }
    }
    let first = words.entry(index)
    var metres: Double?
    if first.classes.contains(.lengthUnit) {
      // كيلومترين, كيلومتر: the unit with its number.
      metres = first.number
      value = 1
    } else if words.has(next, .lengthUnit) {
      metres = words.entry(next).number
      next += 1
    }
    guard let metres, let value, Claim.distances.contains(value * metres / 1000) else {
      guard next < words.count, isBare(next), var phrase = phrase(at: next) else {
        return ArabicPhrase(kind: .other, tokens: index..<next)
      }
      phrase.tokens = index..<phrase.tokens.upperBound
      return phrase
    }
    while words.has(next, [.adjective, .adverb]) { next += 1 }
    var start = next
    if words.entry(start).preposition == .to || words.entry(start).preposition == .within { start += 1 }
    if start < words.count, words.entry(start).direction != nil, var side = direction(at: start), side.isSide
    {
      side.kilometres = (value * metres).rounded() / 1000
      side.tokens = index..<side.tokens.upperBound
      return side
    }
    return ArabicPhrase(kind: .other, tokens: index..<next)
  }

  /// "all the villages", "a number of points".
  private func quantified(at index: Int) -> ArabicPhrase? {
    var next = index + 1
    while words.has(next, .quantifier), next - index < 5, isBare(next) { next += 1 }
    // كل من, عدد من
    if words.entry(next).preposition == .from, words.tokens[next].pronoun == .none { next += 1 }
    while words.has(next, .quantifier), next - index < 6, isBare(next) { next += 1 }
    guard next < words.count, isBare(next), var phrase = phrase(at: next) else {
      return ArabicPhrase(kind: .other, tokens: index..<index + 1)
    }
    // "half of Hajin": of one place that is named only a part is meant.
    if phrase.kind == .places, phrase.places.count == 1,
      (index..<next).contains(where: { words.has($0, .part) })
    {
      phrase.isPart = true
    }
    phrase.tokens = index..<phrase.tokens.upperBound
    return phrase
  }

  // MARK: Tokens

  /// "overlooking X": an adjective that is a preposition with the next word.
  func opensPreposition(_ index: Int) -> Bool {
    words.lexicon.table.leadsOn(words.tokens[index].written)
      && words.matches(index).contains { $0.length > 1 && $0.entry.preposition != nil }
  }

  /// Whether a token is a word with no particle in front of it.
  func isBare(_ index: Int) -> Bool {
    guard index < words.count, words.tokens[index].isWord else { return false }
    if let name = names[index] { return !name.hasConjunction && name.preposition == nil }
    return !words.tokens[index].hasConjunction && words.tokens[index].preposition == nil
  }

  /// Whether a side begins at a token.
  func startsActor(_ index: Int) -> Bool {
    if let name = names[index] { return name.kind == .actor }
    return words.has(index, [.force, .forceAlone, .unit, .anySide])
  }

  func place(_ tokens: Range<Int>, skipped: Int, names: [Int] = [], noun: Int? = nil, isGuess: Bool = false)
    -> ArabicPlace
  {
    let start = words.offset(tokens.lowerBound, skipping: skipped)
    return ArabicPlace(
      scalars: start..<max(start, words.tokens[tokens.upperBound - 1].end), tokens: tokens, names: names,
      noun: noun,
      isGuess: isGuess)
  }
}
