import Geodesy

/// Parts and surroundings of places, axes and fronts.
extension ArabicPhraseParser {
  /// "the countryside of X", "the eastern quarters of X", "its northern parts", "the outskirts of X".
  func region(at index: Int) -> ArabicPhrase {
    let isContainer = words.has(index, .countryside)
    let isPart = words.has(index, .part)
    let token = words.tokens[index]
    var phrase = ArabicPhrase(kind: .ground, tokens: index..<index + 1)
    phrase.isIndefinite = !token.isDefinite && token.pronoun == .none
    var next = index + 1
    func adjectives() {
      while next < words.count, isBare(next), names[next] == nil,
        words.has(next, [.adjective, .militaryWord])
      { next += 1 }
      if let found = directionAdjectives(from: next) {
        phrase.directions += found.directions.filter { !phrase.directions.contains($0) }
        next = found.end
      }
      while next < words.count, isBare(next), names[next] == nil, words.has(next, .adjective) { next += 1 }
    }
    if token.pronoun != .none {
      phrase.kind = .reference
      phrase.pronoun = token.pronoun
      adjectives()
    } else {
      if token.isDefinite || !isContainer { adjectives() }
      // "of X": bare, or behind من, ل, في.
      var inner: ArabicPhrase?
      if next < words.count {
        if isBare(next), !token.isDefinite, words.entry(next).preposition == nil || names[next] != nil {
          inner = place(at: next)
        } else if words.entry(next).preposition == .from || words.entry(next).preposition == .within,
          token.isDefinite || isPart || !phrase.directions.isEmpty
        {
          if words.tokens[next].pronoun != .none {
            inner = ArabicPhrase(kind: .reference, tokens: next..<next + 1)
            inner?.pronoun = words.tokens[next].pronoun
          } else {
            inner = place(at: next + 1)
          }
        } else if preposition(next) == .of || preposition(next) == .by && isContainer {
          inner = place(at: next)
        }
      }
      if let inner {
        phrase.kind = inner.kind == .unknown ? .places : inner.kind
        phrase.places = inner.places
        phrase.noun = inner.noun
        phrase.pronoun = inner.pronoun
        next = inner.tokens.upperBound
        // "the northern countryside and the east": the directions of what is inside are the region's.
        if phrase.directions.isEmpty { adjectives() }
      }
    }
    phrase.tokens = index..<max(next, index + 1)
    if isContainer {
      phrase.isContainer = true
      phrase.isSide = !phrase.directions.isEmpty
      if phrase.kind == .ground, phrase.isSide { phrase.kind = .places }
    } else if isPart || !phrase.directions.isEmpty {
      phrase.isPart = true
    }
    return phrase
  }

  /// A place behind a noun that is its part, if there is one.
  private func place(at index: Int) -> ArabicPhrase? {
    guard index < words.count, words.tokens[index].isWord else { return nil }
    if let name = names[index] { return name.kind == .place ? onlyPlace(at: index) : nil }
    if words.has(index, ArabicWordClass.placeNouns) { return onlyPlace(at: index) }
    if words.has(index, [.countryside, .surroundings, .part]) {
      let inner = region(at: index)
      return inner.kind == .ground ? nil : inner
    }
    guard let end = unknownName(from: index, isCued: true) else { return nil }
    var phrase = ArabicPhrase(kind: .places, tokens: index..<end)
    phrase.places = [place(index..<end, skipped: words.tokens[index].skipped)]
    extend(&phrase, isCued: true)
    return phrase
  }

  private func onlyPlace(at index: Int) -> ArabicPhrase? {
    guard let list = placeList(from: index), list.kind == .places || list.kind == .reference else {
      return nil
    }
    return list
  }

  /// ية, folded.
  private static let nisba: [UInt16] = [0x64A, 0x647]

  func preposition(_ index: Int) -> ArabicPreposition? {
    guard index < words.count else { return nil }
    return names[index].map(\.preposition) ?? words.tokens[index].preposition
  }

  /// "the axis of X", "the northern axis", "from the eastern side", "the west bank of the river".
  func axis(at index: Int) -> ArabicPhrase {
    var phrase = ArabicPhrase(kind: .other, tokens: index..<index + 1)
    let isBank = words.has(index, .bank)
    let isWay = words.has(index, .way)
    var next = index + 1
    while next < words.count, isBare(next), names[next] == nil, words.has(next, [.adjective, .quantifier]) {
      next += 1
    }
    if next < words.count, names[next] == nil, isBare(next), words.entry(next).direction != nil {
      if let found = directionAdjectives(from: next) {
        phrase.kind = .direction
        phrase.directions = found.directions
        next = found.end
      } else if let found = directionPhraseNouns(from: next) {
        // "the side of the north"
        phrase.kind = .direction
        phrase.directions = found.directions
        next = found.end
      }
    }
    phrase.isAxis = !isWay && !isBank
    // "الجبهة الشامية": an adjective that no list has is no place.
    if words.tokens[index].isDefinite, phrase.kind != .direction, next == index + 1, isBare(next),
      names[next] == nil,
      words.tokens[next].isDefinite, !words.tokens[next].isKnown,
      words.units(next).suffix(2).elementsEqual(Self.nisba)
    {
      next += 1
    }
    if phrase.kind == .direction {
      // "the northern axis of X"
      if preposition(next) == .of
        || words.entry(next).preposition == .from && words.tokens[next].pronoun == .none,
        let place = place(at: words.entry(next).preposition == .from ? next + 1 : next)
      {
        phrase.places = place.places
        next = place.tokens.upperBound
      }
    } else if !words.tokens[index].isDefinite, next < words.count, isBare(next), let place = place(at: next) {
      phrase.kind = place.kind
      phrase.places = place.places
      phrase.noun = place.noun
      next = place.tokens.upperBound
    }
    if isBank {
      // A bank tells neither a side nor a place.
      if preposition(next) == .of || isBare(next), next < words.count,
        words.has(next, .river) || names[next]?.kind == .place && preposition(next) != .by
      {
        next = max(
          words.has(next, .river) ? ground(from: next) : 0, names[next]?.tokens.upperBound ?? 0, next)
      }
      phrase = ArabicPhrase(kind: .ground, tokens: index..<next)
      return phrase
    }
    phrase.tokens = index..<next
    return phrase
  }

  /// Where the name of a river ends.
  private func ground(from index: Int) -> Int {
    if let name = names[index + 1], name.kind == .place, name.skipped == 0 { return name.tokens.upperBound }
    let next = index + 1
    return next < words.count && isBare(next) && !words.tokens[next].isKnown ? next + 1 : next
  }
}
