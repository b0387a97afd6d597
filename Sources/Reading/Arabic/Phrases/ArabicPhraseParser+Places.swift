/// Named places, with the nouns in front of them, and lists of them.
extension ArabicPhraseParser {
  /// "the towns of A and B", "A, B and C", "the town".
  func placeList(from index: Int) -> ArabicPhrase? {
    guard var phrase = onePlace(at: index) else { return nil }
    if phrase.kind == .places || phrase.kind == .unknown {
      extend(&phrase, isCued: words.has(index, ArabicWordClass.placeNouns))
    }
    return phrase
  }

  /// One place, with the noun in front of it.
  private func onePlace(at index: Int) -> ArabicPhrase? {
    if let name = names[index] {
      guard name.kind == .place else { return nil }
      let skipped = name.skipped
      var phrase = ArabicPhrase(kind: .places, tokens: name.tokens)
      phrase.places = [
        place(tailed(name.tokens, isFeature: words.has(index, .feature)), skipped: skipped, names: name.names)
      ]
      phrase.tokens = name.tokens.lowerBound..<max(name.tokens.upperBound, phrase.places[0].tokens.upperBound)
      skipDescription(&phrase)
      skipSeat(&phrase)
      return phrase
    }
    guard words.has(index, ArabicWordClass.placeNouns) else {
      guard words.has(index, .nameOpener), let end = unknownName(from: index, isCued: false) else {
        return nil
      }
      var phrase = ArabicPhrase(kind: .unknown, tokens: index..<end)
      phrase.places = [place(index..<end, skipped: words.tokens[index].skipped, isGuess: true)]
      return phrase
    }
    let token = words.tokens[index]
    var next = index + 1
    if words.mark(next) == "«" || words.mark(next) == "\"" || words.mark(next) == "“" { next += 1 }
    if !token.isDefinite, token.pronoun == .none, next < words.count, isBare(next) {
      if var phrase = named(by: index, at: next) {
        phrase.tokens = index..<phrase.tokens.upperBound
        if words.mark(phrase.tokens.upperBound) == "»" || words.mark(phrase.tokens.upperBound) == "”"
          || words.mark(phrase.tokens.upperBound) == "\"" && next > index + 1
        {
          phrase.tokens = index..<phrase.tokens.upperBound + 1
        }
        return phrase
      }
    }
    // "the capital Tripoli", "the Libyan capital Tripoli"
    if token.isDefinite, isCapital(index), let name = afterCapital(next) { return name }
    return unnamed(at: index)
  }

  private func isCapital(_ index: Int) -> Bool {
    Self.capitals.contains { words.units(index).suffix($0.count).elementsEqual($0) }
  }

  /// عاصمة and حاضرة, folded.
  private static let capitals: [[UInt16]] = ["عاصمه", "حاضره"].map { Array($0.utf16) }

  private func afterCapital(_ index: Int) -> ArabicPhrase? {
    var next = index
    while next < words.count, isBare(next), names[next] == nil, words.has(next, [.demonym, .adjective]) {
      next += 1
    }
    guard isBare(next), let name = names[next], name.kind == .place else { return nil }
    return onePlace(at: next)
  }

  /// "X, capital of the province of Y": Y only tells where X lies.
  private func skipSeat(_ phrase: inout ArabicPhrase) {
    var next = phrase.tokens.upperBound
    if words.isComma(next), next + 1 < words.count, words.tokens[next + 1].isWord, isCapital(next + 1) {
      next += 1
    }
    guard next < words.count, isBare(next), names[next] == nil, !words.tokens[next].isDefinite,
      isCapital(next) || words.has(next, .part) && words.has(next + 1, .admin),
      let inner = placeList(from: next + 1)
    else { return }
    phrase.tokens = phrase.tokens.lowerBound..<inner.tokens.upperBound
  }

  /// A place whose name follows its noun.
  private func named(by noun: Int, at next: Int) -> ArabicPhrase? {
    let isFeature = words.has(noun, .feature)
    var phrase: ArabicPhrase
    if let name = names[next] {
      guard name.kind == .place else {
        return nil
      }
      phrase = ArabicPhrase(kind: .places, tokens: name.tokens)
      phrase.places = [named(name.tokens, noun: noun, isFeature: isFeature, names: name.names)]
    } else if words.has(next, ArabicWordClass.placeNouns), !words.tokens[next].isDefinite,
      var inner = onePlace(at: next),
      inner.kind == .places
    {
      // "the airport of the city of X"
      if words.has(noun, .admin) { inner.isContainer = true }
      // "most districts of the province of X": ground in X.
      if words.has(noun, .plural), words.has(next, .admin), !words.has(next, .plural) { inner.kind = .ground }
      return inner
    } else if let end = unknownName(from: next, isCued: true) {
      phrase = ArabicPhrase(kind: .places, tokens: next..<end)
      phrase.places = [named(next..<end, noun: noun, isFeature: isFeature, names: [])]
    } else {
      return nil
    }
    phrase.tokens = noun..<max(phrase.tokens.upperBound, phrase.places[0].tokens.upperBound)
    phrase.isContainer = words.has(noun, .admin)
    skipDescription(&phrase)
    skipSeat(&phrase)
    return phrase
  }

  private func named(_ tokens: Range<Int>, noun: Int, isFeature: Bool, names: [Int]) -> ArabicPlace {
    guard isFeature else { return place(tokens, skipped: 0, names: names, noun: noun) }
    // "the airport of X": the noun belongs to the name, which is another place than X.
    return place(
      tailed(noun..<tokens.upperBound, isFeature: true), skipped: words.tokens[noun].skipped, noun: noun)
  }

  /// A name with the words behind it that belong to it: "military" of an airport, "Upper".
  private func tailed(_ tokens: Range<Int>, isFeature: Bool) -> Range<Int> {
    var end = tokens.upperBound
    while end < words.count, isBare(end), names[end] == nil, words.has(end, .nameTail),
      isFeature || !words.has(end, .adjective), end - tokens.upperBound < 2
    { end += 1 }
    return tokens.lowerBound..<end
  }

  /// Passes over the adjectives of a named place: "the strategic", "the Syrian".
  private func skipDescription(_ phrase: inout ArabicPhrase) {
    var end = phrase.tokens.upperBound
    while end < words.count, isBare(end), names[end] == nil, words.tokens[end].isDefinite,
      words.has(end, [.adjective, .demonym, .nameTail, .militaryWord]), words.entry(end).direction == nil,
      !opensPreposition(end)
    { end += 1 }
    phrase.tokens = phrase.tokens.lowerBound..<end
  }

  /// "the town", "three villages".
  private func unnamed(at index: Int) -> ArabicPhrase {
    let token = words.tokens[index]
    let isPlural = words.has(index, .plural)
    var end = index + 1
    while end < words.count, isBare(end), names[end] == nil,
      words.has(end, [.adjective, .demonym, .nameTail, .militaryWord]), !opensPreposition(end)
    { end += 1 }
    let isBareNoun = end == index + 1
    var phrase = ArabicPhrase(kind: .ground, tokens: index..<end)
    phrase.noun = index
    phrase.isIndefinite = !token.isDefinite
    // "the strongholds of the organization"
    if words.has(index, .ground), !token.isDefinite, token.pronoun == .none, isBare(end), startsActor(end),
      let holder = actor(at: end)
    {
      phrase.holder = holder.actor
      phrase.actorNumber = holder.actorNumber
      phrase.tokens = index..<holder.tokens.upperBound
      return phrase
    }
    if token.isDefinite, !isPlural, isBareNoun || words.has(index, [.settlement, .quarter]) {
      phrase.kind = .reference
    }
    // "the western quarter"
    if token.isDefinite, let adjective = directionAdjectives(from: index + 1) {
      phrase.directions = adjective.directions
      phrase.tokens = index..<adjective.end
      phrase.isPart = true
    }
    return phrase
  }

  // MARK: Lists

  /// Adds to a list of places what goes on with it: "and B", ", the town of C".
  func extend(_ phrase: inout ArabicPhrase, isCued: Bool) {
    var end = phrase.tokens.upperBound
    while end < words.count {
      var next = end
      var hasComma = false
      if words.isComma(next) || words.mark(next) == "-" || words.mark(next) == "–" {
        hasComma = true
        next += 1
      }
      guard next < words.count, words.tokens[next].isWord else { return }
      let token = words.tokens[next]
      var conjunction = names[next]?.hasConjunction ?? token.hasConjunction
      if !conjunction, words.has(next, .conjunction), next + 1 < words.count, isBare(next + 1) {
        conjunction = true
        next += 1
      }
      if !conjunction, !token.isKnown, names[next] == nil, hasAttachedAnd(next) { conjunction = true }
      guard conjunction || hasComma,
        let place = listed(at: next, phrase, conjunction: conjunction, isCued: isCued)
      else { return }
      phrase.places += place.places
      end = place.tokens.upperBound
      phrase.tokens = phrase.tokens.lowerBound..<end
    }
  }

  /// A further place of a list.
  private func listed(at index: Int, _ list: ArabicPhrase, conjunction: Bool, isCued: Bool) -> ArabicPhrase? {
    if let name = names[index] {
      guard name.kind == .place, name.preposition == nil,
        name.hasConjunction || !words.tokens[index].hasConjunction
      else { return nil }
      return onePlace(at: index)
    }
    let token = words.tokens[index]
    guard token.preposition == nil else { return nil }
    if token.isKnown {
      // "قرى الحسرات والسيال والجلاء": behind "the villages of" a noun of action is a name too.
      if isCued, conjunction, list.kind == .places, words.has(list.tokens.lowerBound, .plural),
        token.isDefinite, !words.entry(index).readings.isEmpty, canBeName(index, isCued: true)
      {
        var phrase = ArabicPhrase(kind: .places, tokens: index..<index + 1)
        phrase.places = [place(index..<index + 1, skipped: token.skipped)]
        return phrase
      }
      guard words.has(index, ArabicWordClass.placeNouns.union(.nameOpener)),
        words.entry(index).readings.isEmpty,
        let phrase = onePlace(at: index), phrase.kind == .places || words.has(index, .nameOpener),
        phrase.isContainer == list.isContainer
      else { return nil }
      return phrase.places.isEmpty ? nil : phrase
    }
    // An unknown word: behind "and" in any list of places, behind a comma where a noun of places leads.
    var skipped = token.skipped
    if token.hasConjunction == false {
      guard conjunction || hasAttachedAnd(index) || isCued else { return nil }
      if !conjunction || token.skipped == 0, hasAttachedAnd(index) { skipped = 1 }
      guard skipped == 1 || conjunction || isCued && list.places.count < 12 else { return nil }
    }
    guard !looksLikeVerb(index, skipped: skipped), let end = unknownName(from: index, isCued: true) else {
      return nil
    }
    var phrase = ArabicPhrase(kind: .places, tokens: index..<end)
    phrase.places = [place(index..<end, skipped: skipped, isGuess: list.kind == .unknown)]
    skipDescription(&phrase)
    return phrase
  }

  /// و in front of a word that nothing is known of.
  func hasAttachedAnd(_ index: Int) -> Bool {
    let units = words.units(index)
    return units.first == 0x648 && units.count > 3
  }

  /// Whether an unknown word behind و has the shape of a verb: the ت of the feminine, no article.
  private func looksLikeVerb(_ index: Int, skipped: Int) -> Bool {
    let units = words.units(index).dropFirst(skipped)
    guard !units.starts(with: [0x627, 0x644]) else { return false }
    if units.last == 0x62A, units.count >= 3 { return true }
    return units.first == 0x64A && units.count >= 4 || units.suffix(2).elementsEqual([0x648, 0x627])
  }
}
